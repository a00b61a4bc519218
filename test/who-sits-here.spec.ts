import type { Instant } from '@selfsame/custody';
import { SimulatedClock } from '@selfsame/ledger';
import { SoftwarePasskey, TRIAL_BEGINS, printedName } from '@selfsame/simulator';
import { Accounts, PASSWORD, accepted, ward } from './harness/accounts.js';
import { Desk } from './harness/desk.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

const HOUR_MS = 3_600_000;
const UNTIL = '2026-12-31T00:00:00.000Z';

/** What every page asks first: it shows who is signed in, and offers nothing that he may not. */
describe('who sits here', () => {
  let ledger: TestLedger;
  let accounts: Accounts;
  let admin: Desk;
  let clock: SimulatedClock;

  beforeEach(async () => {
    clock = new SimulatedClock(TRIAL_BEGINS as Instant);
    ledger = await ledgerInProcess({ simulated: false, clock, door: { idleMinutes: 60 } });
    accounts = new Accounts(ledger);
    admin = await accounts.first('S-1');
  });
  afterEach(() => ledger.close());

  const isoAfter = (ms: number): string => new Date(clock.now() + ms).toISOString();
  const account = async (desk: Desk) => (await desk.read('/account')).body;
  const tablet = { person: 'S-10', password: PASSWORD };
  const signedIn = async (): Promise<Desk> =>
    new Desk(
      ledger.url,
      String((await accepted(accounts.stranger.give('/sessions', tablet))).token),
    );

  it('is told by name, place, roles and for how long, by the time of the ledger', async () => {
    await accounts.employ(admin, 'S-10', 'nurse');
    expect(await account(await signedIn())).toEqual({
      person: 'S-10',
      name: printedName('S-10'),
      at: ward,
      siteTitle: 'Neurology',
      timeZone: 'Europe/Prague',
      roles: ['nurse'],
      device: 'd',
      pass: null,
      simulated: false,
      study: 'ALS-MSC',
      now: isoAfter(0),
      signedInUntil: isoAfter(8 * HOUR_MS),
      lapsed: [],
      hasPasskeys: false,
      hasPin: false,
    });
  });

  it('is told what to sign with, once it is there', async () => {
    await accounts.employ(admin, 'S-10', 'nurse');
    const nurse = await signedIn();
    const { challenge } = (await nurse.read('/account/passkey-options')).body;
    const passkey = new SoftwarePasskey('S-10').register(String(challenge));
    await accepted(nurse.give('/account/passkeys', { password: PASSWORD, passkey }));
    await accepted(nurse.give('/account/pin', { password: PASSWORD, pin: '493817' }));
    expect(await account(nurse)).toMatchObject({ hasPasskeys: true, hasPin: true });
  });

  it('H43: is told what he is at this moment and not what he was when he signed in', async () => {
    await accounts.invited(admin, 'S-10');
    const grant = (role: string) =>
      accepted(admin.give('/people/S-10/grants', { role, at: ward, until: UNTIL }));
    await grant('nurse');
    const nurse = await signedIn();
    const { lapsed } = await account(nurse);
    expect(lapsed).toContain('custody');
    await accounts.train(admin, 'S-10');
    expect(await account(nurse)).toMatchObject({ roles: ['nurse'], lapsed: [] });
    await grant('collecting-physician');
    expect(await account(nurse)).toMatchObject({ roles: ['nurse', 'collecting-physician'] });
    const { grants } = (await admin.read('/people/S-10')).body as { grants: { grant: string }[] };
    const withdrawn = `/people/S-10/grants/${grants[1]?.grant ?? ''}/withdrawals`;
    await accepted(admin.give(withdrawn, { reason: 'moved' }));
    expect(await account(nurse)).toMatchObject({ roles: ['nurse'] });
  });

  it('H43: is told nothing any more at a screen that was left alone, nor after signing out', async () => {
    await accounts.employ(admin, 'S-10', 'nurse');
    const [left, out] = [await signedIn(), await signedIn()];
    await accepted(out.give('/account/sign-out', {}));
    expect(await account(out)).toMatchObject({ code: 'UNAUTHENTICATED' });
    clock.moveTo((clock.now() + HOUR_MS) as Instant);
    expect(await account(left)).toMatchObject({ code: 'SESSION_LOCKED' });
  });

  it('has no name where another instance keeps the names', async () => {
    await accounts.employ(admin, 'S-10', 'nurse');
    const { token } = await accepted(accounts.stranger.give('/sessions', tablet));
    const other = await ledger.another(clock.now(), undefined, { identityVault: null });
    expect(await account(new Desk(other.url, String(token)))).toMatchObject({
      person: 'S-10',
      name: null,
      roles: ['nurse'],
    });
    await other.close();
  });
});

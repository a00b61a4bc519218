import type { Instant } from '@selfsame/custody';
import { SimulatedClock } from '@selfsame/ledger';
import { TRIAL_BEGINS } from '@selfsame/simulator';
import { Accounts, PASSWORD, accepted, office } from '../harness/accounts.js';
import { StreamReader } from '../harness/stream-reader.js';
import { Desk } from '../harness/desk.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

const MINUTE_MS = 60_000;

/** Whoever listens is asked again, each time before he is told something. */
describe('an open stream', () => {
  let ledger: TestLedger;
  let accounts: Accounts;
  let clock: SimulatedClock;

  beforeEach(async () => {
    clock = new SimulatedClock(TRIAL_BEGINS as Instant);
    ledger = await ledgerInProcess({ simulated: false, clock, door: { idleMinutes: 15 } });
    accounts = new Accounts(ledger);
    const admin = await accounts.first('S-1');
    await accounts.employ(admin, 'S-10', 'investigator');
    await accounts.employ(admin, 'S-20', 'qa', office);
  });
  afterEach(() => ledger.close());

  const later = (ms: number): void => void clock.moveTo((clock.now() + ms) as Instant);
  const listening = async (to = 'alerts') => {
    const { token } = await accepted(
      accounts.stranger.give('/sessions', { person: 'S-20', password: PASSWORD }),
    );
    const qa = new Desk(ledger.url, String(token));
    const reader = await StreamReader.open(`${ledger.url}/${to}/stream`, String(token));
    expect(await reader.next()).toMatchObject({ event: 'opened' });
    return { qa, reader, token: String(token) };
  };
  /** Something that everybody who listens would be told. */
  const alarm = async (): Promise<void> => {
    const investigator = await accounts.signIn('S-10');
    const { participant } = await accepted(
      investigator.give('/participants', { subjectNumber: '01-900', site: 'motol' }),
    );
    const stopping = { cause: 'consent-withdrawn' };
    await accepted(investigator.give(`/participants/${String(participant)}/stops`, stopping));
  };

  it.each([
    ['signs out everywhere', (qa: Desk) => qa.give('/account/sign-out-everywhere', {})],
    [
      'is suspended',
      async () =>
        (await accounts.signIn('S-1')).give('/people/S-20/suspensions', { reason: 'left' }),
    ],
    [
      'loses the role by which he listened',
      async () => {
        const admin = await accounts.signIn('S-1');
        const { grants } = (await admin.read('/people/S-20')).body as {
          grants: { grant: string }[];
        };
        const [first] = grants;
        const withdrawal = `/people/S-20/grants/${first?.grant ?? ''}/withdrawals`;
        return admin.give(withdrawal, { reason: 'moved' });
      },
    ],
    [
      'walks away',
      async (): Promise<{ status: number }> => {
        later(15 * MINUTE_MS);
        return Promise.resolve({ status: 201 });
      },
    ],
  ])('H43: tells no more alerts to somebody who %s', async (_how, ends) => {
    const { qa, reader } = await listening();
    expect(await ends(qa)).toMatchObject({ status: 201 });
    await alarm();
    expect(await reader.next()).toBeUndefined();
  });

  it.each(['alerts', 'changes'])('H43: of %s tells nothing more after a sign-out', async to => {
    const { qa, reader } = await listening(to);
    expect(await qa.give('/account/sign-out', {})).toMatchObject({ status: 201 });
    await alarm();
    expect(await reader.next()).toBeUndefined();
  });

  it.each(['alerts', 'changes'])(
    'H43: of %s does not keep the session open in which it is read, nor when it is opened again',
    async to => {
      const { qa, reader, token } = await listening(to);
      later(10 * MINUTE_MS);
      await alarm();
      const told = await reader.next();
      expect(told).toBeDefined();
      const again = await StreamReader.open(`${ledger.url}/${to}/stream`, token, told?.id);
      expect(await again.next()).toMatchObject({ event: 'opened' });
      later(5 * MINUTE_MS);
      expect(await qa.read('/people/S-20')).toMatchObject({
        status: 401,
        body: { code: 'SESSION_LOCKED' },
      });
    },
  );
});

import type { Instant } from '@selfsame/custody';
import { SimulatedClock } from '@selfsame/ledger';
import { SoftwarePasskey, TRIAL_BEGINS } from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import { Accounts, PASSWORD, accepted, office } from '../harness/accounts.js';
import { Desk } from '../harness/desk.js';
import { eventsOf } from '../harness/events-of.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

const MINUTE = 60_000;

/** What its holder, and who answers for it, sees and does when an account is not in its holder's hands alone. */
describe('an account', () => {
  let ledger: TestLedger;
  let accounts: Accounts;
  let admin: Desk;
  let clock: SimulatedClock;

  beforeEach(async () => {
    clock = new SimulatedClock(TRIAL_BEGINS as Instant);
    const door = { trustedProxies: ['127.0.0.1/32'], idleMinutes: 60 };
    ledger = await ledgerInProcess({ simulated: false, clock, door });
    accounts = new Accounts(ledger);
    admin = await accounts.first('S-1');
    await accounts.employ(admin, 'S-10', 'nurse');
  });
  afterEach(() => ledger.close());

  const later = (ms: number): void => void clock.moveTo((clock.now() + ms) as Instant);
  const signIn = () =>
    accepted(accounts.stranger.give('/sessions', { person: 'S-10', password: PASSWORD }));
  let guesses = 0;
  /** From another address each time: nobody is made to wait. */
  const guess = async (person = 'S-10') => {
    guesses += 1;
    const { status } = await fetch(`${ledger.url}/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `192.0.2.${guesses}` },
      body: JSON.stringify({
        commandId: uuidv7(),
        occurredAt: '2026-02-16T08:00:00Z',
        device: 'a-device-of-nobody',
        person,
        password: 'not the password of it',
      }),
    });
    expect(status).toBe(403);
  };
  const guessed = async (times: number) => {
    for (let time = 0; time < times; time += 1) await guess();
  };
  const alertsFor = async (desk: Desk) => {
    const after = await ledger.store.head();
    const { status, body } = await desk.read(`/alerts?after=${String(after)}`);
    expect(status).toBe(200);
    return body.rows as readonly object[];
  };

  it('H43: that somebody guesses at is an alert for its administrator and for QA, once', async () => {
    await accounts.employ(admin, 'S-20', 'qa', office);
    const qa = await accounts.signIn('S-20');
    await guessed(4);
    expect(await alertsFor(admin)).toEqual([]);
    await guessed(4);
    const alert = { kind: 'sign-in', code: 'many-failures', subject: 'S-10', resolved: false };
    for (const desk of [admin, qa]) expect(await alertsFor(desk)).toMatchObject([alert]);
    // Of nobody's account there is nothing to tell.
    for (let time = 0; time < 6; time += 1) await guess('S-99');
    expect(await alertsFor(admin)).toHaveLength(1);
    await accepted(admin.give('/people/S-10/suspensions', { reason: 'investigation' }));
    expect(await alertsFor(admin)).toMatchObject([{ ...alert, resolved: true }]);
  });

  it('H40: an administrator reads alerts of accounts, and of no therapy', async () => {
    await accounts.employ(admin, 'S-11', 'investigator');
    const investigator = await accounts.signIn('S-11');
    await accounts.employ(admin, 'S-20', 'qa', office);
    const qa = await accounts.signIn('S-20');
    const { participant } = await accepted(
      investigator.give('/participants', { subjectNumber: '01-012', site: 'motol' }),
    );
    const stop = { cause: 'consent-withdrawn' };
    await accepted(investigator.give(`/participants/${String(participant)}/stops`, stop));
    await guessed(5);
    const kinds = async (desk: Desk) =>
      (await alertsFor(desk)).map(row => (row as { kind: string }).kind);
    expect(await kinds(qa)).toEqual(['stop', 'sign-in']);
    expect(await kinds(admin)).toEqual(['sign-in']);
  });

  it('H43: tells its holder when he was there last, and what has failed since', async () => {
    expect((await signIn()).lastTime).toEqual({ failures: 0, newPasskeys: 0 });
    const signedInAt = new Date(clock.now()).toISOString();
    later(MINUTE);
    await guessed(2);
    const commandId = uuidv7();
    const told = () =>
      accepted(
        accounts.stranger.give('/sessions', { person: 'S-10', password: PASSWORD }, commandId),
      );
    const lastTime = { signedInAt, failures: 2, newPasskeys: 0 };
    expect((await told()).lastTime).toEqual(lastTime);
    expect(await told()).toMatchObject({ repeated: true, lastTime });
    expect((await signIn()).lastTime).toMatchObject({ failures: 0 });
  });

  it('H43: shows its holder where he is signed in, and ends what he does not know', async () => {
    const [one, other] = [await signIn(), await signIn()];
    const desk = new Desk(ledger.url, String(one.token));
    later(MINUTE);
    const { body } = await desk.read('/sessions');
    expect(body.rows).toMatchObject([
      {
        session: one.session,
        at: one.at,
        device: 'd',
        isThisOne: true,
        lastUsedAt: new Date(clock.now()).toISOString(),
      },
      { session: other.session, isThisOne: false },
    ]);
    await accepted(desk.give('/account/sign-out', { other: other.session }));
    const elsewhere = new Desk(ledger.url, String(other.token));
    expect(await elsewhere.read('/sessions')).toMatchObject({ status: 401 });
    expect((await desk.read('/sessions')).body.rows).toHaveLength(1);
  });

  it('shows no session that is over by itself', async () => {
    await signIn();
    later(8 * 60 * MINUTE);
    const desk = new Desk(ledger.url, String((await signIn()).token));
    expect((await desk.read('/sessions')).body.rows).toMatchObject([{ isThisOne: true }]);
  });

  it('H43: ends at one place when its administrator ends that, and goes on at the others', async () => {
    const [one, other] = [await signIn(), await signIn()];
    const path = '/people/S-10/sessions';
    expect((await admin.read(path)).body.rows).toHaveLength(2);
    const ending = `${path}/${String(one.session)}/endings`;
    await accepted(admin.give(ending, {}));
    expect(await admin.give(ending, {})).toMatchObject({ body: { code: 'SESSION_UNKNOWN' } });
    const reading = ({ token }: typeof one) =>
      new Desk(ledger.url, String(token)).read('/sessions');
    expect(await reading(one)).toMatchObject({ status: 401 });
    expect(await reading(other)).toMatchObject({ status: 200 });
    expect((await eventsOf(ledger.store, 'person-S-10')).at(-1)).toMatchObject({
      type: 'SignedOut',
      actor: { person: 'S-1', role: 'administrator' },
      data: { session: one.session },
    });
  });

  it('H43: gets a passkey from whoever has just signed in, and everybody concerned can see it', async () => {
    const register = async (token: unknown) => {
      const desk = new Desk(ledger.url, String(token));
      const { challenge } = (await desk.read('/account/passkey-options')).body;
      const passkey = new SoftwarePasskey('S-10').register(String(challenge));
      return desk.give('/account/passkeys', { password: PASSWORD, passkey });
    };
    const stale = await signIn();
    later(5 * MINUTE);
    expect(await register(stale.token)).toMatchObject({
      status: 403,
      body: { code: 'SIGN_IN_NOT_FRESH' },
    });
    const fresh = await signIn();
    const since = new Date(clock.now()).toISOString();
    later(MINUTE);
    await accepted(register(fresh.token));
    const { body } = await admin.read('/people/S-10');
    expect(body.passkeys).toMatchObject([
      { since: new Date(clock.now()).toISOString(), backedUp: expect.any(Boolean) as boolean },
    ]);
    expect((await signIn()).lastTime).toEqual({
      signedInAt: since,
      failures: 0,
      newPasskeys: 1,
    });
  });
});

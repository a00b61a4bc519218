import { type Instant, readEvent } from '@selfsame/custody';
import { SimulatedClock } from '@selfsame/ledger';
import { TRIAL_BEGINS } from '@selfsame/simulator';
import { Accounts, PASSWORD, accepted } from '../harness/accounts.js';
import { Browser } from '../harness/browser.js';
import { Desk } from '../harness/desk.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Somebody walks away from a screen: it locks, and opens again for nobody but him. */
describe('a session that nobody uses', () => {
  let ledger: TestLedger;
  let accounts: Accounts;
  let clock: SimulatedClock;

  beforeAll(async () => {
    clock = new SimulatedClock(TRIAL_BEGINS as Instant);
    ledger = await ledgerInProcess({ simulated: false, clock, door: { idleMinutes: 15 } });
    accounts = new Accounts(ledger);
    const admin = await accounts.first('S-1');
    for (const person of ['S-10', 'S-11']) await accounts.employ(admin, person, 'investigator');
  });
  afterAll(() => ledger.close());

  const later = (ms: number): void => void clock.moveTo((clock.now() + ms) as Instant);
  const signedIn = async (person = 'S-10'): Promise<Browser> => {
    const browser = new Browser(ledger.url);
    await accepted(browser.give('/sessions', { person, password: PASSWORD, cookie: true }));
    return browser;
  };
  let enrolled = 100;
  const enrol = (by: Browser | Desk) => {
    enrolled += 1;
    return by.give('/participants', { subjectNumber: `01-${enrolled}`, site: 'motol' });
  };
  const unlock = (by: Browser | Desk, password = PASSWORD) =>
    by.give('/account/unlock', { password });
  const isLocked = {
    status: 401,
    body: { code: 'SESSION_LOCKED', remedy: expect.stringContaining('password') as string },
  };
  const eventsOf = async (person: string) =>
    (await ledger.store.readStream(`person-${person}`, 0, 1_000)).map(({ bytes, position }) =>
      readEvent(bytes, position),
    );

  it('H43: locks after a quarter of an hour, and not while it is used', async () => {
    const browser = await signedIn();
    for (let time = 0; time < 4; time += 1) {
      later(14 * MINUTE_MS);
      expect(await enrol(browser)).toMatchObject({ status: 201 });
    }
    later(15 * MINUTE_MS);
    expect(await enrol(browser)).toMatchObject(isLocked);
    expect(await browser.read('/people/S-10')).toMatchObject(isLocked);
    expect(await browser.give('/account/sign-out-everywhere', {})).toMatchObject(isLocked);
    expect((await browser.read('/ready')).body).toEqual({ ready: true });
  });

  it('H43: locks although its page goes on asking by itself, and says so', async () => {
    const browser = await signedIn();
    const says = browser.says;
    browser.says = { ...says, 'selfsame-unattended': '?1' };
    for (const minutes of [5, 5, 4]) {
      later(minutes * MINUTE_MS);
      expect(await browser.read('/account')).toMatchObject({ body: { person: 'S-10' } });
    }
    later(MINUTE_MS);
    browser.says = says;
    expect(await browser.read('/account')).toMatchObject(isLocked);
  });

  it('is the same again after one password, at the same post, and the log says so', async () => {
    const browser = await signedIn();
    later(HOUR_MS);
    const { body } = await unlock(browser);
    expect(body).toMatchObject({ stream: 'person-S-10', expiresInSeconds: 7 * 3_600 });
    expect(body).not.toHaveProperty('token');
    expect(await enrol(browser)).toMatchObject({ status: 201 });
    const [signIn, unlocking] = (await eventsOf('S-10')).slice(-2);
    if (signIn?.type !== 'SignedIn') throw new Error('He never signed in.');
    expect(unlocking).toMatchObject({
      type: 'SessionUnlocked',
      data: { session: signIn.data.session },
      actor: { person: 'S-10', role: 'account-holder' },
    });
  });

  it('H43: stays locked for whoever has the cookie and not the password, and for the cookie of before', async () => {
    const browser = await signedIn('S-11');
    later(HOUR_MS);
    const thief = browser.stolen();
    const refused = { status: 403, body: { code: 'SIGN_IN_REFUSED' } };
    for (let time = 0; time < 3; time += 1)
      expect(await unlock(thief, 'not the password of it')).toMatchObject(refused);
    expect(await unlock(thief, 'not the password of it')).toMatchObject({
      status: 429,
      body: { code: 'TOO_MANY_ATTEMPTS' },
    });
    expect((await eventsOf('S-11')).filter(({ type }) => type === 'SignInFailed')).toHaveLength(3);
    later(5 * MINUTE_MS);
    expect(await enrol(thief)).toMatchObject(isLocked);
  });

  it('H43: stays locked for the cookie of before, when its holder has come back', async () => {
    const browser = await signedIn();
    later(HOUR_MS);
    const thief = browser.stolen();
    expect(await unlock(browser)).toMatchObject({ status: 201 });
    expect(await enrol(browser)).toMatchObject({ status: 201 });
    expect(await enrol(thief)).toMatchObject(isLocked);
  });

  it('H43: that is unlocked before it locks has one token, and not two', async () => {
    const browser = await signedIn();
    later(MINUTE_MS);
    const thief = browser.stolen();
    expect(await enrol(thief)).toMatchObject({ status: 201 });
    expect(await unlock(browser)).toMatchObject({ status: 201 });
    expect(await enrol(thief)).toMatchObject(isLocked);
    expect(await enrol(browser)).toMatchObject({ status: 201 });
  });

  it('is unlocked on every instance at once', async () => {
    const desk = await accounts.signIn('S-10');
    later(HOUR_MS);
    const other = await ledger.another(clock.now());
    const { token } = await accepted(unlock(desk));
    expect(await enrol(new Desk(other.url, String(token)))).toMatchObject({ status: 201 });
    await other.close();
  });

  it('H43: is unlocked by proof alone, whatever was answered before', async () => {
    const browser = await signedIn();
    later(HOUR_MS);
    const thief = browser.stolen();
    const { body } = await unlock(browser);
    const { commandId } = body;
    const again = await thief.give('/account/unlock', { commandId, password: 'a guess' });
    expect(again).toMatchObject({ status: 403, body: { code: 'SIGN_IN_REFUSED' } });
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  it('can be left without unlocking it', async () => {
    const browser = await signedIn();
    later(HOUR_MS);
    expect(await browser.give('/account/sign-out', {})).toMatchObject({ status: 201 });
    expect(browser.cookie).toBe('');
  });

  it('ends for good after eight hours, however often it was unlocked', async () => {
    const desk = await accounts.signIn('S-10');
    later(7 * HOUR_MS);
    const { token } = await accepted(unlock(desk));
    const unlocked = new Desk(ledger.url, String(token));
    expect(await enrol(unlocked)).toMatchObject({ status: 201 });
    later(HOUR_MS);
    const over = { status: 401, body: { code: 'UNAUTHENTICATED' } };
    expect(await enrol(unlocked)).toMatchObject(over);
    expect(await unlock(unlocked)).toMatchObject(over);
  });

  it('H43: is locked on an instance that never saw it used, and after a restart', async () => {
    const desk = await accounts.signIn('S-10');
    later(10 * MINUTE_MS);
    expect(await enrol(desk)).toMatchObject({ status: 201 });
    later(10 * MINUTE_MS);
    expect(await enrol(desk)).toMatchObject({ status: 201 });
    await ledger.restart();
    expect(await enrol(desk)).toMatchObject(isLocked);
    expect(await unlock(desk)).toMatchObject({ status: 201 });
  });
});

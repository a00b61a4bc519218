import { type Instant, after } from '@selfsame/custody';
import { SimulatedClock } from '@selfsame/ledger';
import { ORIGIN, SoftwarePasskey, TRIAL_BEGINS } from '@selfsame/simulator';
import { Accounts, PASSWORD, accepted, office, ward } from './harness/accounts.js';
import { Desk } from './harness/desk.js';
import { eventsOf } from './harness/events-of.js';
import { CLIENT_ID, CLIENT_SECRET, Hospital, RETURN_TO, STRONG } from './harness/hospital.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { RoamingBrowser } from './harness/roaming-browser.js';

const UNTIL = '2026-12-31T00:00:00.000Z';
const MINUTE_MS = 60_000;
const SESSION = '__Host-selfsame';
const SIGN_ON = '__Host-selfsame-single-sign-on';

/** Staff numbers as the hospital knows them, by what its provider calls the person. */
const staff = Object.fromEntries(
  ['S-10', 'S-11', 'S-12', 'S-13', 'S-14', 'S-15', 'S-16', 'S-17', 'S-19', 'S-20'].map(person => [
    `subject-of-${person}`,
    person,
  ]),
);

/** A hospital vouches for its people. What they may stands in the ledger. */
describe('single sign-on', () => {
  let hospital: Hospital;
  let ledger: TestLedger;
  let clock: SimulatedClock;
  let accounts: Accounts;
  let admin: Desk;
  let browser: RoamingBrowser;

  beforeAll(async () => {
    hospital = await Hospital.open(staff);
    clock = new SimulatedClock(TRIAL_BEGINS as Instant);
    ledger = await ledgerInProcess({
      simulated: false,
      clock,
      singleSignOn: {
        issuer: hospital.issuer,
        clientId: CLIENT_ID,
        clientSecret: CLIENT_SECRET,
        acr: STRONG,
        staffNumberClaim: 'preferred_username',
      },
    });
    accounts = new Accounts(ledger);
    admin = await accounts.first('S-1');
  });
  afterAll(async () => {
    await ledger.close();
    await hospital.close();
  });
  beforeEach(async () => {
    browser = new RoamingBrowser(ledger.url);
    admin = await accounts.signIn('S-1');
  });

  it('tells whoever comes that it is offered, and not where the hospital is', async () => {
    const { body } = await new Desk(ledger.url, '').read('/about');
    expect(body).toMatchObject({ simulated: false, singleSignOn: true });
    expect(JSON.stringify(body)).not.toContain(hospital.issuer);
  });

  const link = (person: string): Promise<string> => {
    const subject = `subject-of-${person}`;
    return accounts.linked(admin, person, { issuer: hospital.issuer, subject }, () => {
      hospital.atTheScreen = { subject, acr: STRONG };
      return new RoamingBrowser(ledger.url).go('/single-sign-on');
    });
  };
  const grant = async (person: string, role = 'investigator', at = ward): Promise<void> => {
    await accepted(admin.give(`/people/${person}/grants`, { role, at, until: UNTIL }));
    await accounts.train(admin, person);
  };
  /** Of the hospital, with one role, and no password. */
  const ofTheHospital = async (person: string): Promise<string> => {
    await accepted(admin.give('/people', { person, name: 'Jana Nováková', home: ward }));
    await grant(person);
    return link(person);
  };
  const signIn = (person: string, query = '') => {
    hospital.atTheScreen = { subject: `subject-of-${person}`, acr: STRONG };
    return browser.go(`/single-sign-on${query}`);
  };
  const session = (): Desk => new Desk(ledger.url, browser.cookie(SESSION) ?? '');
  const told = async (person: string): Promise<readonly (readonly [string, unknown])[]> =>
    (await eventsOf(ledger.store, `person-${person}`)).map(({ type, data }) => [type, data]);
  const accountsSignOut = async (fields: object) =>
    (await accounts.signIn('S-1')).give('/account/sign-out', fields);
  const refused = { status: 403, body: { code: 'SIGN_IN_REFUSED', facts: {} } };

  it('lets in whom the hospital vouches for, as what the ledger says he is', async () => {
    const its = await ofTheHospital('S-10');
    const { status, headers, way } = await signIn('S-10');
    expect({ status, location: headers.get('location') }).toEqual({ status: 303, location: '/' });
    const set = headers.getSetCookie().find(each => each.startsWith(`${SESSION}=`));
    expect(set).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    for (const address of way) expect(address.href).not.toContain(browser.cookie(SESSION));
    const signedIn = (await told('S-10')).at(-1);
    expect(signedIn).toMatchObject(['SignedIn', { credential: its, at: ward }]);
    await accepted(session().give('/participants', { subjectNumber: '01-001', site: 'motol' }));
    expect(await session().read('/people/S-10')).toMatchObject({ status: 403 });
  });

  it('asks the provider for a code, bound to this browser and this moment, and for nothing else', async () => {
    const { way, headers } = await browser.go('/single-sign-on', hospital.issuer);
    const asked = Object.fromEntries(way.at(-1)?.searchParams ?? []);
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: CLIENT_ID,
      redirect_uri: RETURN_TO,
      scope: 'openid profile',
      code_challenge_method: 'S256',
      prompt: 'login',
      max_age: '0',
      acr_values: STRONG,
    });
    const [set = ''] = headers.getSetCookie();
    expect(set).toMatch(
      /^__Host-selfsame-single-sign-on=\S+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    // Nothing of it can be read by whoever has the cookie.
    expect(set.split('.')).toHaveLength(5);
    expect(set).not.toContain(asked.state);
  });

  it('H43: tells whoever leaves where he leaves the hospital, too, and brings him back to the ledger', async () => {
    await ofTheHospital('S-20');
    await signIn('S-20');
    const { status, body } = await session().give('/account/sign-out', {});
    expect(status).toBe(201);
    const leaving = new URL(String(body.endSessionAt));
    expect(leaving.origin).toBe(hospital.issuer);
    expect(Object.fromEntries(leaving.searchParams)).toEqual({
      client_id: CLIENT_ID,
      post_logout_redirect_uri: `${ORIGIN}/`,
    });
    expect(await browser.press(leaving)).toEqual({ status: 303, location: `${ORIGIN}/` });
    expect(hospital.left).toBe(1);
    expect(await session().read('/bedside')).toMatchObject({ status: 401 });
  });

  it('tells whoever came with a password of no other place, and takes no other from anybody', async () => {
    const { body } = await accountsSignOut({});
    expect(body).not.toHaveProperty('endSessionAt');
    expect(await accountsSignOut({ to: 'https://elsewhere.example' })).toMatchObject({
      status: 400,
    });
  });

  it('that was begun at one instance ends at another', async () => {
    await ofTheHospital('S-19');
    const other = await ledger.another(clock.now());
    hospital.atTheScreen = { subject: 'subject-of-S-19', acr: STRONG };
    const { way } = await browser.go('/single-sign-on', RETURN_TO);
    browser.ledger = other.url;
    expect(await browser.go(way.at(-1)?.href ?? '')).toMatchObject({ status: 303 });
    await other.close();
    expect(await session().read('/journeys/CHA999926ZZZZZZ')).toMatchObject({ status: 404 });
  });

  it('H43: sends nobody anywhere else', async () => {
    for (const query of [
      '?to=https://elsewhere.example',
      '?redirect_uri=https://elsewhere.example',
    ])
      expect(await browser.go(`/single-sign-on${query}`)).toMatchObject({
        status: 400,
        body: { code: 'VALIDATION_FAILED' },
        way: { length: 1 },
      });
  });

  it('H43: makes no account, and gives no role', async () => {
    expect(await signIn('S-11')).toMatchObject(refused);
    expect(await told('S-11')).toEqual([]);
    await accepted(admin.give('/people', { person: 'S-11', name: 'Jana Nováková', home: ward }));
    await link('S-11');
    expect(await signIn('S-11')).toMatchObject({ status: 403, body: { code: 'NO_ROLE_HERE' } });
  });

  it('H43: lets nobody in twice with one code, nor in another browser, nor without the one who began', async () => {
    await ofTheHospital('S-12');
    const mine = new RoamingBrowser(ledger.url);
    const other = new RoamingBrowser(ledger.url);
    browser = mine;
    hospital.atTheScreen = { subject: 'subject-of-S-12', acr: STRONG };
    const { way } = await mine.go('/single-sign-on', RETURN_TO);
    const back = way.at(-1)?.href ?? '';
    const begun = mine.cookie(SIGN_ON) ?? '';
    // Without a cookie, and with that of a sign-in which somebody else began.
    expect(await other.go(back)).toMatchObject(refused);
    await other.go('/single-sign-on', hospital.issuer);
    expect(await other.go(back)).toMatchObject(refused);
    expect(await mine.go(back)).toMatchObject({ status: 303 });
    other.keep(SIGN_ON, begun);
    expect(await other.go(back)).toMatchObject(refused);
    expect(other.cookie(SESSION)).toBeUndefined();
  });

  it('H43: lets nobody in who leaves the provider without proving himself', async () => {
    await ofTheHospital('S-13');
    hospital.atTheScreen = { subject: 'subject-of-S-13', acr: STRONG, leaves: true };
    expect(await browser.go('/single-sign-on')).toMatchObject(refused);
    hospital.atTheScreen = { subject: 'subject-of-S-13' };
    expect(await browser.go('/single-sign-on')).toMatchObject(refused);
    expect(browser.cookie(SESSION)).toBeUndefined();
  });

  it('H43: lets nobody in who is suspended, or whose link was taken away, and ends his sessions', async () => {
    const its = await ofTheHospital('S-14');
    await signIn('S-14');
    await accepted(admin.give('/people/S-14/suspensions', { reason: 'absent' }));
    expect(await session().read('/journeys/CHA999926ZZZZZZ')).toMatchObject({ status: 401 });
    expect(await signIn('S-14')).toMatchObject(refused);
    expect((await told('S-14')).at(-1)).toEqual(['SignInFailed', { code: 'ACCOUNT_SUSPENDED' }]);
    await accepted(admin.give('/people/S-14/reinstatements', { evidence: 'back again' }));
    expect(await signIn('S-14')).toMatchObject({ status: 303 });
    const removal = `/people/S-14/external-identities/${its}/removals`;
    await accepted(admin.give(removal, { reason: 'given-by-mistake' }));
    expect(await admin.give(removal, { reason: 'left' })).toMatchObject({
      status: 404,
      body: { code: 'LINK_UNKNOWN' },
    });
    expect(await session().read('/journeys/CHA999926ZZZZZZ')).toMatchObject({ status: 401 });
    expect(await signIn('S-14')).toMatchObject(refused);
  });

  it('asks at which post, and takes the one that was said at the beginning', async () => {
    await ofTheHospital('S-15');
    await grant('S-15', 'qa', office);
    expect(await signIn('S-15')).toMatchObject({
      status: 422,
      body: {
        code: 'WHICH_POST',
        facts: { posts: [{ site: 'motol', post: 'neurology' }, { site: 'bioinova' }] },
      },
    });
    expect(await signIn('S-15', '?site=bioinova')).toMatchObject({ status: 400 });
    expect(await signIn('S-15', '?site=bioinova&post=nowhere')).toMatchObject({ status: 400 });
    expect(await signIn('S-15', '?site=bioinova&post=vault')).toMatchObject({
      status: 403,
      body: { code: 'NO_ROLE_HERE' },
    });
    expect(await signIn('S-15', '?site=bioinova&post=quality')).toMatchObject({ status: 303 });
    expect((await told('S-15')).at(-1)).toMatchObject(['SignedIn', { at: office }]);
  });

  it('H43: unlocks a session for its holder, who proved himself again, and for nobody else', async () => {
    const its = await ofTheHospital('S-16');
    await ofTheHospital('S-17');
    await signIn('S-16');
    const before = browser.cookie(SESSION) ?? '';
    clock.moveTo(after(clock.now(), 16 * MINUTE_MS));
    const locked = { status: 401, body: { code: 'SESSION_LOCKED' } };
    expect(await session().read('/journeys/CHA999926ZZZZZZ')).toMatchObject(locked);
    // A colleague at the same screen, and somebody who has no session at all.
    hospital.atTheScreen = { subject: 'subject-of-S-17', acr: STRONG };
    browser.forget(hospital.issuer);
    expect(await browser.go('/single-sign-on/unlocking')).toMatchObject(refused);
    expect((await told('S-16')).at(-1)).toEqual(['SignInFailed', { code: 'SIGN_IN_REFUSED' }]);
    const stranger = new RoamingBrowser(ledger.url);
    expect(await stranger.go('/single-sign-on/unlocking')).toMatchObject({ status: 401 });

    hospital.atTheScreen = { subject: 'subject-of-S-16', acr: STRONG };
    browser.forget(hospital.issuer);
    expect(await browser.go('/single-sign-on/unlocking')).toMatchObject({ status: 303 });
    expect((await told('S-16')).at(-1)).toMatchObject(['SessionUnlocked', { credential: its }]);
    expect(await session().read('/journeys/CHA999926ZZZZZZ')).toMatchObject({ status: 404 });
    expect(await new Desk(ledger.url, before).read('/journeys/CHA999926ZZZZZZ')).toMatchObject(
      locked,
    );
  });

  it('H43: lets its holder register his first passkey for five minutes after it, and then no more', async () => {
    await signIn('S-16');
    const register = async (key: string) => {
      const { body } = await session().read('/account/passkey-options');
      const passkey = new SoftwarePasskey(key).register(String(body.challenge));
      return session().give('/account/passkeys', { passkey });
    };
    clock.moveTo(after(clock.now(), 5 * MINUTE_MS));
    expect(await register('S-16')).toMatchObject(refused);
    await browser.go('/single-sign-on/unlocking');
    expect(await register('S-16')).toMatchObject({ status: 201 });
    expect(await register('another of S-16')).toMatchObject({
      status: 403,
      body: { code: 'PASSKEY_HELD' },
    });
    // Nothing of it counts in a session that was begun with a password.
    const withPassword = await accounts.signIn('S-1');
    const { body } = await withPassword.read('/account/passkey-options');
    const passkey = new SoftwarePasskey('S-1').register(String(body.challenge));
    expect(await withPassword.give('/account/passkeys', { passkey })).toMatchObject(refused);
  });

  it('H43: is linked by an administrator, not to himself, and closes the invitation', async () => {
    const identity = { issuer: hospital.issuer, subject: 'subject-of-S-1' };
    expect(await admin.give('/people/S-1/external-identities', identity)).toMatchObject({
      body: { code: 'OWN_ACCOUNT' },
    });
    const { code } = await accepted(
      admin.give('/people', { person: 'S-18', name: 'Jana Nováková', home: ward }),
    );
    await accepted(
      admin.give('/people/S-18/external-identities', { ...identity, subject: 'subject-of-S-18' }),
    );
    const activation = { code, password: PASSWORD };
    expect(await accounts.stranger.give('/accounts/S-18/activation', activation)).toMatchObject(
      refused,
    );
    for (const subject of ['jana.novakova@hospital.example', 'Jana Novakova', '805410/0002'])
      expect(
        (await admin.give('/people/S-18/external-identities', { ...identity, subject })).status,
      ).toBeGreaterThanOrEqual(400);
    expect((await admin.read('/people/S-18')).body).toMatchObject({
      status: 'unvouched',
      externalIdentities: [{ issuer: hospital.issuer, subject: 'subject-of-S-18' }],
    });
  });
});

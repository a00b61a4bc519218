import type { ReadEvent } from '@selfsame/custody';
import { pino } from 'pino';
import { Accounts, accepted, ward } from './harness/accounts.js';
import { eventsOf } from './harness/events-of.js';
import { type Forgery, ForgingProvider } from './harness/forging-provider.js';
import { CLIENT_ID, CLIENT_SECRET, STRONG } from './harness/hospital.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { LogLines } from './harness/log-lines.js';
import { type Arrived, RoamingBrowser } from './harness/roaming-browser.js';

const UNTIL = '2026-12-31T00:00:00.000Z';
const SESSION = '__Host-selfsame';
const SIGN_ON = '__Host-selfsame-single-sign-on';
const NOW = Math.floor(Date.now() / 1_000);

/** What a provider, or somebody between, could send that must let nobody in. */
describe('what comes back from a provider', () => {
  let provider: ForgingProvider;
  let ledger: TestLedger;
  let browser: RoamingBrowser;
  const log = new LogLines();

  beforeAll(async () => {
    provider = await ForgingProvider.open();
    ledger = await ledgerInProcess({
      simulated: false,
      log: pino({ level: 'warn' }, log),
      singleSignOn: {
        issuer: provider.issuer,
        clientId: CLIENT_ID,
        clientSecret: CLIENT_SECRET,
        acr: STRONG,
        staffNumberClaim: 'preferred_username',
      },
    });
    const accounts = new Accounts(ledger);
    const admin = await accounts.first('S-1');
    for (const [person, subject] of [
      ['S-10', 'subject-of-nurse'],
      ['S-11', 'subject-of-courier'],
    ] as const) {
      const { issuer } = provider;
      await accepted(admin.give('/people', { person, name: 'Jana Nováková', home: ward }));
      await accounts.linked(admin, person, { issuer, subject }, () => {
        provider.forgery = { claims: { sub: subject, preferred_username: person } };
        browser = new RoamingBrowser(ledger.url);
        return back();
      });
      await accepted(
        admin.give(`/people/${person}/grants`, { role: 'nurse', at: ward, until: UNTIL }),
      );
    }
  });
  afterAll(async () => {
    await ledger.close();
    await provider.close();
  });
  beforeEach(() => {
    provider.forgery = {};
    browser = new RoamingBrowser(ledger.url);
  });
  // Whoever it was then comes in at once: nobody waits for the next test, and what was refused was refused for its fault alone.
  afterEach(async () => {
    provider.forgery = {};
    browser = new RoamingBrowser(ledger.url);
    await back();
    expect(browser.cookie(SESSION)).toBeDefined();
  });

  type Answering = Readonly<Record<'code' | 'state' | 'iss', string>>;

  /** Goes to the provider, and comes back with what it gave, changed on the way. */
  const back = async (
    change: (answer: Answering) => Readonly<Record<string, string>> = same => same,
  ): Promise<Arrived> => {
    const { way } = await browser.go('/single-sign-on', provider.issuer);
    const asked = way.at(-1)?.searchParams;
    provider.nonce = asked?.get('nonce') ?? '';
    const answer = { code: 'a code', state: asked?.get('state') ?? '', iss: provider.issuer };
    return browser.go(`/single-sign-on/return?${String(new URLSearchParams(change(answer)))}`);
  };
  const failures = async (person: string): Promise<unknown[]> =>
    (await eventsOf(ledger.store, `person-${person}`))
      .filter(({ type }: ReadEvent) => type === 'SignInFailed')
      .map(({ data }) => data);
  const letsNobodyIn = ({ status, body }: Arrived): void => {
    expect({ status, code: body.code, title: body.title, facts: body.facts }).toEqual({
      status: 403,
      code: 'SIGN_IN_REFUSED',
      title: 'This does not sign you in',
      facts: {},
    });
    expect(browser.cookie(SESSION)).toBeUndefined();
    expect(browser.cookie(SIGN_ON)).toBeUndefined();
  };

  const forged: readonly (readonly [string, Forgery])[] = [
    ['is signed by nobody', { by: 'nobody' }],
    ['is signed with another key', { by: 'another key' }],
    ['is signed with the secret of the client', { by: 'the secret of the client' }],
    ['is of another issuer', { claims: { iss: 'https://login.elsewhere.example' } }],
    ['is for another client', { claims: { aud: 'another' } }],
    [
      'is for several, and was asked for by another',
      { claims: { aud: [CLIENT_ID, 'another'], azp: 'another' } },
    ],
    ['is over', { claims: { exp: NOW - 3_600 } }],
    ['has no end', { claims: { exp: undefined } }],
    ['is of another sign-in', { claims: { nonce: 'of another sign-in' } }],
    ['names no sign-in', { claims: { nonce: undefined } }],
    ['does not say when he proved himself', { claims: { auth_time: undefined } }],
    ['names no subject', { claims: { sub: undefined } }],
    ['names no staff number', { claims: { preferred_username: undefined } }],
    ['names a stream in place of a staff number', { claims: { preferred_username: 'S-10/../x' } }],
    ['names a number that nobody has', { claims: { preferred_username: 'S-99' } }],
  ];
  it.each(forged)('H43: lets nobody in when the token %s', async (_what, forgery) => {
    const before = await failures('S-10');
    provider.forgery = forgery;
    letsNobodyIn(await back());
    expect(await failures('S-10')).toEqual(before);
    expect(await ledger.store.readStream('person-S-99', 0, 1)).toEqual([]);
  });

  const known: readonly (readonly [string, Forgery])[] = [
    ['was never linked', { claims: { sub: 'subject-of-stranger' } }],
    ['is linked to somebody else', { claims: { sub: 'subject-of-courier' } }],
    ['proved himself too weakly', { claims: { acr: 'urn:hospital:password' } }],
    ['does not say how he proved himself', { claims: { acr: undefined } }],
    ['proved himself before it was begun', { claims: { auth_time: NOW - 120 } }],
  ];
  it.each(known)('H43: tells the account of a sign-in by one who %s', async (_who, forgery) => {
    const before = await failures('S-10');
    provider.forgery = forgery;
    letsNobodyIn(await back());
    expect(await failures('S-10')).toEqual([...before, { code: 'SIGN_IN_REFUSED' }]);
  });

  const ways: readonly (readonly [string, (answer: Answering) => Record<string, string>])[] = [
    ['another state', answer => ({ ...answer, state: 'another' })],
    ['no state', ({ code, iss }) => ({ code, iss })],
    [
      'the name of another provider',
      answer => ({ ...answer, iss: 'https://login.elsewhere.example' }),
    ],
    ['no name of a provider, where it always says one', ({ code, state }) => ({ code, state })],
    ['no code', ({ state, iss }) => ({ state, iss })],
    ['an error', ({ state, iss }) => ({ state, iss, error: 'access_denied' })],
  ];
  const faults: readonly (readonly [string, Forgery])[] = [
    ['acr', { claims: { acr: undefined } }],
    ['auth_time', { claims: { auth_time: NOW - 120 } }],
    [
      'no staff number in the claim preferred_username',
      { claims: { preferred_username: 'Jana N.' } },
    ],
    ['OAUTH_JWT_CLAIM_COMPARISON_FAILED', { claims: { aud: 'another' } }],
    ['OAUTH_JWT_TIMESTAMP_CHECK_FAILED', { claims: { exp: NOW - 3_600 } }],
    ['OAUTH_INVALID_RESPONSE', { claims: { auth_time: undefined } }],
  ];
  it.each(faults)('tells whoever runs the ledger: %s', async (fault, forgery) => {
    provider.forgery = { ...forgery, claims: { name: 'Jana Nováková', ...forgery.claims } };
    await back();
    expect(log.all.at(-1)).toMatchObject({ fault });
    for (const secret of ['Jana', 'subject-of', 'S-10', provider.nonce])
      expect(log.text).not.toContain(secret);
  });

  it('tells whoever runs the ledger nothing that somebody wrote into the address', async () => {
    const said = { error: 'Jana Nováková was here', error_description: 'Jana' };
    letsNobodyIn(await back(({ state, iss }) => ({ state, iss, ...said })));
    expect(log.all.at(-1)).toMatchObject({ fault: 'OAUTH_AUTHORIZATION_RESPONSE_ERROR' });
    expect(log.text).not.toContain('Jana');
  });

  it.each(ways)('H43: turns in no code that came with %s', async (_what, change) => {
    const { asked } = provider;
    letsNobodyIn(await back(change));
    expect(provider.asked).toBe(asked);
  });
});

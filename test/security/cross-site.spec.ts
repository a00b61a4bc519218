import { Accounts, PASSWORD } from '../harness/accounts.js';
import { Browser } from '../harness/browser.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

/** A page of somebody else makes a browser ask, and the browser adds the cookie by itself: nothing is done by that. */
describe('a request that another site makes a browser send', () => {
  let ledger: TestLedger;
  let cookie: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess({ simulated: false });
    await new Accounts(ledger).first('S-1');
    const browser = new Browser(ledger.url);
    await browser.give('/sessions', { person: 'S-1', password: PASSWORD, cookie: true });
    ({ cookie } = browser);
  });
  afterAll(() => ledger.close());

  /** What is asked for needs no role, so that only the way of asking decides; nothing is signed out that is needed. */
  const asking = async (says: Readonly<Record<string, string>>, withCookie = true) => {
    const browser = new Browser(ledger.url);
    browser.says = says;
    if (withCookie) browser.cookie = cookie;
    const { status, body } = await browser.give('/people/S-1/trainings', {});
    return `${status} ${String(body.code)}`;
  };
  const json = { 'content-type': 'application/json' };
  const refused = '403 CSRF_REFUSED';
  /** It was let in, and its empty body was read. */
  const letIn = '400 VALIDATION_FAILED';

  it.each([
    ['from a page of its own', { ...json, 'sec-fetch-site': 'same-origin' }, letIn],
    ['from another site', { ...json, 'sec-fetch-site': 'cross-site' }, refused],
    ['from another host of the same site', { ...json, 'sec-fetch-site': 'same-site' }, refused],
    ['from no page at all', { ...json, 'sec-fetch-site': 'none' }, refused],
    ['from a place that nobody knows', { ...json, 'sec-fetch-site': 'SAME-ORIGIN ' }, refused],
    ['without a word about where from', json, refused],
    ['from a page that hides where it is', { ...json, origin: 'null' }, refused],
    [
      'from another origin, in an older browser',
      { ...json, origin: 'https://evil.example' },
      refused,
    ],
    [
      'from its own site with the body of a form',
      { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      refused,
    ],
    [
      'from its own site with a body of text',
      { 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain; application/json' },
      refused,
    ],
    [
      'from a page that lies about one of the two',
      { ...json, 'sec-fetch-site': 'cross-site', origin: 'OWN' },
      refused,
    ],
  ])('H43: by a cookie, %s: is told so', async (_where, says, told) => {
    const own = Object.entries(says).map(([name, value]) => [
      name,
      value === 'OWN' ? ledger.url : value,
    ]);
    expect(await asking(Object.fromEntries(own) as Record<string, string>)).toBe(told);
  });

  it('is counted by its code, for whoever watches the ledger', async () => {
    const counted = async (): Promise<number> => {
      const text = await (await fetch(`${ledger.url}/metrics`)).text();
      const [, count = '0'] =
        /^selfsame_refusals_total{code="CSRF_REFUSED"} (\d+)$/m.exec(text) ?? [];
      return Number(count);
    };
    const before = await counted();
    expect(await asking({ ...json, 'sec-fetch-site': 'cross-site' })).toBe(refused);
    expect(await counted()).toBe(before + 1);
  });

  it('is let in from its own origin in a browser that knows no Sec-Fetch-Site', async () => {
    expect(await asking({ ...json, origin: ledger.url })).toBe(letIn);
    const { host } = new URL(ledger.url);
    expect(await asking({ ...json, origin: `https://${host}` })).toBe(refused);
    expect(await asking({ ...json, origin: `${ledger.url}.evil.example` })).toBe(refused);
  });

  it('does nothing without the cookie either, so that nobody is signed in as somebody else', async () => {
    for (const where of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }]) {
      const browser = new Browser(ledger.url);
      browser.says = { ...json, ...where };
      const shown = await browser.give('/sessions', {
        person: 'S-1',
        password: PASSWORD,
        cookie: true,
      });
      expect(shown).toMatchObject({ status: 403, body: { code: 'CSRF_REFUSED' } });
      expect(browser.cookie).toBe('');
    }
  });

  it('is nothing that a program has to care about: it sends a header of its own', async () => {
    const { stranger } = new Accounts(ledger);
    const { body } = await stranger.give('/sessions', { person: 'S-1', password: PASSWORD });
    const authorization = `Bearer ${String(body.token)}`;
    expect(await asking({ ...json, authorization }, false)).toBe(letIn);
    expect(await asking({ ...json, authorization, 'sec-fetch-site': 'cross-site' })).toBe(letIn);
  });

  it('gets no leave from the ledger to be read there', async () => {
    const answer = await fetch(`${ledger.url}/people/S-1`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(answer.status).toBe(405);
    const read = await fetch(`${ledger.url}/health`, {
      headers: { origin: 'https://evil.example' },
    });
    for (const { headers } of [answer, read])
      expect([...headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('a request behind a proxy that brings TLS', () => {
  const signIn = async (ledger: TestLedger, says: Readonly<Record<string, string>>) => {
    await new Accounts(ledger).enrol('S-1', String(ledger.foundingCodes?.administrator));
    const browser = new Browser(ledger.url);
    browser.says = { 'content-type': 'application/json', ...says };
    const asked = { person: 'S-1', password: PASSWORD, cookie: true };
    const { status } = await browser.give('/sessions', asked);
    await ledger.close();
    return status;
  };
  const asByProxy = {
    origin: 'https://ledger.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'ledger.example',
  };

  it('is of its own origin where the proxy is trusted, and the proxy’s word counts', async () => {
    const door = { trustedProxies: ['127.0.0.1'] };
    const ledger = await ledgerInProcess({ simulated: false, door });
    expect(await signIn(ledger, asByProxy)).toBe(201);
  });

  it('H43: is of another where nobody is trusted, whatever it says of a proxy', async () => {
    const ledger = await ledgerInProcess({ simulated: false });
    expect(await signIn(ledger, asByProxy)).toBe(403);
  });
});

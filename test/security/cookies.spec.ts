import { Accounts, PASSWORD, accepted } from '../harness/accounts.js';
import { Browser, type Shown } from '../harness/browser.js';
import { Desk } from '../harness/desk.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

/** What a browser is given to stay signed in with: no script reads it, no other site uses it, and it can be taken back. */
describe('a cookie of a sign-in', () => {
  let ledger: TestLedger;
  let accounts: Accounts;
  let admin: Desk;

  beforeAll(async () => {
    ledger = await ledgerInProcess({ simulated: false });
    accounts = new Accounts(ledger);
    admin = await accounts.first('S-1');
    await accounts.employ(admin, 'S-10', 'investigator');
  });
  afterAll(() => ledger.close());

  const signedIn = async (person = 'S-10'): Promise<[Browser, Shown]> => {
    const browser = new Browser(ledger.url);
    const shown = await browser.give('/sessions', { person, password: PASSWORD, cookie: true });
    expect(shown.status).toBe(201);
    return [browser, shown];
  };
  const enrol = (browser: Browser, subjectNumber: string) =>
    browser.give('/participants', { subjectNumber, site: 'motol' });
  const locked = { status: 401, body: { code: 'UNAUTHENTICATED' } };

  it('is for this host alone, for no script, and for no other site; the token is nowhere else', async () => {
    const [browser, { headers, body }] = await signedIn();
    const [set = '', ...others] = headers.getSetCookie();
    expect(others).toEqual([]);
    const [, ...attributes] = set.split('; ');
    expect(browser.cookie).toMatch(/^__Host-selfsame=[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure']);
    expect(set.length).toBeLessThan(4_096);
    expect(body).not.toHaveProperty('token');
    expect(JSON.stringify(body)).not.toContain(browser.cookie.split('=')[1]);
  });

  it('is given to nobody who did not ask for one', async () => {
    for (const asked of [{}, { cookie: false }]) {
      const browser = new Browser(ledger.url);
      const shown = await browser.give('/sessions', {
        person: 'S-10',
        password: PASSWORD,
        ...asked,
      });
      expect(shown.headers.getSetCookie()).toEqual([]);
      expect(shown.body).toHaveProperty('token');
    }
  });

  it('is described as one of the two ways to say who asks', async () => {
    const { components, paths } = (await (await fetch(`${ledger.url}/openapi.json`)).json()) as {
      components: { securitySchemes: unknown };
      paths: Record<string, Record<string, { security?: object[] }>>;
    };
    expect(components.securitySchemes).toMatchObject({
      bearer: { type: 'http', scheme: 'bearer' },
      cookie: { type: 'apiKey', in: 'cookie', name: '__Host-selfsame' },
    });
    const [open, asking] = [paths['/sessions']?.post, paths['/participants']?.post];
    expect(open?.security).toBeUndefined();
    expect(asking?.security).toHaveLength(2);
    expect(asking?.security).toEqual(expect.arrayContaining([{ bearer: [] }, { cookie: [] }]));
  });

  it('says who asks, also where something is only read', async () => {
    const [browser] = await signedIn('S-1');
    expect(await browser.read('/people/S-1')).toMatchObject({ body: { person: 'S-1' } });
    const [other] = await signedIn();
    await accepted(enrol(other, '01-012'));
  });

  it('counts for nothing beside a header that says who asks', async () => {
    const [browser] = await signedIn();
    browser.says = { ...browser.says, authorization: 'Bearer garbage' };
    expect(await enrol(browser, '01-023')).toMatchObject(locked);
  });

  it('H43: is cleared by signing out, and worth nothing to whoever has kept it', async () => {
    const [browser] = await signedIn();
    const thief = browser.stolen();
    const out = await browser.give('/account/sign-out', {});
    expect(out.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-selfsame=; Max-Age=0; Path=\/; .*HttpOnly; Secure/) as string,
    ]);
    expect(browser.cookie).toBe('');
    expect(await enrol(thief, '01-034')).toMatchObject(locked);
  });

  it('takes with it neither scans that are not sent yet nor the key of the device', async () => {
    await accounts.employ(admin, 'S-12', 'investigator');
    const newPassword = 'another long walk in the ward';
    const ways: readonly ((browser: Browser) => Promise<Shown>)[] = [
      browser => browser.give('/account/sign-out', {}),
      browser => browser.give('/account/sign-out-everywhere', {}),
      browser => browser.give('/account/password', { password: PASSWORD, newPassword }),
    ];
    for (const way of ways) {
      const [browser] = await signedIn('S-12');
      const { status, headers } = await way(browser);
      expect(status).toBe(201);
      expect(headers.get('clear-site-data')).toBe('"cookies"');
    }
  });

  it('H43: that was stolen is worth nothing after a sign-out everywhere, a new password or a suspension', async () => {
    await accounts.employ(admin, 'S-11', 'investigator');
    const newPassword = 'another long walk in the ward';
    const ways: readonly ((browser: Browser) => Promise<{ status: number }>)[] = [
      browser => browser.give('/account/sign-out-everywhere', {}),
      browser => browser.give('/account/password', { password: PASSWORD, newPassword }),
    ];
    for (const way of ways) {
      const [one] = await signedIn('S-11');
      const [other] = await signedIn('S-11');
      const thief = other.stolen();
      expect(await thief.read('/people/S-11')).toMatchObject({ status: 403 });
      expect(await way(one)).toMatchObject({ status: 201 });
      expect(one.cookie).toBe('');
      for (const each of [other, thief]) expect(await enrol(each, '01-045')).toMatchObject(locked);
    }
    const [last] = await signedIn();
    await accepted(admin.give('/people/S-10/suspensions', { reason: 'credential-lost' }));
    expect(await enrol(last.stolen(), '01-056')).toMatchObject(locked);
  });

  it('H43: that was stolen is worth nothing on another instance either', async () => {
    const [one] = await signedIn('S-1');
    const [thief, other] = [one.stolen(), await ledger.another(Date.parse('2026-02-16T08:00:00Z'))];
    const there = new Browser(other.url);
    there.cookie = thief.cookie;
    expect(await there.read('/people/S-1')).toMatchObject({ status: 200 });
    expect(await one.give('/account/sign-out-everywhere', {})).toMatchObject({ status: 201 });
    expect(await there.read('/people/S-1')).toMatchObject(locked);
    await other.close();
  });
});

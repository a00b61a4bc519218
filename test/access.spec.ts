import { people, postOf } from '@selfsame/simulator';
import { Desk, deskOf } from './harness/desk.js';
import { type TestLedger, administrator, ledgerInProcess } from './harness/ledger-in-process.js';
import { ON_THE_WAY, OPEN_ROUTES, OPEN_TO_READERS } from './harness/open-routes.js';

type Description = { readonly paths: Record<string, Record<string, unknown>> };

/** No door is open: who comes without a sign-in, or with the wrong one, is told so in the ledger's own words. */
describe('access over HTTP', () => {
  let ledger: TestLedger;
  let desk: Desk;
  let coi: string;
  let routes: readonly (readonly [string, string])[];

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    desk = await deskOf(ledger, 'qa', 'investigator');
    coi = await desk.journey('01-001');
    const { paths } = (await (await fetch(`${ledger.url}/openapi.json`)).json()) as Description;
    routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(method => [method.toUpperCase(), path] as const),
    );
  });
  afterAll(() => ledger.close());

  const ask = async (method: string, path: string, authorization?: string) => {
    const response = await fetch(ledger.url + path.replaceAll(/\{\w+\}/g, 'x'), {
      method,
      ...(authorization === undefined ? {} : { headers: { authorization } }),
    });
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      challenge: response.headers.get('www-authenticate'),
      text: await response.text(),
    };
  };

  it.each([
    ['nothing', undefined],
    ['garbage', 'Bearer garbage'],
    ['another scheme', 'Basic bnVyc2U6bnVyc2U='],
    ['an empty token', 'Bearer '],
  ])('every route asks for a token, and %s is none', async (_what, authorization) => {
    const open: string[] = [];
    for (const [method, path] of routes) {
      const { status, type, text, challenge } = await ask(method, path, authorization);
      if (status !== 401) {
        open.push(path);
        continue;
      }
      expect(type).toContain('application/problem+json');
      expect(challenge).toBe('Bearer');
      expect(JSON.parse(text)).toMatchObject({
        code: 'UNAUTHENTICATED',
        remedy: 'Sign in again.',
      });
    }
    expect(open.sort()).toEqual(OPEN_ROUTES);
    expect(routes.length).toBeGreaterThan(70);
  });

  it('a name of the scheme in other letters is the same scheme', async () => {
    const token = await ledger.token(administrator);
    expect(await ask('GET', '/simulation/clock', `bearer ${token}`)).toMatchObject({ status: 200 });
  });

  it('a token of another ledger opens nothing', async () => {
    const other = await ledgerInProcess();
    const token = await other.token(administrator);
    await other.close();
    expect(await ask('GET', '/simulation/clock', `Bearer ${token}`)).toMatchObject({ status: 401 });
  });

  it('a role that may not read here is told who may', async () => {
    const courier = await deskOf(ledger, 'courier');
    for (const path of ['/events', '/alerts', '/alerts/stream', '/search?q=CH', '/bedside'])
      expect(await courier.read(path)).toMatchObject({
        status: 403,
        body: {
          code: 'FORBIDDEN',
          remedy: 'Ask somebody whose role it is.',
          facts: { needs: expect.any(String) as string },
        },
      });
  });

  it('a role that may not give a command is told who may, and it is noted once per try', async () => {
    const nurse = await deskOf(ledger, 'nurse');
    const audit = () => ledger.store.readStream('audit-motol-2026-02-16', 0, 100);
    const before = (await audit()).length;
    const refused = await nurse.give(`/journeys/${coi}/certifications`, {
      batch: 'B1',
      stage: 'final',
    });
    expect(refused).toMatchObject({
      status: 403,
      body: { code: 'FORBIDDEN', facts: { command: 'CertifyBatch', needs: 'qp' } },
    });
    expect(await audit()).toHaveLength(before + 1);
  });

  it('somebody whose role was withdrawn reads nothing and gives nothing', async () => {
    const token = await ledger.token({ person: 'p', roles: ['nurse'], ...postOf(people.nurse) });
    const nobody = new Desk(ledger.url, token);
    const admin = new Desk(ledger.url, await ledger.token(administrator));
    const { grants } = (await admin.read('/people/p')).body as { grants: { grant: string }[] };
    const withdrawal = `/people/p/grants/${grants[0]?.grant ?? ''}/withdrawals`;
    expect(await admin.give(withdrawal, { reason: 'left' })).toMatchObject({ status: 201 });
    const told: string[] = [];
    for (const [method, path] of routes.filter(([each]) => each === 'GET')) {
      const { status } = await ask(method, path, `Bearer ${token}`);
      if (status !== 403) told.push(path);
    }
    expect(told.sort()).toEqual([...OPEN_TO_READERS, ...ON_THE_WAY]);
    expect(await nobody.ask('POST', '/simulation/clock', {})).toMatchObject({ status: 403 });
    expect(await nobody.give(`/journeys/${coi}/follow-ups`, { visit: 'V1' })).toMatchObject({
      status: 403,
    });
  });

  it('people of another site see the doses and the custody of their own post only', async () => {
    const motol = await deskOf(ledger, 'nurse', 'investigator');
    await desk.give(`/journeys/${coi}/infusion-plans`, {
      site: 'motol',
      post: 'neurology',
      plannedAt: '2026-03-16T12:00:00Z',
    });
    const head = (await ledger.store.head()) ?? '';
    expect((await motol.read(`/bedside?after=${head}`)).body).toMatchObject({ rows: [{ coi }] });
    const elsewhere = postOf(people.courier);
    const token = await ledger.token({ person: 'nurse-9', roles: ['nurse'], ...elsewhere });
    const foreign = await ask('GET', `/bedside?after=${head}`, `Bearer ${token}`);
    expect(JSON.parse(foreign.text)).toEqual({ rows: [] });
  });
});

import { GRANTED_ROLES, type Role } from '@selfsame/custody';
import { v7 as uuidv7 } from 'uuid';
import { ward } from './harness/accounts.js';
import { type DescribedRoute, describedRoutes } from './harness/described-routes.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { OPEN_ROUTES } from './harness/open-routes.js';
import { VISITORS, visitorsAt } from './harness/visitors.js';

const IN_PATH: Readonly<Record<string, string>> = {
  coi: 'CHA999926ZZZZZZ',
  site: 'motol',
  participant: '01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77',
};

const isLeaving = ({ path }: DescribedRoute): boolean => path.includes('/sign-out');
const rolesOf = ({ operation }: DescribedRoute) => operation['x-roles'] as readonly Role[];
const may = (route: DescribedRoute, role: Role): boolean =>
  rolesOf(route).some(each => each === role || each === 'account-holder');

/**
 * Every route that the ledger describes with everybody who could come: what is not said to be allowed is refused.
 * Foreign sites and lapsed training show where there is a therapy: permission-matrix-of-a-trial.spec.ts.
 */
describe('the matrix of routes and roles', () => {
  let ledger: TestLedger;
  let all: readonly DescribedRoute[];
  let routes: readonly DescribedRoute[];
  let visitors: Awaited<ReturnType<typeof visitorsAt>>;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    visitors = await visitorsAt(ledger);
    all = await describedRoutes(ledger.url);
    const closed = all.filter(({ operation }) => operation['x-roles'] !== undefined);
    // Whoever has left is nobody.
    routes = [...closed.filter(each => !isLeaving(each)), ...closed.filter(isLeaving)];
  }, 60_000);
  afterAll(() => ledger.close());

  const ask = async ({ method, path, body }: DescribedRoute, token: string): Promise<string> => {
    const leaving = new AbortController();
    const address = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => IN_PATH[name] ?? 'BOX-1');
    const response = await fetch(ledger.url + address, {
      method,
      headers: {
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify({ ...body, commandId: uuidv7() }) }),
      signal: leaving.signal,
    });
    const isProblem = response.headers.get('content-type')?.includes('problem+json') ?? false;
    const code = isProblem ? ((await response.json()) as { code: string }).code : 'heard';
    leaving.abort();
    return code;
  };

  it('names who may on every route, or is one of those that are open', () => {
    const unnamed = all.filter(({ operation }) => operation['x-roles'] === undefined);
    expect(unnamed.map(({ path }) => path).sort()).toEqual(OPEN_ROUTES);
    expect(routes.length).toBeGreaterThan(130);
  });

  it.each(GRANTED_ROLES)('H43: holds for the %s', async role => {
    const token = await ledger.token({ person: `a-${role}`, roles: [role], ...ward });
    const wrong: unknown[] = [];
    for (const route of routes) {
      const code = await ask(route, token);
      if ((code === 'FORBIDDEN') === may(route, role))
        wrong.push({ method: route.method, path: route.path, code, roles: rolesOf(route) });
    }
    expect(wrong).toEqual([]);
  });

  it.each(VISITORS)('H43: has nothing for %s, whatever role it had', async visitor => {
    const letIn: unknown[] = [];
    for (const route of routes) {
      for (const role of GRANTED_ROLES.filter(each => may(route, each))) {
        const code = await ask(route, visitors[visitor][role]);
        if (code !== 'UNAUTHENTICATED')
          letIn.push({ method: route.method, path: route.path, role, code });
      }
    }
    expect(letIn).toEqual([]);
  });
});

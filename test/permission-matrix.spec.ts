import { GRANTED_ROLES, type Role } from '@selfsame/custody';
import { v7 as uuidv7 } from 'uuid';
import { ward } from './harness/accounts.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { OPEN_ROUTES } from './harness/open-routes.js';
import { type Described, type Operation, Samples } from './harness/schema-samples.js';

const IN_PATH: Readonly<Record<string, string>> = {
  coi: 'CHA999926ZZZZZZ',
  participant: '01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77',
};

const isLeaving = (path: string): boolean => path.includes('/sign-out');

/** Every route with every role: whoever is not named is refused, and whoever is named is not. */
describe('the matrix of routes and roles', () => {
  let ledger: TestLedger;
  let described: Described;
  let routes: [method: string, path: string, operation: Operation][];

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    described = (await (await fetch(`${ledger.url}/openapi.json`)).json()) as Described;
    routes = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]): (typeof routes)[number] => [
        method,
        path,
        operation,
      ]),
    );
    // Whoever has left is nobody.
    routes.sort(([, one], [, other]) => Number(isLeaving(one)) - Number(isLeaving(other)));
  });
  afterAll(() => ledger.close());

  const ask = async (
    [method, path, operation]: (typeof routes)[number],
    token: string,
  ): Promise<string> => {
    const schema = operation.requestBody?.content['application/json'].schema;
    const body = schema && (new Samples(described).of(schema) as object);
    const leaving = new AbortController();
    const address = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => IN_PATH[name] ?? 'BOX-1');
    const response = await fetch(ledger.url + address, {
      method: method.toUpperCase(),
      headers: {
        authorization: `Bearer ${token}`,
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
    const unnamed = routes.filter(([, , operation]) => operation['x-roles'] === undefined);
    expect(unnamed.map(([, path]) => path).sort()).toEqual(OPEN_ROUTES);
  });

  it.each(GRANTED_ROLES)(
    'H43: holds for the %s',
    async role => {
      const token = await ledger.token({ person: `a-${role}`, roles: [role], ...ward });
      const wrong: unknown[] = [];
      for (const route of routes) {
        const [method, path, operation] = route;
        const roles = operation['x-roles'] as readonly Role[] | undefined;
        if (roles === undefined) continue;
        const code = await ask(route, token);
        const may = roles.includes(role) || roles.includes('account-holder');
        const isRight = may ? code !== 'FORBIDDEN' : code === 'FORBIDDEN';
        if (!isRight) wrong.push({ method, path, code, roles });
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});

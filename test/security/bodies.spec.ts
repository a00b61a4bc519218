import { readEvent } from '@selfsame/custody';
import { v7 as uuidv7 } from 'uuid';
import { ward } from '../harness/accounts.js';
import { type DescribedRoute, describedRoutes } from '../harness/described-routes.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';
import { ROLES_TOGETHER } from '../harness/roles-together.js';

/** What only the ledger may say of an event. */
const NOT_HIS_TO_SAY = {
  actor: { person: 'somebody-else', role: 'qp', organisation: 'o', site: 's', post: 'p' },
  role: 'qp',
  roles: ['qp'],
  identity: { person: 'somebody-else', roles: ['qp'] },
  person: 'somebody-else',
  organisation: 'another',
  site: 'elsewhere',
  post: 'elsewhere',
  session: '01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77',
  lapsed: [],
  recordedAt: '1999-01-01T00:00:00Z',
  revision: 0,
  epoch: 9,
  decidedBy: { build: 'another', rules: '0' },
};

const UNSAFE = [
  '"__proto__":{"polluted":true}',
  '"constructor":{"prototype":{"polluted":true}}',
  '"prototype":{"polluted":true}',
  '"\\u005f_proto__":{"polluted":true}',
];

/** A body says what is wanted, and nothing about who wants it or what was written down. */
describe('in the body of every command', () => {
  let ledger: TestLedger;
  let token: string;
  /** How many events gave people their accounts. */
  let accounts: number;
  let routes: readonly DescribedRoute[];

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    token = await ledger.token({ person: 'a-all', roles: ROLES_TOGETHER, ...ward });
    accounts = (await ledger.store.readAll(undefined, 10_000)).length;
    routes = (await describedRoutes(ledger.url)).filter(({ body = {} }) => 'commandId' in body);
    expect(routes.length).toBeGreaterThan(60);
  });
  afterAll(() => ledger.close());

  const send = async (address: string, body: string) => {
    const response = await fetch(ledger.url + address, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
    });
    const { code, field } = (await response.json()) as { code?: string; field?: string };
    return { status: response.status, code, field };
  };
  const fresh = (body: object | undefined): object => ({
    ...body,
    commandId: uuidv7(),
    device: 'd',
  });
  /** Who did what is in the log, since he has an account. */
  const actors = async () =>
    (await ledger.store.readAll(undefined, 10_000))
      .slice(accounts)
      .map(({ bytes, position }) => readEvent(bytes, position).actor);

  it('H43: who does it, as what, where and when it is recorded cannot be said', async () => {
    const heard: unknown[] = [];
    const before = await ledger.store.head();
    for (const { path, address, body = {} } of routes) {
      for (const [field, value] of Object.entries(NOT_HIS_TO_SAY)) {
        if (Object.hasOwn(body, field)) continue;
        const answer = await send(address, JSON.stringify({ ...fresh(body), [field]: value }));
        const isNamed = answer.code === 'VALIDATION_FAILED' && answer.field === field;
        if (!isNamed) heard.push({ path, asked: field, ...answer });
      }
    }
    expect(heard).toEqual([]);
    expect(await ledger.store.head()).toBe(before);
  }, 60_000);

  it('H43: nor in any part of it', async () => {
    const heard: unknown[] = [];
    for (const { path, address, body = {} } of routes) {
      for (const [name, part] of Object.entries(body)) {
        const [inner] = [part].flat() as unknown[];
        // A protocol is a document of its own, read by a reader of its own.
        if (typeof inner !== 'object' || inner === null || name === 'definition') continue;
        const told = { ...inner, actor: NOT_HIS_TO_SAY.actor };
        const changed = { ...fresh(body), [name]: Array.isArray(part) ? [told] : told };
        const answer = await send(address, JSON.stringify(changed));
        if (answer.code !== 'VALIDATION_FAILED') heard.push({ path, name, ...answer });
      }
    }
    expect(heard).toEqual([]);
  });

  it('H43: and where a field has such a name, it does not say who did it', async () => {
    for (const { address, body = {} } of routes) {
      const named = Object.keys(body).filter(field => Object.hasOwn(NOT_HIS_TO_SAY, field));
      if (named.length > 0) await send(address, JSON.stringify(fresh(body)));
    }
    const told = await actors();
    expect(told.length).toBeGreaterThan(1);
    expect(told.filter(({ person, post }) => person !== 'a-all' || post !== ward.post)).toEqual([]);
  });

  it.each(UNSAFE)('%s is refused, at the top and inside', async unsafe => {
    const heard: unknown[] = [];
    for (const { path, address, body } of routes) {
      const whole = JSON.stringify(fresh(body));
      for (const told of [
        whole.replace('{', `{${unsafe},`),
        whole.replace(/\}$/, `,"scan":{"a":[{${unsafe}}]}}`),
      ]) {
        const answer = await send(address, told);
        if (answer.status !== 400 && answer.status !== 413) heard.push({ path, ...answer });
      }
    }
    expect(heard).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});

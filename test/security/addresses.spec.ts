import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { ward } from '../harness/accounts.js';
import { type DescribedRoute, describedRoutes } from '../harness/described-routes.js';
import { deskOf } from '../harness/desk.js';
import { type TestLedger, administrator, ledgerInProcess } from '../harness/ledger-in-process.js';
import { ROLES_TOGETHER } from '../harness/roles-together.js';
import { STREAMS } from '../harness/streams.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];

/** An address leads to what it names, by the methods that it has, and nowhere else. */
describe('an address', () => {
  let ledger: TestLedger;
  let token: string;
  let routes: readonly DescribedRoute[];

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    token = await ledger.token(administrator);
    routes = await describedRoutes(ledger.url);
  });
  afterAll(() => ledger.close());

  /** As it is written, by whatever method: fetch would mend the one and refuse the other. */
  const ask = async (method: string, path: string, headers: Record<string, string> = {}) => {
    const { port } = new URL(ledger.url);
    const authorization = `Bearer ${token}`;
    const asking = request({ port, method, path, headers: { authorization, ...headers } });
    asking.end();
    const [answer] = (await once(asking, 'response')) as [IncomingMessage];
    answer.setEncoding('utf8');
    let body = '';
    answer.on('data', (chunk: string) => (body += chunk));
    await once(answer, 'end');
    return { status: answer.statusCode ?? 0, headers: answer.headers, body };
  };

  it.each([
    '//evil.example',
    '//evil.example/%2e%2e',
    '/\\evil.example',
    '/%5cevil.example',
    '/%2f%2fevil.example',
    '/docs//evil.example',
    '/docs/..%2f..%2fevil.example',
    '/https:/evil.example',
    '/?next=https://evil.example',
    '/docs?url=https://evil.example',
    '/docs/?configUrl=https://evil.example',
    '/health?return=//evil.example',
  ])('%s leads to nobody else', async path => {
    const { status, headers, body } = await ask('GET', path, { host: 'evil.example' });
    expect(Math.floor(status / 100)).not.toBe(3);
    expect(headers.location).toBeUndefined();
    expect(headers.refresh).toBeUndefined();
    expect(body).not.toContain('evil.example');
  });

  it('is answered where it is asked for, whoever the host header says that it is', async () => {
    for (const { method, address } of routes) {
      if (method !== 'GET' || STREAMS.includes(address)) continue;
      const { status, headers, body } = await ask('GET', address, { host: 'evil.example' });
      expect(Math.floor(status / 100)).not.toBe(3);
      expect(`${JSON.stringify(headers)}${body}`).not.toContain('evil.example');
    }
  });

  it('has the methods that the description names, and says so of all others', async () => {
    const wrong: unknown[] = [];
    const known = Map.groupBy(routes, ({ address }) => address);
    for (const [address, here] of known) {
      const declared = here.map(({ method }) => method);
      for (const method of METHODS.filter(each => !declared.includes(each))) {
        const { status, headers } = await ask(method, address);
        const allow = (headers.allow ?? '').split(', ').filter(each => each !== 'HEAD');
        const told = status === 405 && declared.every(each => allow.includes(each));
        if (!told) wrong.push({ method, address, status, allow });
      }
    }
    expect(wrong).toEqual([]);
    expect(known.size).toBeGreaterThan(60);
  }, 60_000);

  it('that is only read appends nothing', async () => {
    const reading = routes.filter(
      ({ method, path }) => method === 'GET' && !STREAMS.includes(path),
    );
    expect(reading.length).toBeGreaterThan(20);
    const coi = await (await deskOf(ledger, 'qa', 'investigator')).journey('01-002');
    const everything = await ledger.token({ person: 'a-all', roles: ROLES_TOGETHER, ...ward });
    const before = await ledger.store.head();
    for (const { path } of reading) {
      const address = path.replace('{coi}', coi).replaceAll(/\{\w+\}/g, 'nowhere');
      const { status } = await ask('GET', address, { authorization: `Bearer ${everything}` });
      expect(status).toBeLessThan(500);
    }
    expect(await ledger.store.head()).toBe(before);
  });

  it('of nothing is nothing, by whatever method', async () => {
    for (const method of METHODS.slice(0, -2))
      expect(await ask(method, '/admin')).toMatchObject({ status: 404 });
    for (const path of [
      '/.git/config',
      '/.env',
      '/package.json',
      '/keys/token.jwk.json',
      '/docs/..;/',
    ])
      expect(await ask('GET', path)).toMatchObject({ status: 404 });
  });

  it('is no place for a query language: nothing is found by one', async () => {
    const everything = [
      "' OR '1'='1",
      "%' OR 1=1 --",
      '%',
      '_',
      '*',
      '"',
      "'; DROP TABLE alert; --",
    ];
    const desk = await deskOf(ledger, 'qa', 'investigator');
    const coi = await desk.journey('01-001');
    const { position } = await desk.hold(coi, 'to be found');
    const found = async (words: string): Promise<unknown> => {
      const query = `q=${encodeURIComponent(words)}&after=${String(position)}`;
      const { status, body } = await desk.read(`/search?${query}`);
      expect(status).toBeLessThan(500);
      return body.rows ?? [];
    };
    expect(await found(coi)).not.toEqual([]);
    for (const words of everything) expect(await found(words)).toEqual([]);
  });

  it.each(['limit=1&limit=2', 'limit[]=1', 'limit[a]=1', 'after=1.0&after=1.1'])(
    'in which something is said twice, or as a list, is refused: %s',
    async query => {
      const desk = await deskOf(ledger, 'auditor');
      expect(await desk.read(`/events?${query}`)).toMatchObject({
        status: 400,
        body: { code: expect.stringMatching(/^(VALIDATION_FAILED|POSITION_INVALID)$/) as string },
      });
    },
  );

  it('asks for nothing that is a secret', async () => {
    const described = (await (await fetch(`${ledger.url}/openapi.json`)).json()) as {
      paths: Record<string, Record<string, { parameters?: { name: string }[] }>>;
    };
    const names = Object.values(described.paths).flatMap(methods =>
      Object.values(methods).flatMap(({ parameters = [] }) => parameters.map(({ name }) => name)),
    );
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter(name => /token|password|secret|code|key|auth/i.test(name))).toEqual([]);
  });
});

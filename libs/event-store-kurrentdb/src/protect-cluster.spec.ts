import { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { KurrentDbDouble } from '@selfsame/kurrentdb-double';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FIRST_PASSWORD, settleAccounts } from './cluster-accounts.js';
import { clusterFindings } from './cluster-findings.js';
import { settleRights } from './cluster-rights.js';
import { Cluster } from './cluster.js';
import { parseConnection } from './connection.js';
import { partsOf, protectCluster } from './protect-cluster.js';

describe('the rights of a cluster that is made fit for a ledger', () => {
  let double: KurrentDbDouble;
  let client: KurrentDBClient;
  const textsOf = (stream: string) =>
    double.log.stream(stream).map(({ data }) => Buffer.from(data).toString('utf8'));

  beforeEach(async () => {
    double = await KurrentDbDouble.start();
    client = KurrentDBClient.connectionString(parseConnection(double.url('rights')).clientUrl);
  });
  afterEach(async () => {
    await client.dispose();
    await double.close();
  });

  it('let nobody delete or truncate, so that the ledger finds nothing to say about them', async () => {
    expect(await findings(double)).toMatch(/^Every account .* delete and truncate/);
    await settleRights(client, 'selfsame');
    expect(await findings(double)).toBe('');
  });

  it('let the account of the ledger read the whole log, which by default only administrators may', async () => {
    await settleRights(client, 'selfsame');
    expect(textsOf('$$$all')).toEqual(['{"$acl":{"$r":["$admins","selfsame"]}}']);
  });

  it('are set once, however often it is run', async () => {
    await settleRights(client, 'selfsame');
    const before = double.log.records.length;
    await settleRights(client, 'selfsame');
    expect(double.log.records).toHaveLength(before);
  });

  it('are left alone where others rely on theirs', async () => {
    await settleRights(client, 'somebody-else');
    await expect(settleRights(client, 'selfsame')).rejects.toThrow('Set them by hand');
    expect(textsOf('$settings')).toHaveLength(1);
  });
});

describe('the accounts of a cluster that is made fit for a ledger', () => {
  const ledger = { name: 'selfsame', password: 'first of the ledger' };

  it('have other passwords than everybody knows, the operator none that works, and the ledger its own', async () => {
    const pages = await accountPages();
    try {
      await settleAccounts([pages.url], 'chosen', ledger);
      expect(pages.passwords.get('admin')).toBe('chosen');
      expect(pages.passwords.get('ops')).not.toBe(FIRST_PASSWORD);
      expect(pages.disabled).toEqual(new Set(['ops']));
      expect(pages.passwords.get('selfsame')).toBe(ledger.password);
      expect(pages.groups.get('selfsame')).toEqual([]);
    } finally {
      pages.close();
    }
  });

  it('give the ledger another password when its address holds another', async () => {
    const pages = await accountPages();
    try {
      await settleAccounts([pages.url], 'chosen', ledger);
      await settleAccounts([pages.url], 'chosen', { ...ledger, password: 'second' });
      expect(pages.passwords.get('selfsame')).toBe('second');
    } finally {
      pages.close();
    }
  });

  it('are not touched by somebody who does not know the password', async () => {
    const pages = await accountPages();
    try {
      await settleAccounts([pages.url], 'chosen', ledger);
      await expect(settleAccounts([pages.url], 'guessed', ledger)).rejects.toThrow(
        'with the password given, or with the first one',
      );
    } finally {
      pages.close();
    }
  });
});

describe('an address', () => {
  it('names the account and every node', () => {
    const { clientUrl } = parseConnection('kurrentdb://selfsame:p%40ss@a:1,b?tlsCAFile=/ca.crt');
    expect(partsOf(clientUrl)).toEqual({
      account: { name: 'selfsame', password: 'p@ss' },
      hosts: ['a:1', 'b:2113'],
    });
  });

  it.each([
    ['without TLS', 'kurrentdb://selfsame:x@a?tls=false', 'Without TLS'],
    ['without an account', 'kurrentdb://a', 'names no account'],
    ['of the administrator', 'kurrentdb://admin:x@a', 'an account of its own'],
  ])('%s is refused', async (_, address, words) => {
    await expect(protectCluster(address, 'chosen')).rejects.toThrow(words);
  });
});

/** What is said about rights; whoever speaks without TLS is not asked who he is, so the double is taken for a secure one. */
async function findings(double: KurrentDbDouble): Promise<string> {
  const connection = { ...parseConnection(double.url('rights')), insecure: false };
  const cluster = new Cluster(connection.clientUrl);
  try {
    const found = await clusterFindings(cluster, connection, 1_000);
    return found.map(({ words }) => words).join('\n');
  } finally {
    cluster.close();
  }
}

const LEADS = { state: 'Leader', isAlive: true, httpEndPointIp: '127.0.0.1' };

/** The pages about accounts, as the server describes them: it knows who asks, and answers 401 to everybody else. */
async function accountPages() {
  const passwords = new Map([
    ['admin', FIRST_PASSWORD],
    ['ops', FIRST_PASSWORD],
  ]);
  const groups = new Map<string, unknown>();
  const disabled = new Set<string>();
  /** Page and status for what somebody sends who may. */
  const answer = (method: string, path: string, what: Record<string, string>, port: number) => {
    const [, , login = '', , command] = path.split('/');
    if (path === '/gossip') return { members: [{ ...LEADS, httpEndPointPort: port }] };
    if (method === 'GET') return passwords.has(login) ? {} : 404;
    if (command === 'disable') disabled.add(login);
    else if (command === undefined) {
      passwords.set(what.loginName ?? '', what.password ?? '');
      groups.set(what.loginName ?? '', what.groups);
    } else if (command === 'change-password' && passwords.get(login) !== what.currentPassword)
      return 401;
    else passwords.set(login, what.newPassword ?? '');
    return {};
  };
  const server = createServer((request, response) => {
    const given = Buffer.from(request.headers.authorization?.slice(6) ?? '', 'base64').toString();
    const [name = '', password] = given.split(':');
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      const what = JSON.parse(body === '' ? '{}' : body) as Record<string, string>;
      const isKnown = passwords.get(name) === password;
      const { method = '', url = '' } = request;
      const page = isKnown
        ? answer(method, url, what, (server.address() as AddressInfo).port)
        : 401;
      if (typeof page === 'number') response.writeHead(page).end();
      else response.end(JSON.stringify(page));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => server.close();
  return { url: `http://127.0.0.1:${port}`, passwords, groups, disabled, close };
}

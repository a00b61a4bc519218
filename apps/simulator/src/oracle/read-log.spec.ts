import { createHash } from 'node:crypto';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readLog } from './read-log.js';

const bytes = (revision: number): string =>
  JSON.stringify({
    type: 'LabelPrinted',
    commandId: `command-${revision}`,
    causation: null,
    id: `event-${revision}`,
    prev: null,
    scans: [],
    data: { revision },
  });

const stored = (revision: number) => ({
  position: `1.${revision}`,
  stream: 'journey-ANNA',
  revision,
  sha256: 'what the server says',
  bytes: bytes(revision),
});

const pages: Readonly<Record<string, object>> = {
  '/events?limit=1000': { events: [stored(0), stored(1)], next: '1.1' },
  '/events?limit=1000&after=1.1': { events: [stored(2)] },
};

describe('the copied log', () => {
  let server: Server;
  let url: string;
  const asked: (string | undefined)[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.headers.authorization);
      const page = pages[request.url ?? ''];
      response.statusCode = page === undefined ? 404 : 200;
      response.end(JSON.stringify(page ?? {}));
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await new Promise(resolve => server.close(resolve));
  });

  it('has every page, in order, asked for with the token', async () => {
    const log = await readLog(url, 'of-the-auditor');
    expect(log.map(({ revision }) => revision)).toEqual([0, 1, 2]);
    expect(asked).toEqual(['Bearer of-the-auditor', 'Bearer of-the-auditor']);
  });

  it('hashes the bytes itself and takes nobody’s word for it', async () => {
    const [first] = await readLog(url, 'of-the-auditor');
    expect(first?.sha256).toBe(createHash('sha256').update(bytes(0)).digest('hex'));
  });

  it('is not taken for whole when the ledger does not give it', async () => {
    await expect(readLog(`${url}/elsewhere`, 'of-the-auditor')).rejects.toThrow('404');
  });
});

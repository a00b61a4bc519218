import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { type TestLedger, administrator, ledgerInProcess } from './harness/ledger-in-process.js';

/** Whatever is said to the port, in whatever way: the answer is a problem that a program can read. */
describe('the edge of HTTP', () => {
  let ledger: TestLedger;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
  });
  afterAll(() => ledger.close());

  /** Like a client that sends all that it has before it listens. */
  const open = async (): Promise<Socket> => {
    const port = Number(new URL(ledger.url).port);
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    await once(socket, 'connect');
    return socket;
  };
  /** Everything that comes back until the other side ends. */
  const answer = async (socket: Socket) => {
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    await once(socket, 'end');
    socket.end();
    const [head = '', body = ''] = text.split('\r\n\r\n');
    const [, status = ''] = /^HTTP\/1\.1 (\d+)/.exec(head) ?? [];
    return { status: Number(status), head: head.toLowerCase(), body };
  };
  const said = async (text: string) => {
    const socket = await open();
    const told = answer(socket);
    socket.write(text);
    return told;
  };
  const end = 'Host: x\r\nConnection: close\r\n\r\n';

  it.each([
    ['a method that nobody knows', `BREW /ready HTTP/1.1\r\n${end}`, 405, 'METHOD_NOT_ALLOWED'],
    ['such a method at no address', `BREW /pot HTTP/1.1\r\n${end}`, 400, 'REQUEST_REFUSED'],
    [
      'a method of another protocol',
      `PROPFIND /ready HTTP/1.1\r\n${end}`,
      405,
      'METHOD_NOT_ALLOWED',
    ],
    [
      'a method that the address has not',
      `DELETE /ready HTTP/1.1\r\n${end}`,
      405,
      'METHOD_NOT_ALLOWED',
    ],
    ['no HTTP at all', 'hello\r\n\r\n', 400, 'REQUEST_REFUSED'],
    [
      'headers without end',
      `GET /ready HTTP/1.1\r\nX: ${'x'.repeat(40_000)}\r\n${end}`,
      431,
      'HEADERS_TOO_LARGE',
    ],
    ['an expectation', `GET /ready HTTP/1.1\r\nExpect: tea\r\n${end}`, 417, 'EXPECTATION_FAILED'],
    ['an address that cannot be decoded', `GET /%zz HTTP/1.1\r\n${end}`, 404, 'NOT_FOUND'],
    ['a step up out of the files', `GET /docs/../events HTTP/1.1\r\n${end}`, 404, 'NOT_FOUND'],
    ['the same, in disguise', `GET /docs/%2e%2E/events HTTP/1.1\r\n${end}`, 404, 'NOT_FOUND'],
    ['a file that there is not', `GET /docs/x.js HTTP/1.1\r\n${end}`, 404, 'NOT_FOUND'],
  ])('%s', async (_what, request, status, code) => {
    const told = await said(request);
    expect(told.status).toBe(status);
    expect(told.head).toContain('content-type: application/problem+json');
    expect(JSON.parse(told.body)).toMatchObject({
      status,
      code,
      instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/) as string,
    });
    if (status === 405) expect(told.head).toContain('\r\nallow: get, head');
  });

  it.each(['text/plain', 'text/xml', 'application/x-www-form-urlencoded'])(
    'a body of %s is no command',
    async type => {
      const response = await fetch(`${ledger.url}/simulation/clock`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await ledger.token(administrator)}`,
          'content-type': type,
        },
        body: '{"now":"2026-03-01T00:00:00Z"}',
      });
      expect(response.status).toBe(415);
      expect(await response.json()).toMatchObject({ code: 'MEDIA_TYPE' });
    },
  );

  it.each([
    ['with its length', 'Content-Length: 2097152', (chunk: string) => chunk, ''],
    [
      'in chunks',
      'Transfer-Encoding: chunked',
      (chunk: string) => `10000\r\n${chunk}\r\n`,
      '0\r\n\r\n',
    ],
  ])(
    'a body that is too large is heard out, so that its sender hears why: %s',
    async (_how, header, frame, last) => {
      const socket = await open();
      const failed: unknown[] = [];
      socket.on('error', error => failed.push(error));
      const told = answer(socket);
      socket.write(
        `POST /participants HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${header}\r\n` +
          `Authorization: Bearer ${await ledger.token(administrator)}\r\n\r\n`,
      );
      for (let sent = 0; sent < 32; sent += 1) {
        socket.write(frame('x'.repeat(65_536)));
        // Slower than the ledger refuses it.
        await new Promise(resolve => {
          setTimeout(resolve, 2);
        });
      }
      socket.write(last);
      const { status, body } = await told;
      expect(failed).toEqual([]);
      expect(status).toBe(413);
      expect(JSON.parse(body)).toMatchObject({ code: 'BODY_TOO_LARGE' });
    },
  );

  it('is closing: whoever is still connected is told to use the printed pack', async () => {
    const other = await ledgerInProcess();
    const socket = connect(Number(new URL(other.url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write('GET /ready HTTP/1.1\r\n');
    await new Promise(resolve => {
      setTimeout(resolve, 50);
    });
    const told = answer(socket);
    const closed = other.close();
    await new Promise(resolve => {
      setTimeout(resolve, 50);
    });
    socket.write('Host: x\r\n\r\n');
    const { status, head, body } = await told;
    expect(status).toBe(503);
    expect(head).toContain('content-type: application/problem+json');
    expect(JSON.parse(body)).toMatchObject({
      code: 'LEDGER_UNAVAILABLE',
      remedy: expect.stringContaining('Use the printed pack') as string,
    });
    await closed;
  });

  it('shows its page to a browser that speaks plain HTTP', async () => {
    const { headers } = await fetch(`${ledger.url}/docs`);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
  });
});

import { once } from 'node:events';
import { connect } from 'node:net';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

const SECOND = 'GET /openapi.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
const FIRST = 'POST /sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

/** Two readers must not disagree where a request ends: what one takes for a body, the other would take for a request. */
describe('a request whose end is in doubt', () => {
  let ledger: TestLedger;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
  });
  afterAll(() => ledger.close());

  const said = async (text: string): Promise<string> => {
    const port = Number(new URL(ledger.url).port);
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    await once(socket, 'connect');
    let heard = '';
    socket.setEncoding('latin1').on('data', (chunk: string) => (heard += chunk));
    socket.write(text);
    await once(socket, 'end');
    socket.end();
    return heard;
  };

  it.each([
    ['two lengths', `${FIRST}Content-Length: 2\r\nContent-Length: 4\r\n\r\n{}${SECOND}`],
    [
      'a length and chunks',
      `${FIRST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${SECOND}`,
    ],
    ['chunks under another name', `${FIRST}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${SECOND}`],
    [
      'chunks that are said twice',
      `${FIRST}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${SECOND}`,
    ],
    ['a length with a sign', `${FIRST}Content-Length: +2\r\n\r\n{}${SECOND}`],
    ['a blank before the colon', `${FIRST}Content-Length : 2\r\n\r\n{}${SECOND}`],
    ['a header on two lines', `${FIRST}X: a\r\n b\r\nContent-Length\r\n : 2\r\n\r\n{}${SECOND}`],
    ['lines that end in another way', `${FIRST}X: a\rContent-Length: 2\r\n\r\n{}${SECOND}`],
  ])('by %s is refused, and nothing after it is heard', async (_what, text) => {
    const heard = await said(text);
    expect(heard).toMatch(/^HTTP\/1\.1 400 /);
    expect(heard).toContain('"code":"REQUEST_REFUSED"');
    expect(heard.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });
});

import { once } from 'node:events';
import { connect } from 'node:net';
import { type TestLedger, auditor, ledgerInProcess } from '../harness/ledger-in-process.js';

const OF_ANSWERS =
  "default-src 'none'; style-src 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const OF_DOCS =
  "default-src 'self'; script-src 'self'; script-src-attr 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** What a browser is told beside every answer: load nothing, guess nothing, keep nothing, show it in no frame. */
describe('the headers of an answer', () => {
  let ledger: TestLedger;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
  });
  afterAll(() => ledger.close());

  const headersOf = async (path: string, init: RequestInit = {}) => {
    const leaving = new AbortController();
    const authorization = `Bearer ${await ledger.token(auditor)}`;
    const headers = { authorization, ...(init.headers as Record<string, string>) };
    const answer = await fetch(ledger.url + path, { ...init, headers, signal: leaving.signal });
    const all = Object.fromEntries(answer.headers);
    leaving.abort();
    return all;
  };
  const posting = (type: string, body: string): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });

  it.each([
    ['of data', '/events', {}],
    ['of alerts that go on', '/alerts/stream', {}],
    ['of changes that go on', '/changes/stream', {}],
    ['to somebody unknown', '/events', { headers: { authorization: 'none' } }],
    ['of what is not there', '/nowhere', {}],
    ['to another method', '/events', { method: 'DELETE' }],
    ['to a body that is none', '/participants', posting('application/json', '{')],
    ['to a form', '/participants', posting('application/x-www-form-urlencoded', 'a=b')],
    ['to a step up', '/docs/%2e%2e/events', {}],
    ['of numbers for a scraper', '/metrics', {}],
    ['of the description', '/openapi.json', {}],
    ['of the front page', '/', {}],
  ])('%s load nothing and are kept nowhere', async (_what, path, init) => {
    const headers = await headersOf(path, init);
    expect(headers).toMatchObject(EVERYWHERE);
    expect(headers['cache-control']).toContain('no-store');
    expect(headers['content-type']).toMatch(
      /^(application\/(problem\+)?json|text\/(plain|event-stream|html))(;|$)/,
    );
    if (!path.startsWith('/docs')) expect(headers['content-security-policy']).toBe(OF_ANSWERS);
    for (const name of ['x-powered-by', 'server', 'access-control-allow-origin'])
      expect(headers).not.toHaveProperty(name);
  });

  it('of the front page need nothing more: there is nothing in it to run, to load or to be signed in for', async () => {
    const answer = await fetch(ledger.url);
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain('<a href="/docs">');
    expect(page).not.toMatch(/<(?:script|style|link|img|form)|style=|\son\w+=|https?:/);
    const authorization = `Bearer ${await ledger.token(auditor)}`;
    const signedIn = await fetch(ledger.url, { headers: { authorization } });
    expect(await signedIn.text()).toBe(page);
  });

  it('of the page at /docs let it run its own scripts and no others, in no frame', async () => {
    for (const path of ['/docs', '/docs/', '/docs?x', '/docs/swagger-ui-init.js']) {
      const headers = await headersOf(path);
      expect(headers).toMatchObject({ ...EVERYWHERE, 'content-security-policy': OF_DOCS });
    }
    expect(await headersOf('/docs')).toMatchObject({ 'cache-control': 'no-store' });
    const page = await (await fetch(`${ledger.url}/docs`)).text();
    expect(page).not.toMatch(/<script(?![^>]* src=)[^>]*>\s*\S/);
  });

  it.each([
    ['what is no HTTP', 'hello\r\n\r\n'],
    [
      'an address that cannot be decoded',
      'GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    ],
    ['headers without end', `GET / HTTP/1.1\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`],
  ])('are there even for %s', async (_what, said) => {
    const socket = connect({ port: Number(new URL(ledger.url).port), allowHalfOpen: true });
    await once(socket, 'connect');
    let text = '';
    socket.setEncoding('latin1').on('data', (chunk: string) => (text += chunk));
    socket.write(said);
    await once(socket, 'end');
    socket.end();
    const [head = ''] = text.toLowerCase().split('\r\n\r\n');
    expect(head).toContain('\r\nx-content-type-options: nosniff');
    expect(head).toContain('\r\ncache-control: no-store');
    expect(head).toContain('\r\nstrict-transport-security: max-age=31536000; includesubdomains');
    expect(head).toContain(`\r\ncontent-security-policy: ${OF_ANSWERS}`);
  });
});

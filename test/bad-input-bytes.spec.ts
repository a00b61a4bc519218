import { people, postOf } from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

/** What arrives is read to the last byte or not at all, and from nobody who is not known. */
describe('bad input: bytes', () => {
  let ledger: TestLedger;
  let token: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    const person = { person: 'inv', roles: ['investigator'] as const };
    token = await ledger.token({ ...person, ...postOf(people.investigator) });
  });
  afterAll(() => ledger.close());

  const send = async (
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
    path = '/participants',
  ) => {
    const response = await fetch(ledger.url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      body,
    });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      problem: (await response.json()) as Record<string, unknown>,
    };
  };
  const enrolment = (subjectNumber: string): string =>
    JSON.stringify({
      commandId: uuidv7(),
      occurredAt: '2026-02-16T09:00:00+01:00',
      device: 'd',
      subjectNumber,
      site: 'motol',
    });

  it.each([
    ['a byte that begins nothing', [0xff]],
    ['half of a character', [0xc3]],
    ['a character that is written too long', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
  ])('%s is no text, and is not replaced by what looks like text', async (_name, bytes) => {
    const around = Buffer.from('{"wristband":{"symbology":"]d2","raw":"8018?"}}');
    const at = around.indexOf('?');
    const body = Buffer.concat([
      around.subarray(0, at),
      Buffer.from(bytes),
      around.subarray(at + 1),
    ]);
    expect(await send(body)).toMatchObject({
      status: 400,
      problem: { code: 'BODY_REFUSED', facts: { fault: 'TEXT_NOT_UTF8' } },
    });
  });

  it('a byte order mark is refused, not stripped', async () => {
    expect(await send(`\ufeff${enrolment('01-100')}`)).toMatchObject({
      status: 400,
      problem: { code: 'BODY_REFUSED' },
    });
  });

  it.each([
    ['latin1', 415],
    ['"ISO-8859-2"', 415],
    ['utf-16', 415],
    ['', 415],
    ['utf-8', 201],
    ['"UTF-8"', 201],
    ['utf8', 201],
  ])('a body in charset %s is answered with %i', async (charset, status) => {
    const headers = { 'content-type': `application/json; charset=${charset}` };
    const answer = await send(enrolment(nextSubject()), headers);
    expect(answer.status).toBe(status);
    if (status === 415) expect(answer.problem).toMatchObject({ code: 'MEDIA_TYPE' });
  });

  it.each([
    ['{"commandId":', '/commandId'],
    ['{"a":{"b":[1,2,{"c":0.5}]}}', '/a/b/2/c'],
    ['{"a":{"b":1,"b":2}}', '/a/b'],
    ['[[{"constructor":1}]]', '/0/0/constructor'],
    ['{} {}', ''],
  ])('%s is refused with the place of its fault', async (body, path) => {
    expect(await send(body)).toMatchObject({
      status: 400,
      problem: { code: 'BODY_REFUSED', facts: { path, fault: expect.any(String) } },
    });
  });

  it.each([
    ['no JSON', '{'],
    ['a duplicate key', '{"a":1,"a":1}'],
    ['two megabytes', JSON.stringify({ a: 'x'.repeat(2_000_000) })],
    ['no document', '[]'],
  ])('a stranger who sends %s is asked who he is, and no more', async (_name, body) => {
    for (const authorization of ['', 'Bearer x.y.z', 'Basic YTpi']) {
      const answer = await send(body, { authorization });
      expect(answer).toMatchObject({ status: 401, problem: { code: 'UNAUTHENTICATED' } });
      expect(answer.type).toContain('application/problem+json');
    }
    expect(await send('<a/>', { authorization: '', 'content-type': 'text/xml' })).toMatchObject({
      status: 401,
    });
    expect(await send(body, {}, '/nowhere')).toMatchObject({
      status: 404,
      problem: { code: 'NOT_FOUND' },
    });
  });
});

let enrolled = 100;
const nextSubject = (): string => `01-${(enrolled += 1)}`;

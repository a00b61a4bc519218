import { people, postOf } from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import { Accounts } from './harness/accounts.js';
import { type TestLedger, auditor, ledgerInProcess } from './harness/ledger-in-process.js';
import { OPEN_ROUTES } from './harness/open-routes.js';

/** A wrong request gets a clear problem, and nothing is lost or appended. */
describe('bad input', () => {
  let ledger: TestLedger;
  let investigator: string;
  let nurse: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    investigator = await ledger.token({
      person: 'inv',
      roles: ['investigator'],
      ...postOf(people.investigator),
    });
    nurse = await ledger.token({ person: 'nurse', roles: ['nurse'], ...postOf(people.nurse) });
  });
  afterAll(() => ledger.close());

  const send = async (
    path: string,
    body: string,
    token = investigator,
    type = 'application/json',
  ) => {
    const response = await fetch(ledger.url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      body,
    });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      problem: (await response.json()) as Record<string, unknown>,
    };
  };
  const enrolment = (change: object = {}): object => ({
    commandId: uuidv7(),
    occurredAt: '2026-02-16T09:00:00+01:00',
    device: 'd',
    subjectNumber: '01-001',
    site: 'motol',
    ...change,
  });
  const head = () => ledger.store.head();

  it.each([
    [
      'an unknown field',
      JSON.stringify(enrolment({ colour: 'red' })),
      400,
      'VALIDATION_FAILED',
      'colour',
    ],
    [
      'a subject number of another form',
      JSON.stringify(enrolment({ subjectNumber: '1' })),
      400,
      'VALIDATION_FAILED',
      'subjectNumber',
    ],
    [
      'a time without offset',
      JSON.stringify(enrolment({ occurredAt: '2026-02-16T09:00:00' })),
      400,
      'VALIDATION_FAILED',
      'occurredAt',
    ],
    [
      'a command id that is no UUIDv7',
      JSON.stringify(enrolment({ commandId: 'x' })),
      400,
      'VALIDATION_FAILED',
      'commandId',
    ],
    ['a duplicate key', '{"commandId":"a","commandId":"a"}', 400, 'BODY_REFUSED', undefined],
    ['a number beyond exactness', '{"a":9007199254740993}', 400, 'BODY_REFUSED', undefined],
    ['a number that is infinite', '{"a":1e400}', 400, 'BODY_REFUSED', undefined],
    ['half of a surrogate pair', '{"a":"\\ud800"}', 400, 'BODY_REFUSED', undefined],
    ['a prototype', '{"__proto__":{"roles":["qp"]}}', 400, 'BODY_REFUSED', undefined],
    ['half a document', '{"commandId":', 400, 'BODY_REFUSED', undefined],
    [
      'two megabytes',
      JSON.stringify({ a: 'x'.repeat(2_000_000) }),
      413,
      'BODY_TOO_LARGE',
      undefined,
    ],
  ])('%s is refused with a code and changes nothing', async (_name, body, status, code, field) => {
    const before = await head();
    const answer = await send('/participants', body);
    expect(answer).toMatchObject({ status, problem: { code } });
    expect(answer.type).toContain('application/problem+json');
    expect(answer.problem.remedy).toEqual(expect.any(String));
    if (field !== undefined) expect(answer.problem.field).toBe(field);
    expect(await head()).toBe(before);
  });

  it('another media type is refused', async () => {
    expect(await send('/participants', '<a/>', investigator, 'text/xml')).toMatchObject({
      status: 415,
      problem: { code: 'MEDIA_TYPE' },
    });
  });

  it.each([
    '/journeys/..%2F..%2Fetc/labels',
    '/journeys/CHA999926/labels',
    `/journeys/${'A'.repeat(300)}/labels`,
  ])('a path that is no CoI is refused: %s', async path => {
    const answer = await send(
      path,
      JSON.stringify({
        commandId: uuidv7(),
        occurredAt: '2026-02-16T09:00:00Z',
        device: 'd',
        kind: 'tube',
        count: 1,
        printer: 'p',
      }),
      nurse,
    );
    expect([400, 404, 414]).toContain(answer.status);
  });

  it('a journey that does not exist is told so, and noted in the audit stream only', async () => {
    const answer = await send(
      '/journeys/CHA999926ZZZZZZ/infusion-plans',
      JSON.stringify({
        commandId: uuidv7(),
        occurredAt: '2026-02-16T09:00:00Z',
        device: 'd',
        site: 'motol',
        post: 'neurology',
        plannedAt: '2026-02-16T12:00:00Z',
      }),
    );
    expect(answer).toMatchObject({ status: 404, problem: { code: 'NOT_STARTED' } });
    expect(await ledger.store.readStream('journey-CHA999926ZZZZZZ', 0, 10)).toEqual([]);
    expect(await ledger.store.readStream('audit-motol-2026-02-16', 0, 10)).not.toEqual([]);
  });

  it('no token, a forged token and a wrong role are three clear answers', async () => {
    expect(await send('/participants', '{}', 'x.y.z')).toMatchObject({
      status: 401,
      problem: { code: 'UNAUTHENTICATED' },
    });
    const open = await fetch(`${ledger.url}/events`);
    expect(open.status).toBe(401);
    expect(await send('/participants', JSON.stringify(enrolment()), nurse)).toMatchObject({
      status: 403,
      problem: { code: 'FORBIDDEN' },
    });
  });

  it('the same command twice is done once; the same id with another body is a conflict', async () => {
    const body = enrolment({ subjectNumber: '01-777' });
    const first = await send('/participants', JSON.stringify(body));
    expect(first).toMatchObject({ status: 201, problem: { repeated: false } });
    const again = await send('/participants', JSON.stringify(body));
    expect(again).toMatchObject({
      status: 201,
      problem: { ...first.problem, repeated: true },
    });
    const other = await send('/participants', JSON.stringify({ ...body, subjectNumber: '01-778' }));
    expect(other).toMatchObject({ status: 409, problem: { code: 'COMMAND_ID_REUSED' } });
  });

  it('two people who enrol one subject number at once: one wins, the other is told', async () => {
    const both = await Promise.all([
      send('/participants', JSON.stringify(enrolment({ subjectNumber: '01-888' }))),
      send('/participants', JSON.stringify(enrolment({ subjectNumber: '01-888' }))),
    ]);
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409]);
  });

  it('free text that looks like a person is refused', async () => {
    const answer = await send(
      '/journeys/CHA999926ZZZZZZ/holds',
      JSON.stringify({
        commandId: uuidv7(),
        occurredAt: '2026-02-16T09:00:00Z',
        device: 'd',
        scope: { kind: 'journey' },
        reason: 'call 850101/1234',
      }),
    );
    expect(answer).toMatchObject({
      status: 422,
      problem: { code: 'PERSONAL_DATA_SUSPECTED', field: 'reason' },
    });
  });

  it('every route but health and the description asks for a token', async () => {
    const description = (await (await fetch(`${ledger.url}/openapi.json`)).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const open: string[] = [];
    for (const [path, methods] of Object.entries(description.paths)) {
      for (const method of Object.keys(methods)) {
        const response = await fetch(ledger.url + path.replaceAll(/\{\w+\}/g, 'x'), {
          method: method.toUpperCase(),
        });
        if (response.status !== 401) open.push(path);
      }
    }
    expect(open.sort()).toEqual(OPEN_ROUTES);
  });

  it('only an administrator moves simulated time, and nobody moves real time', async () => {
    const moved = { now: '2026-03-01T00:00:00Z' };
    expect(
      await send('/simulation/clock', JSON.stringify(moved), await ledger.token(auditor)),
    ).toMatchObject({ status: 403 });
    const real = await ledgerInProcess({ simulated: false });
    const admin = await new Accounts(real).first('S-1');
    expect((await admin.ask('POST', '/simulation/clock', moved)).body).toMatchObject({
      code: 'NOT_SIMULATED',
    });
    await real.close();
  });
});

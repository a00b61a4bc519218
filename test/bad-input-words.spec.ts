import { v7 as uuidv7 } from 'uuid';
import { type Desk, deskOf } from './harness/desk.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

/** What people write: it must say what they meant, tell nobody's name, and be a moment that there was. */
describe('bad input: words and moments', () => {
  let ledger: TestLedger;
  let desk: Desk;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    desk = await deskOf(ledger, 'investigator', 'qa', 'nurse');
  });
  afterAll(() => ledger.close());

  const nowhere = '/journeys/CHA999926ZZZZZZ';
  const hold = (reason: unknown) => ({ scope: { kind: 'journey' }, reason });
  const label = { symbology: ']d2', raw: '010951234500001621A1.1' };

  it.each([
    ['blanks', '   '],
    ['blanks that are wide', '\u3000\u00a0'],
    ['a control character', 'bell\u0007'],
    ['a line break', 'one\ntwo'],
    ['a delete', 'gone\u007f'],
    ['what turns the direction of the text', 'no\u202eevil'],
    ['what nobody sees', '\u200b\u200d'],
  ])('a reason of %s is refused', async (_name, reason) => {
    expect(await desk.give(`${nowhere}/holds`, hold(reason))).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED', field: 'reason' },
    });
    expect(
      await desk.give(`${nowhere}/holds`, { ...hold('a doubt'), afterTheFact: { reason } }),
    ).toMatchObject({ status: 400, body: { field: 'afterTheFact.reason' } });
  });

  it.each([
    ['call 850101/1234'],
    ['call 850101 / 1234'],
    ['call 855115/123'],
    ['number 8501011112, asked twice'],
    ['write to jan.novak@example.cz'],
    ['write to jiří@příklad.cz'],
    ['call +420 777 123 456'],
    ['call +420777123456'],
    ['call +1 (555) 123-4567'],
    ['born in spring'],
    ['narozena v Praze'],
    ['date of birth 3. 4. 1961'],
    ['DOB: 1961'],
    ['asked Mrs Nováková'],
  ])('a reason that looks like a person is refused: %s', async reason => {
    expect(await desk.give(`${nowhere}/holds`, hold(reason))).toMatchObject({
      status: 422,
      body: { code: 'PERSONAL_DATA_SUSPECTED', field: 'reason' },
    });
  });

  it.each([
    ['lot 123456789 recalled'],
    ['lot 1234567890 recalled'],
    ['thawed on 12.3.2026 by mistake'],
    ['thawed on 12/03/2026, and again on 13/03/2026'],
    ['package 395123450000000017 was wet'],
    ['SSCC 00395123450000000017 cannot be read'],
    ['freezer at -150 °C, shown as +2.5 to +8.0'],
    ['date of birth not asked: the person cannot speak'],
    ['stubborn lid, airborne particles'],
    ['řez štítku nečitelný'],
  ])('a reason that names things is heard: %s', async reason => {
    expect(await desk.give(`${nowhere}/holds`, hold(reason))).toMatchObject({
      status: 404,
      body: { code: 'NOT_STARTED' },
    });
  });

  it.each([
    ['/participants', 'device', { subjectNumber: '01-001', site: 'motol', device: 'Jan Novak' }],
    ['/participants', 'device', { subjectNumber: '01-001', site: 'motol', device: 'a@b.cz' }],
    ['/participants', 'site', { subjectNumber: '01-001', site: 'the ward' }],
    [`${nowhere}/labels`, 'printer', { kind: 'tube', count: 1, printer: 'by the window' }],
    [`${nowhere}/label-destructions`, 'witness', { label, witness: 'Jana Nová' }],
    [
      `${nowhere}/results`,
      'instrument',
      {
        sample: label,
        test: 'sterility',
        method: 'm',
        measured: { operator: '=', value: '1', unit: 'u' },
        instrument: 'the new one',
        rawDataSha256: '0'.repeat(64),
      },
    ],
  ])('%s: a %s is named without blanks', async (path, field, fields) => {
    expect(await desk.give(path, fields)).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED', field },
    });
  });

  it.each([
    ['2027-02-30T09:00:00Z'],
    ['2026-11-31T09:00:00+01:00'],
    ['2026-02-29T09:00:00Z'],
    ['2100-02-29T09:00:00Z'],
    ['2026-13-01T09:00:00Z'],
    ['2026-01-01T24:00:00Z'],
    ['0000-01-01T00:00:00+01:00'],
    ['9999-12-31T23:59:59-01:00'],
  ])('%s is no moment, wherever it stands', async moment => {
    const refused = (field: string) => ({
      status: 400,
      body: { code: 'VALIDATION_FAILED', field },
    });
    const plan = { site: 'motol', post: 'neurology' };
    const start = '2026-02-16T09:00:00Z';
    expect(
      await desk.give(`${nowhere}/infusion-plans`, { ...plan, plannedAt: moment }),
    ).toMatchObject(refused('plannedAt'));
    expect(
      await desk.give(`${nowhere}/infusion-plans`, {
        ...plan,
        plannedAt: start,
        occurredAt: moment,
      }),
    ).toMatchObject(refused('occurredAt'));
    const administrator = await deskOf(ledger, 'administrator');
    expect(await administrator.ask('POST', '/simulation/clock', { now: moment })).toMatchObject(
      refused('now'),
    );
    const query = encodeURIComponent(moment);
    for (const [path, field] of [
      [`${nowhere}/differences?at=${query}`, 'at'],
      [`${nowhere}?knownBy=${query}`, 'knownBy'],
      [`${nowhere}/events?happenedBy=${query}`, 'happenedBy'],
    ] as const)
      expect(await desk.read(path)).toMatchObject(refused(field));
  });

  it.each([['2024-02-29T09:00:00Z'], ['2000-02-29T23:59:59.999+14:00'], ['2026-12-31T00:00:00Z']])(
    '%s is a moment',
    async moment => {
      const plan = { site: 'motol', post: 'neurology', plannedAt: moment };
      expect(await desk.give(`${nowhere}/infusion-plans`, plan)).toMatchObject({ status: 404 });
    },
  );

  it('a plus sign that an address lost is told as that', async () => {
    const { status, body } = await desk.read(`${nowhere}?knownBy=2026-02-16T09:00:00+01:00`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ field: 'knownBy', facts: { says: expect.stringMatching(/%2B/) } });
    expect(await desk.read(`${nowhere}?knownBy=2026-02-16T09:00:00%2B01:00`)).toMatchObject({
      status: 404,
    });
  });

  it.each([null, [], {}, 'paper', { reason: null }, { reason: 'r', by: 'x' }])(
    'afterTheFact is a reason or absent, not %j',
    async afterTheFact => {
      const { status, body } = await desk.give(`${nowhere}/labels`, {
        kind: 'tube',
        count: 1,
        printer: 'p',
        afterTheFact,
      });
      expect(status).toBe(400);
      expect(body.field).toMatch(/^afterTheFact/);
    },
  );

  it.each([
    ...Object.getOwnPropertyNames(Object.prototype).filter(key => key !== '__proto__'),
    'prototype',
    'colour',
  ])('the unknown field %s is refused in a body and in an address', async key => {
    const fields = { subjectNumber: '01-001', site: 'motol', [key]: 'x' };
    const told = await desk.give('/participants', fields, uuidv7());
    expect(told.status).toBe(400);
    const expected = key === 'colour' ? { field: key } : { facts: { path: `/${key}` } };
    expect(told.body).toMatchObject(expected);
    expect(await desk.read(`${nowhere}?${key}=1`)).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED', field: key },
    });
  });
});

import { Desk, deskOf } from './harness/desk.js';
import { type TestLedger, administrator, ledgerInProcess } from './harness/ledger-in-process.js';

type Holds = Readonly<Record<string, { readonly open: boolean }>>;

/**
 * One question has three answers: how a journey stood at a position, what had happened by a time, and what was
 * known by a time. A hold that was written down three hours late tells them apart.
 */
describe('replay', () => {
  let ledger: TestLedger;
  let desk: Desk;
  let coi: string;
  let firstHold: string;
  let otherJourney: string;
  let lateHold: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    desk = await deskOf(ledger, 'qa', 'investigator');
    coi = await desk.journey('01-001');
    await timeIs('09:00');
    firstHold = String((await desk.hold(coi, 'written down at once')).position);
    otherJourney = await desk.journey('01-002');
    await timeIs('13:00');
    // The device was offline: it happened at ten, and is told at one.
    desk.now = at('10:00');
    lateHold = String((await desk.hold(coi, 'written down late')).position);
    desk.now = at('13:00');
    await desk.hold(otherJourney, 'of another therapy');
  });
  afterAll(() => ledger.close());

  const at = (time: string): string => `2026-02-16T${time}:00.000Z`;
  const timeIs = async (time: string): Promise<void> => {
    const clock = new Desk(ledger.url, await ledger.token(administrator));
    await clock.ask('POST', '/simulation/clock', { now: at(time) });
    desk.now = at(time);
  };
  const state = async (moment: string) => {
    const { status, body } = await desk.read(`/journeys/${coi}?${moment}`);
    if (status !== 200) return { status, code: body.code };
    const { holds } = body.journey as { holds: Holds };
    return { status, revision: body.revision, holds: Object.keys(holds) };
  };
  const revisions = async (moment: string): Promise<number[]> => {
    const { body } = await desk.read(`/journeys/${coi}/events?${moment}`);
    return (body.events as { revision: number }[]).map(({ revision }) => revision);
  };

  it.each([
    ['now', 'revision=9999', 3],
    ['at a revision', 'revision=1', 1],
    ['at the beginning', 'revision=0', 0],
  ])('state and history %s', async (_when, moment, revision) => {
    expect(await state(moment)).toMatchObject({ revision });
    expect(await revisions(moment)).toEqual(Array.from({ length: revision + 1 }, (_, n) => n));
  });

  it('at a position of the whole log, whoever wrote in between', async () => {
    expect(await state(`position=${firstHold}`)).toMatchObject({ revision: 1, holds: ['HOLD-1'] });
    const [epoch = '', n = ''] = lateHold.split('.');
    const justBefore = `${epoch}.${Number(n) - 1}`;
    expect((await state(`position=${justBefore}`)).holds).toEqual(['HOLD-1']);
    expect((await state(`position=${lateHold}`)).holds).toEqual(['HOLD-1', 'HOLD-2']);
    expect(await state('position=1.0')).toEqual({ status: 404, code: 'NOT_FOUND' });
    expect(await state('position=1.99999')).toEqual({ status: 400, code: 'POSITION_INVALID' });
    expect(await revisions('position=1.0')).toEqual([]);
  });

  it('as it had happened by eleven: with what was written down late', async () => {
    const moment = `happenedBy=${at('11:00')}`;
    expect((await state(moment)).holds).toEqual(['HOLD-1', 'HOLD-2']);
    // The deadline passed at ten by the ledger's own clock, which looked at one.
    expect(await revisions(moment)).toEqual([0, 1, 3]);
  });

  it('as it was known by eleven: without it', async () => {
    const moment = `knownBy=${at('11:00')}`;
    expect(await state(moment)).toMatchObject({ revision: 1, holds: ['HOLD-1'] });
    expect(await revisions(moment)).toEqual([0, 1]);
  });

  const differences = async (journey: string, time: string) => {
    const { body } = await desk.read(`/journeys/${journey}/differences?at=${at(time)}`);
    const revisions = (events: unknown) =>
      (events as { revision: number }[]).map(({ revision }) => revision);
    return [revisions(body.happenedAndNotKnown), revisions(body.knownAndNotHappened)];
  };

  it('the difference between the two is what was written down late, and nothing else', async () => {
    expect(await differences(coi, '09:30')).toEqual([[], []]);
    expect(await differences(coi, '11:00')).toEqual([[3], []]);
    expect(await differences(coi, '14:00')).toEqual([[], []]);
  });

  it('the difference is shown the other way as well: known, and by its device still to happen', async () => {
    desk.now = at('13:00');
    const ahead = await desk.journey('01-004');
    desk.now = at('16:00');
    await desk.hold(ahead, 'the clock of this device is three hours fast');
    expect(await differences(ahead, '15:00')).toEqual([[], [1]]);
    expect(await differences(ahead, '16:00')).toEqual([[], []]);
  });

  it('a history read page by page is the whole history, though it grows in between', async () => {
    const page = async (query: string) =>
      (await desk.read(`/journeys/${coi}/events?${query}`)).body as {
        events: { revision: number }[];
        next?: string;
      };
    const whole = (await page('')).events;
    const first = await page('limit=2');
    const second = await page(`limit=2&cursor=${first.next ?? ''}`);
    expect([...first.events, ...second.events]).toEqual(whole);
    expect(second.next).toBeUndefined();
    const { next = '' } = await page(`limit=1&knownBy=${at('11:00')}`);
    for (const query of ['limit=1', `knownBy=${at('12:00')}`, `happenedBy=${at('11:00')}`])
      expect(await desk.read(`/journeys/${coi}/events?${query}&cursor=${next}`)).toMatchObject({
        status: 400,
        body: { code: 'VALIDATION_FAILED', field: 'cursor' },
      });
  });

  it.each(['happenedBy', 'knownBy'])('before it began there was nothing: %s', async clock => {
    const moment = `${clock}=2026-01-01T00:00:00Z`;
    expect(await state(moment)).toEqual({ status: 404, code: 'NOT_FOUND' });
    expect(await revisions(moment)).toEqual([]);
  });

  it('a time with another offset is the same time', async () => {
    const prague = encodeURIComponent('2026-02-16T12:00:00+01:00');
    expect(await state(`knownBy=${prague}`)).toEqual(await state(`knownBy=${at('11:00')}`));
  });

  it('only one moment can be asked for', async () => {
    expect(await state(`revision=1&knownBy=${at('11:00')}`)).toEqual({
      status: 400,
      code: 'VALIDATION_FAILED',
    });
  });

  it('what happened before its start by a slow clock is shown in a journey that had begun', async () => {
    desk.now = at('07:00');
    const early = await desk.journey('01-003');
    desk.now = at('06:00');
    await desk.hold(early, 'the clock of this device is an hour slow');
    const answer = await desk.read(`/journeys/${early}?happenedBy=${at('06:30')}`);
    expect(answer).toMatchObject({
      status: 200,
      body: { revision: 1, journey: { coi: early, holds: { 'HOLD-1': { open: true } } } },
    });
  });
});

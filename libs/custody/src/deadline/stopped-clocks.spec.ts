import { labelled, on } from '../../test/chapter.js';
import { given, type JourneyStory } from '../../test/journey-story.js';
import { investigator, nurse, operator, physician, qa, qp } from '../../test/people.js';
import { marrowParcel } from '../../test/scans.js';
import { toldAt, waitsFor } from '../../test/told.js';
import type { JourneyEvent } from '../journey/events.js';
import { deadlinesOf } from './deadlines-of.js';

const disposed = (item: string): JourneyEvent => ({
  type: 'UnitDisposed',
  data: { item, reason: 'not needed', method: 'incineration', witness: 'somebody' },
});
const returned = (item: string): JourneyEvent => ({
  type: 'UnitReturned',
  data: { item, reason: 'not needed' },
});
const held = (item: string): JourneyEvent => ({
  type: 'HoldPlaced',
  data: {
    hold: 'HOLD-1',
    scope: { kind: 'unit', item },
    cause: { kind: 'finding', code: 'TEMPERATURE_EXCURSION' },
  },
});
const heldAndRejected = (item: string): readonly JourneyEvent[] => [
  held(item),
  {
    type: 'HoldResolved',
    data: { hold: 'HOLD-1', disposition: 'rejected', evidence: 'report 7' },
  },
];
const rejected: JourneyEvent = {
  type: 'BatchRejected',
  data: { batch: 'B1', reason: 'sterility' },
};
const failed: JourneyEvent = {
  type: 'ExpansionFailed',
  data: { batch: 'B1', cause: 'contamination' },
};
const withdrawn: JourneyEvent = {
  type: 'HoldPlaced',
  data: {
    hold: 'HOLD-1',
    scope: { kind: 'journey' },
    cause: { kind: 'stop', stop: 'STOP-1', cause: 'consent-withdrawn' },
  },
};

const subjectsOf = (story: JourneyStory): readonly string[] =>
  [...new Set(deadlinesOf(story.state).map(({ subject }) => subject))].sort();

describe('nobody waits for the clock of', () => {
  const filled = given('seals-tested', 'fresh');

  it.each<readonly [string, readonly JourneyEvent[]]>([
    ['a unit that was disposed of', [disposed('T1')]],
    ['a unit that came back', [returned('T1')]],
    ['a unit that QA rejected', heldAndRejected('T1')],
  ])('%s, but of the other unit', (_what, events) => {
    expect(subjectsOf(filled)).toEqual(['T1', 'T2']);
    expect(subjectsOf(filled.and(qp, ...events))).toEqual(['T2']);
  });

  it.each<readonly [string, readonly JourneyEvent[]]>([
    ['a batch that was rejected', [rejected]],
    ['a participant who withdrew', [withdrawn]],
    ['a harvest that QA rejected', heldAndRejected('H1')],
  ])('%s', (_what, events) => {
    expect(subjectsOf(filled.and(qp, ...events))).toEqual([]);
  });

  it.each<readonly [string, readonly JourneyEvent[]]>([
    ['a batch that failed', [failed]],
    ['a batch whose vessels were all thrown away', [discarded('V1'), discarded('V2')]],
    ['a culture whose participant withdrew', [withdrawn]],
  ])('%s', (_what, events) => {
    const growing = given('isolated');
    expect(waitsFor(growing, 'culture-too-long-soon')?.subject).toBe('B1');
    expect(waitsFor(growing.and(operator, ...events), 'culture-too-long-soon')).toBeUndefined();
  });

  it.each<readonly [string, readonly JourneyEvent[]]>([
    ['marrow that was disposed of', [disposed('M1')]],
    ['marrow whose participant withdrew', [withdrawn]],
    ['marrow of a batch that failed', [failed]],
  ])('%s', (_what, events) => {
    const collected = given('collected');
    expect(waitsFor(collected, 'processing-due-soon')?.subject).toBe('B1');
    expect(subjectsOf(collected.and(physician, ...events))).toEqual([]);
  });

  it('the rest of a fresh dose that was given, but of a frozen one: it may serve a repeat dose', () => {
    expect(subjectsOf(given('timed-out', 'fresh'))).toEqual(['S1', 'T2']);
    expect(subjectsOf(given('infused', 'fresh'))).toEqual(['V1']);
    expect(subjectsOf(given('infused', 'cryo'))).toEqual(['T2', 'V1']);
  });

  it('a syringe whose infusion is running, until the puncture has failed', () => {
    const running = given('infusing', 'fresh');
    expect(subjectsOf(running)).not.toContain('S1');
    const failed = running.and(nurse, {
      type: 'PunctureFailed',
      data: { attempts: 1 },
    });
    expect(subjectsOf(failed)).toContain('S1');
  });

  it('visits, once participation has ended', () => {
    const infused = given('infused', 'fresh');
    expect(subjectsOf(infused)).toEqual(['V1']);
    expect(subjectsOf(infused.and(investigator, withdrawn))).toEqual([]);
  });
});

describe('the clock that runs out first', () => {
  it('is the only one of a unit: opened late after its thaw, it has the rest of the hour', () => {
    const opened = given('thawed')
      .at(on(39, '09:25'))
      .and(nurse, {
        type: 'TubeOpened',
        data: { item: 'T1', useBy: '2026-04-10T10:25:00.000Z' as never },
      });
    const waiting = deadlinesOf(opened.state).filter(({ subject }) => subject === 'T1');
    expect(waiting.map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
      ['in-use-time-over', on(39, '09:35')],
      ['in-use-time-over-soon', on(39, '09:35')],
    ]);
    const drawn = opened.and(nurse, ...labelled('syringe', 'S1')).and(nurse, {
      type: 'DrawnUp',
      data: { from: 'T1', syringe: 'S1', volumeMicrolitres: 1_500 },
    });
    expect(waitsFor(drawn, 'in-use-time-over')).toMatchObject({
      subject: 'S1',
      dueAt: on(39, '09:35'),
    });
  });
});

describe('a package', () => {
  const departed = given('departed');
  const late = on(1, '09:00');
  const overdue = `handoff-overdue ${marrowParcel.sscc}`;

  it('that was unpacked is on no way, though nobody recorded its receipt', () => {
    const { sscc } = marrowParcel;
    expect(toldAt(departed, late)).toContain(overdue);
    const unpacked = departed.and(operator, {
      type: 'PackageUnpacked',
      data: { sscc, items: ['M1'], missing: [] },
    });
    expect(toldAt(unpacked, late)).not.toContain(overdue);
  });

  it('is waited for while anything may be in it, also when nobody will use that any more', () => {
    expect(toldAt(departed.and(qa, ...heldAndRejected('M1')), late)).toContain(overdue);
    expect(toldAt(departed.and(qp, disposed('M1')), late)).not.toContain(overdue);
  });

  it('is waited for again on its second way', () => {
    const { sscc } = marrowParcel;
    const again = given('received')
      .at(on(2, '08:00'))
      .and(operator, {
        type: 'PackageDeparted',
        data: { sscc, destination: { organisation: 'maker', site: 'plant', post: 'vault' } },
      });
    expect(waitsFor(again, 'handoff-overdue')?.dueAt).toBe(on(3, '08:00'));
    expect(waitsFor(again, 'logger-data-missing')).toBeUndefined();
  });
});

function discarded(item: string): JourneyEvent {
  return { type: 'VesselDiscarded', data: { item, cause: 'contaminated' } };
}

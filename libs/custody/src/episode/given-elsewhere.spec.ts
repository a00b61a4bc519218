import { drawnUp } from '../../test/at-the-bedside.js';
import { result } from '../../test/chapter-of-cells.js';
import { labelled } from '../../test/chapter.js';
import { type JourneyStory, given } from '../../test/journey-story.js';
import { LATER_DOSE, toldOf } from '../../test/later-dose.js';
import { analyst, neurologist, nurse, qp, reactor } from '../../test/people.js';
import { OURS } from '../../test/scans.js';
import { toldAt } from '../../test/told.js';
import { noticesOwed } from '../notice/notices-owed.js';
import { HOUR_MS, after, timestampOf } from '../kernel/instant.js';
import { fatesOfAssumed } from './given-elsewhere.js';

const there = { coi: LATER_DOSE.coi, item: 'D1T2' };
const passed = given('certified').and(qp, {
  type: 'UnitAssigned',
  data: { item: 'T2', to: { ...there, doseNumber: 2 }, reason: 'second dose' },
});
const givenAt = timestampOf(after(passed.now, HOUR_MS));
const noted = { item: 'T2', in: there, givenAt };
const AT = { workstation: 'BENCH-1', session: 'SESSION-1' };
const plate = {
  plate: 'P-1',
  kind: 'settle-plate',
  grade: 'B',
  place: 'left',
  exposedMinutes: 240,
  limits: { alert: 2, action: 5 },
} as const;
const growth = result('sterility', 'growth', 'finding');
const owed = ({ state }: JourneyStory) => noticesOwed(state).map(({ subject }) => subject);

describe('a banked tube that was given in the later therapy', () => {
  const known = passed
    .when(reactor, 'NoteUnitGiven', noted)
    .happens({ type: 'UnitGivenElsewhere', data: noted }).next;

  it('H11: makes what fails afterwards where it was made a late result, owed to all of them', () => {
    expect(owed(passed.and(analyst, growth))).toEqual([]);
    expect(owed(known)).toEqual([]);
    const grown = known.after('UnitGivenElsewhere', 48 * HOUR_MS).and(analyst, growth);
    expect(owed(grown)).toEqual([
      'B1/sterility/qp',
      'B1/sterility/treating-physician',
      'B1/sterility/sponsor',
      'B1/sterility/authority',
    ]);
    expect(toldAt(grown, after(grown.now, 12 * HOUR_MS))).toContain(
      'late-result-untold B1/sterility/treating-physician',
    );
  });

  it('H11: is told of and acknowledged there, as any late result', () => {
    const ofSterility = { batch: 'B1', test: 'sterility' };
    const call = { ...ofSterility, recipient: 'treating-physician' as const, reference: 'CALL-7' };
    const grown = passed.and(analyst, growth);
    grown
      .when(qp, 'NotifyOfLateResult', call)
      .isRefused('ITEM_NOT_READY', { batch: 'B1', status: 'not-given' });
    const both = known.and(analyst, growth);
    both
      .when(qp, 'NotifyOfLateResult', call)
      .isRecorded()
      .next.when(neurologist, 'AcknowledgeLateResult', ofSterility)
      .isRecorded();
  });

  it('H11: counts from the infusion, where the result failed before', () => {
    const failed = passed.and(analyst, growth).when(reactor, 'NoteUnitGiven', noted).next;
    expect(noticesOwed(failed.state)[0]).toMatchObject({ since: Date.parse(givenAt) });
  });

  it('H11: makes growth in the room in which it was made a concern of more than the QP', () => {
    const growing = known.and(
      reactor,
      { type: 'EnvironmentSampled', data: { ...AT, batch: 'B1', plates: [plate] } },
      {
        type: 'EnvironmentResultNoted',
        data: {
          ...AT,
          ...plate,
          batch: 'B1',
          count: 6,
          verdict: 'action',
          by: 'analyst',
          waitsForReview: false,
          source: 'event-of-the-bench',
        },
      },
    );
    expect(owed(growing)).toEqual([
      'B1/environment/BENCH-1/P-1/qp',
      'B1/environment/BENCH-1/P-1/treating-physician',
      'B1/environment/BENCH-1/P-1/sponsor',
    ]);
  });

  it('is noted once, and no more once nothing of it went in', () => {
    const twice = known.when(reactor, 'NoteUnitGiven', noted).happens();
    const { givenAt: _since, ...nothing } = noted;
    const undone = twice.next
      .when(reactor, 'NoteUnitGiven', nothing)
      .happens({ type: 'UnitNotGivenElsewhere', data: nothing });
    expect(owed(undone.next.and(analyst, growth))).toEqual([]);
    undone.next.when(reactor, 'NoteUnitGiven', nothing).happens();
  });

  it('is of the therapy that has it: nobody else says what became of it', () => {
    const other = { ...there, coi: 'CHA999926OURS99' };
    passed.when(reactor, 'NoteUnitGiven', { ...noted, in: other }).happens();
    passed.when(reactor, 'NoteUnitGiven', { ...noted, item: 'T1' }).happens();
    passed.when(reactor, 'NoteUnitGiven', { ...noted, item: 'constructor' }).happens();
  });
});

describe('what the later therapy tells the earlier one', () => {
  const assumed = toldOf(given('certified'));
  const from = { coi: OURS.coi, item: 'T2', label: assumed.from.label };
  const drawn = given('planned')
    .and(reactor, { type: 'UnitAssumed', data: assumed })
    .and(nurse, ...labelled('syringe', 'S9'))
    .and(nurse, drawnUp('D1T2', 'S9'));
  const running = drawn.and(neurologist, {
    type: 'InfusionStarted',
    data: { syringe: 'S9', route: 'intrathecal', doseNumber: 2 },
  });
  const fateOf = ({ state }: JourneyStory) => fatesOfAssumed(state)[0]?.givenAt;
  const aborted = (infusedMicrolitres: number) =>
    running.and(neurologist, {
      type: 'InfusionAborted',
      data: {
        syringe: 'S9',
        reason: 'pain',
        volumes: {
          infusedMicrolitres,
          residualMicrolitres: 1_500 - infusedMicrolitres,
          wasteMicrolitres: 0,
          unaccountedMicrolitres: 0,
          estimated: false,
        },
      },
    });

  it('H11: is since when something of it is in the participant, also of what was broken off', () => {
    expect(fatesOfAssumed(drawn.state)).toEqual([{ from, item: 'D1T2', givenAt: undefined }]);
    for (const story of [running, aborted(200)])
      expect(fateOf(story)).toBe(running.state.infusedAt);
    expect(fateOf(aborted(0))).toBeUndefined();
  });

  it('is nothing of it, where only what was made here was given', () => {
    const own = given('infused').and(reactor, { type: 'UnitAssumed', data: assumed });
    expect(fateOf(own)).toBeUndefined();
  });

  it('H11: goes back through every therapy that it was passed by', () => {
    const third = { coi: 'CHA999926OURS03', item: 'D1T2' };
    const further = given('planned')
      .and(reactor, { type: 'UnitAssumed', data: assumed })
      .and(qp, {
        type: 'UnitAssigned',
        data: { item: 'D1T2', to: { ...third, doseNumber: 3 }, reason: 'third dose' },
      });
    expect(fateOf(further)).toBeUndefined();
    const told = further.and(reactor, {
      type: 'UnitGivenElsewhere',
      data: { item: 'D1T2', in: third, givenAt },
    });
    expect(fateOf(told)).toBe(Date.parse(givenAt));
  });
});

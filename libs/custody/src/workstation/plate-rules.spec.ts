import { Given } from '../../test/given-when-then.js';
import { analyst, operator, qa, secondAnalyst } from '../../test/people.js';
import type { Plate } from '../environment/plate.js';
import { type WorkstationEvent, decideWorkstation, evolveWorkstation } from './workstation.js';
import { idleWorkstation } from './bench.js';

const idle = new Given(
  {
    decide: decideWorkstation,
    fold: history => history.reduce(evolveWorkstation, idleWorkstation),
  },
  [],
);
const opened = (session: string, coi: string): WorkstationEvent => ({
  type: 'SessionOpened',
  data: { session, coi },
});
const closed = (session: string): WorkstationEvent => ({
  type: 'SessionClosed',
  data: { session },
});

const plate = (name: string, change: Partial<Plate> = {}): Plate => ({
  plate: name,
  kind: 'settle-plate',
  grade: 'B',
  place: 'left',
  exposedMinutes: 240,
  limits: { alert: 2, action: 5 },
  ...change,
});
const taken = (session: string, coi: string, ...plates: readonly Plate[]): WorkstationEvent => ({
  type: 'EnvironmentSamplesTaken',
  data: { session, coi, plates },
});
const ofP1 = { session: 'SESSION-1', coi: 'OURS', ...plate('P-1') };
const reading = (count: number, change: object = {}) => ({
  plate: 'P-1',
  session: 'SESSION-1',
  count,
  instrument: 'ANALYSER-1',
  rawDataSha256: 'sha256',
  ...change,
});
const recorded = (count: number, verdict: 'within' | 'alert' | 'action'): WorkstationEvent => ({
  type: 'EnvironmentResultRecorded',
  data: { ...ofP1, count, verdict, instrument: 'ANALYSER-1', rawDataSha256: 'sha256' },
});

const open = idle.and(operator, opened('SESSION-1', 'OURS'));
const laid = open.and(operator, taken('SESSION-1', 'OURS', plate('P-1')));
const later = laid.and(operator, closed('SESSION-1'), opened('SESSION-2', 'THEIRS'));

describe('plates of the clean room', () => {
  it('are bound to the session that is open, and so to its therapy', () => {
    open
      .when(operator, 'TakeEnvironmentSamples', { plates: [plate('P-1')] })
      .happens(taken('SESSION-1', 'OURS', plate('P-1')));
  });

  it('H5: of a bench that was open for nobody cannot even be recorded', () => {
    const plates = { plates: [plate('P-1')] };
    idle.when(operator, 'TakeEnvironmentSamples', plates).isRefused('PLATE_OF_NO_SESSION');
    idle
      .whenToldAfterwards(operator, 'TakeEnvironmentSamples', { ...plates, session: 'SESSION-9' })
      .isRefused('PLATE_OF_NO_SESSION');
  });

  it('entered late are of the session that is named, whoever is at the bench now', () => {
    later
      .whenToldAfterwards(operator, 'TakeEnvironmentSamples', {
        plates: [plate('P-2')],
        session: 'SESSION-1',
      })
      .happens(taken('SESSION-1', 'OURS', plate('P-2')));
  });

  it('H12: have a number of their own, each', () => {
    const again = { plates: [plate('P-1')] };
    later.when(operator, 'TakeEnvironmentSamples', again).isRefused('PLATE_USED_TWICE');
    later
      .whenToldAfterwards(operator, 'TakeEnvironmentSamples', again)
      .isRefused('PLATE_USED_TWICE');
    open
      .when(operator, 'TakeEnvironmentSamples', { plates: [plate('P-3'), plate('P-3')] })
      .isRefused('PLATE_USED_TWICE', { plate: 'P-3' });
  });
});

describe('the count of a plate', () => {
  it.each([
    [2, 'within'],
    [3, 'alert'],
    [5, 'alert'],
    [6, 'action'],
  ] as const)('H11: of %d is %s', (count, verdict) => {
    later
      .when(analyst, 'RecordEnvironmentResult', reading(count))
      .happens(recorded(count, verdict));
  });

  it('H12: on a plate that never lay here is refused, and so is it afterwards', () => {
    const elsewhere = reading(6, { plate: 'P-9' });
    later.when(analyst, 'RecordEnvironmentResult', elsewhere).isRefused('PLATE_UNKNOWN');
    later
      .whenToldAfterwards(analyst, 'RecordEnvironmentResult', elsewhere)
      .isRefused('PLATE_UNKNOWN');
  });

  it('H12: on a plate of another session is refused: one of the two numbers is of another plate', () => {
    later
      .when(analyst, 'RecordEnvironmentResult', reading(6, { session: 'SESSION-2' }))
      .isRefused('PLATE_OF_ANOTHER_SESSION', { plateOf: 'SESSION-1' });
  });

  it('H12: is entered once', () => {
    later
      .and(analyst, recorded(0, 'within'))
      .when(secondAnalyst, 'RecordEnvironmentResult', reading(6))
      .isRefused('PLATE_COUNTED', { plate: 'P-1' });
  });

  it('read with what nobody calibrated is what it is, and says so', () => {
    const { events } = later
      .withInstruments()
      .when(analyst, 'RecordEnvironmentResult', reading(0)).decision;
    expect(events).toMatchObject([{ data: { count: 0, instrumentDoubted: 'INSTRUMENT_UNKNOWN' } }]);
  });
});

describe('a second person', () => {
  const counted = later.and(analyst, recorded(6, 'action'));
  const keyed = (count: number) => ({ plate: 'P-1', session: 'SESSION-1', count });

  it('H10: keys it again, and both must have counted the same', () => {
    counted.when(secondAnalyst, 'ReviewEnvironmentResult', keyed(7)).isRefused('ENTRY_DIFFERS');
    const { state } = counted.when(secondAnalyst, 'ReviewEnvironmentResult', keyed(6)).happens({
      type: 'EnvironmentResultReviewed',
      data: { ...ofP1, count: 6, verdict: 'action' },
    });
    expect(state.plates['P-1']?.result?.reviewedBy).toBe(secondAnalyst.person);
  });

  it('H12: is not who counted it, nor who corrected it', () => {
    counted.when(analyst, 'ReviewEnvironmentResult', keyed(6)).isRefused('OWN_ENTRY');
    const corrected = counted.and(secondAnalyst, {
      type: 'EnvironmentResultCorrected',
      data: { ...ofP1, from: 6, count: 1, verdict: 'within', reason: 'misread' },
    });
    for (const one of [analyst, secondAnalyst])
      corrected.when(one, 'ReviewEnvironmentResult', keyed(1)).isRefused('OWN_ENTRY');
    corrected.when(qa, 'ReviewEnvironmentResult', keyed(1)).isRecorded();
  });

  it('finds nothing to key on a plate that nobody has counted', () => {
    later
      .when(secondAnalyst, 'ReviewEnvironmentResult', keyed(0))
      .isRefused('ITEM_NOT_READY', { status: 'not-counted' });
  });
});

describe('a count that was wrong', () => {
  const counted = later.and(analyst, recorded(6, 'action'));
  const correcting = (from: number, count?: number) => ({
    plate: 'P-1',
    from,
    ...(count === undefined ? {} : { count }),
    reason: 'misread',
  });

  it('is corrected, and the first stays', () => {
    counted.when(analyst, 'CorrectEnvironmentResult', correcting(6, 1)).happens({
      type: 'EnvironmentResultCorrected',
      data: { ...ofP1, from: 6, count: 1, verdict: 'within', reason: 'misread' },
    });
  });

  it('of another plate leaves this one waiting for its own', () => {
    counted
      .when(analyst, 'CorrectEnvironmentResult', correcting(6))
      .next.when(analyst, 'RecordEnvironmentResult', reading(0))
      .happens(recorded(0, 'within'));
  });

  it('is named as it stands', () => {
    counted.when(analyst, 'CorrectEnvironmentResult', correcting(5, 1)).isRefused('BAD_CORRECTION');
    counted.when(analyst, 'CorrectEnvironmentResult', correcting(6, 6)).isRefused('BAD_CORRECTION');
  });
});

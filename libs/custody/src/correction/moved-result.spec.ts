import { VIABILITY, correct, eventOf, lift } from '../../test/corrections.js';
import { labelledOf } from '../../test/chapter.js';
import { broke } from '../../test/given-when-then.js';
import { batch, given } from '../../test/journey-story.js';
import { analyst, operator, qa, secondAnalyst, secondQa } from '../../test/people.js';
import { scan } from '../../test/scans.js';
import type { JourneyEvent } from '../journey/events.js';

const taken = (sample: string, of: string, tests: readonly string[]): JourneyEvent => ({
  type: 'SampleTaken',
  data: { sample, from: 'H1', batch: of, tests, volumeMicrolitres: 100 },
});
const told = eventOf(given('tested', 'fresh'), VIABILITY);
if (told.type !== 'ResultRecorded') throw new Error('Not a result');
const { measured } = told.data;
const recorded = (value: string, conforms: boolean): JourneyEvent => ({
  type: 'ResultRecorded',
  data: { ...told.data, measured: { ...measured, value }, conforms },
});
/** Two more samples lie beside Q1: one for the same test, of a batch of its own, and one for another test. */
const sampled = given('tested', 'fresh')
  .without('ResultRecorded', 'ResultReviewed')
  .and(operator, ...labelledOf('B2', 'sample', 'Q8', 'Q9'))
  .and(operator, taken('Q8', 'B2', ['viability']), taken('Q9', 'B1', ['sterility']));
const tested = sampled.and(analyst, recorded(measured.value, true));
const resultOf = (story: typeof tested) =>
  story.state.results.find(({ test }) => test === 'viability');

describe('a result that was scanned to the wrong sample', () => {
  const moved = correct(tested, qa, VIABILITY, 'sample', 'Q8');

  it('H12: goes to the right one and to its batch; both batches are held, and both versions stay', () => {
    moved.isRecorded(
      broke('RECORD_CHANGED_GATE', batch('B1')),
      broke('RECORD_CHANGED_GATE', batch('B2')),
    );
    expect(resultOf(moved.next)).toMatchObject({ sample: 'Q8', batch: 'B2', correctedBy: ['qa'] });
    const versions = moved.next.events.filter(({ type }) =>
      ['ResultRecorded', 'EventCorrected'].includes(type),
    );
    expect(versions.at(-1)?.data).toMatchObject({ field: 'sample', from: 'Q1', to: 'Q8' });
    expect(versions).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ sample: 'Q1' }) }),
    );
  });

  it('H12: waits for a second person, who scans the sample it belongs to', () => {
    expect(resultOf(moved.next)?.reviewedBy).toBeUndefined();
    const reviewed = moved.next
      .when(secondAnalyst, 'ReviewResult', { sample: scan('Q8'), test: 'viability', measured })
      .isRecorded();
    expect(resultOf(reviewed.next)?.reviewedBy).toBe('second-analyst');
    moved.next
      .when(secondAnalyst, 'ReviewResult', { sample: scan('Q1'), test: 'viability', measured })
      .isRefused('ITEM_NOT_READY');
  });

  it('H12: takes its review with it: a result of the reviewer that stays behind is not reviewed by it', () => {
    const both = sampled
      .and(secondAnalyst, recorded('96.0', true))
      .and(analyst, recorded(measured.value, true))
      .when(secondAnalyst, 'ReviewResult', { sample: scan('Q1'), test: 'viability', measured })
      .isRecorded();
    const left = correct(both.next, qa, VIABILITY, 'sample', 'Q8').next;
    expect(resultOf(left)).toMatchObject({ sample: 'Q1', analyst: 'second-analyst' });
    expect(resultOf(left)?.reviewedBy).toBeUndefined();
  });

  it('H31: is not let go by the one who moved it', () => {
    lift(moved.next, qa).isRefused('OWN_HOLD');
    expect(lift(moved.next, secondQa).decision.outcome).toBe('accepted');
  });

  it('H11: leaves the batch that it failed in held, so that no failure is moved away in silence', () => {
    const failed = sampled.and(analyst, recorded('39.5', false));
    correct(failed, qa, VIABILITY, 'sample', 'Q8').isRecorded(
      broke('RECORD_CHANGED_GATE', batch('B1')),
      broke('RECORD_CHANGED_GATE', batch('B2')),
    );
  });

  it.each([
    ['taken for another test', 'Q9'],
    ['that nobody took', 'Q7'],
    ['that is no sample', 'T1'],
  ])('H12: does not go to a sample %s', (_what, sample) => {
    correct(tested, qa, VIABILITY, 'sample', sample).isRefused('BAD_CORRECTION');
  });

  it('H12: does not go to a sample that was taken after it was measured', () => {
    const later = tested
      .and(operator, ...labelledOf('B1', 'sample', 'Q10'))
      .and(operator, taken('Q10', 'B1', ['viability']));
    correct(later, qa, VIABILITY, 'sample', 'Q10').isRefused('BAD_CORRECTION');
  });
});

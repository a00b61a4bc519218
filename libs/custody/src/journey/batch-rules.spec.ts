import { labelledOf } from '../../test/chapter.js';
import { given } from '../../test/journey-story.js';
import { operator, qp } from '../../test/people.js';
import { bench, lot, scan } from '../../test/scans.js';

const passage = (from: string, into: string) => ({
  bench,
  from: [scan(from)],
  into: [scan(into)],
  declaredVessels: 1,
  areaSquareCentimetres: 175,
  reagent: lot('TRYPSIN'),
  count: { viableCells: 1_000_000, viabilityPercent: '95.0' },
});

describe('after an expansion has failed', () => {
  const failed = given('passaged-once').and(operator, {
    type: 'ExpansionFailed',
    data: { batch: 'B1', cause: 'contamination' },
  });

  it('H6: no vessel of the failed batch goes into a vessel of the next one', () => {
    failed
      .and(operator, ...labelledOf('B2', 'vessel', 'V9'))
      .when(operator, 'PassageCells', passage('V3', 'V9'))
      .isStopped('BATCH_DIFFERS');
  });

  it('nothing of it grows on: its vessels are discarded, not passaged', () => {
    failed
      .and(operator, ...labelledOf('B1', 'vessel', 'V9'))
      .when(operator, 'PassageCells', passage('V3', 'V9'))
      .isRefused('BATCH_NOT_GROWING', { batch: 'B1', status: 'failed' });
  });
});

describe('a certified batch', () => {
  it('does not become a failed one on the word of an operator: the QP rejects it, or nobody does', () => {
    const certified = given('certified');
    certified
      .when(operator, 'RecordExpansionFailure', { cause: 'contamination' })
      .isRefused('BATCH_NOT_GROWING');
    certified
      .when(qp, 'RejectBatch', { batch: 'B1', reason: 'recalled' })
      .happens({ type: 'BatchRejected', data: { batch: 'B1', reason: 'recalled' } });
  });
});

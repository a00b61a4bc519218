import type { History } from '@selfsame/replay';
import { golden } from '../../../../test/harness/golden-event.js';
import { labelsOfBatches } from './labels-of-batch.js';

const printed = (label: string, item: string) =>
  golden('LabelPrinted', { data: { label, item, batch: 'B1' } });

describe('labels of a batch, reconciled', () => {
  const history = [
    golden('JourneyStarted'),
    ...['L1', 'L2', 'L3', 'L4'].map((label, index) => printed(label, `T${index + 1}`)),
    golden('LabelApplied', { data: { label: 'L1', item: 'T1' } }),
    golden('LabelVoided', { data: { label: 'L2', item: 'T2' } }),
    golden('LabelVoided', { data: { label: 'L3', item: 'T3' } }),
    golden('LabelDestroyed', { data: { label: 'L3', item: 'T3' } }),
  ] as unknown as History;

  it('are as many as were printed, each with one end', () => {
    const [batch] = labelsOfBatches(history);
    expect(batch?.printed).toBe(4);
    expect(batch?.ends).toEqual({
      applied: 1,
      superseded: 0,
      voided: 1,
      destroyed: 1,
      'written-off': 0,
      unaccounted: 1,
    });
  });

  it('of which nobody has said where they are come first', () => {
    expect(labelsOfBatches(history)[0]?.labels[0]).toMatchObject({
      label: 'L4',
      end: 'unaccounted',
    });
  });
});

import { positionOf } from '@selfsame/event-store';
import { type Remembered, lossOf, nextEpoch } from './loss.js';

const log = (epoch: number, n: number): Remembered => ({
  by: 'the log',
  position: positionOf(epoch, n),
  isNewest: true,
});
const lists = (epoch: number, n: number): Remembered => ({
  by: 'the lists',
  position: positionOf(epoch, n),
  isNewest: false,
});

/** A client that asks for what came after its position must never be given what came instead. */
describe('H45: what a restore would lose', () => {
  const head = positionOf(2, 10);

  it.each([
    ['nothing when the log had come no further', [log(2, 10)], 'none'],
    ['nothing when the log is of before an earlier restore', [log(1, 99)], 'none'],
    ['the end of a log that is longer', [log(2, 11)], 'newer'],
    ['a later epoch, however short', [log(3, 0)], 'newer'],
    ['what lists have shown, though the log is gone', [lists(2, 11)], 'newer'],
    [
      'what lists have shown of a log that was put back by hand',
      [log(2, 9), lists(2, 11)],
      'newer',
    ],
    ['nobody knows what, when lists alone are left: they come behind', [lists(2, 10)], 'unknown'],
    ['nobody knows what, when nothing is left', [], 'unknown'],
  ])('is %s', (_what, remembered, kind) => {
    expect(lossOf(head, remembered).kind).toBe(kind);
  });

  it('is what the log said differently in the same place', () => {
    expect(lossOf(head, [log(2, 10)], '2.7')).toEqual({ kind: 'other', at: '2.7' });
  });

  it('begins an epoch that nobody has heard of', () => {
    expect(nextEpoch(head, [])).toBe(3);
    expect(nextEpoch(head, [log(1, 5), lists(6, 1)])).toBe(7);
  });
});

import type { CheckedEvent } from './check-record.js';
import { againstCheckpoint, checkpointOf } from './checkpoint.js';

const event = (revision: number, found: string | undefined, ...faults: string[]) =>
  ({ revision, found, faults }) as unknown as CheckedEvent;
const noted = { revision: 1, sha256: 'b', notedAt: 7 };

describe('what a device noted of a record', () => {
  it.each([
    ['same', [event(0, 'a'), event(1, 'b'), event(2, 'c')]],
    ['other', [event(0, 'x'), event(1, 'y'), event(2, 'z')]],
    ['not-given', [event(0, 'a'), event(1, undefined)]],
    ['shorter', [event(0, 'a')]],
    ['shorter', []],
  ] as const)('H41: finds what the record is: %s', (found, events) => {
    expect(againstCheckpoint(events, noted)).toEqual({ found, noted });
  });

  it('says nothing where nothing was noted', () => {
    expect(againstCheckpoint([event(0, 'a')], undefined)).toEqual({ found: 'nothing-noted' });
  });

  it('is its newest event, and nothing of a record that does not hold', () => {
    expect(checkpointOf([event(0, 'a'), event(1, 'b')], 7)).toEqual(noted);
    expect(checkpointOf([event(0, 'a', 'HASH_DIFFERS'), event(1, 'b')], 7)).toBeUndefined();
    expect(checkpointOf([], 7)).toBeUndefined();
  });
});

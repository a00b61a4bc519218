import type { CheckedEvent } from './check-record.js';
import { checksOf } from './checks-of.js';

const event = (isSigned: boolean, ...faults: string[]) =>
  ({ isSigned, faults }) as unknown as CheckedEvent;

describe('what was checked of a record', () => {
  it('is counted by what was looked at: bytes, links, signatures, and what was noted before', () => {
    const events = [
      event(false),
      event(true, 'HASH_DIFFERS', 'SIGNATURE_WRONG'),
      event(true, 'LINK_BROKEN'),
    ];
    const noted = { revision: 0, sha256: 'a', notedAt: 7 };
    expect(checksOf({ events, against: { found: 'other', noted } })).toEqual([
      { check: 'bytes', of: 3, hold: 2 },
      { check: 'links', of: 3, hold: 2 },
      { check: 'signatures', of: 2, hold: 1 },
      { check: 'checkpoint', of: 1, hold: 0 },
    ]);
  });

  it('of a record that nobody has read before is no checkpoint', () => {
    expect(checksOf({ events: [], against: { found: 'nothing-noted' } }).at(-1)).toEqual({
      check: 'checkpoint',
      of: 0,
      hold: 0,
    });
  });
});

import { byUrgency } from './by-urgency.js';

describe('the order of therapies on a desk', () => {
  const at = (coi: string, openHolds: number, limit?: string) => ({
    coi,
    openHolds,
    nextLimit: limit === undefined ? null : { at: limit },
  });

  it('has what is held first, then what runs out first, and what has no clock last', () => {
    const rows = [
      at('none', 0),
      at('later', 0, '2026-12-02T08:00:00.000Z'),
      at('soon', 0, '2026-12-01T08:00:00.000Z'),
      at('held without a clock', 2),
      at('held', 1, '2026-12-03T08:00:00.000Z'),
    ];
    expect(rows.toSorted(byUrgency).map(({ coi }) => coi)).toEqual([
      'held',
      'held without a clock',
      'soon',
      'later',
      'none',
    ]);
  });

  it('is the same whenever it is asked for', () => {
    const rows = [at('B', 0), at('A', 0)];
    expect(rows.toSorted(byUrgency)).toEqual(rows.toReversed().toSorted(byUrgency));
  });
});

import { whichLanes } from './which-lanes.js';

describe('which therapies somebody looks at', () => {
  const quiet = {
    openHolds: 0,
    nearMisses: 0,
    openDeviations: 0,
    releaseStage: 'none',
    nextLimit: { at: '2026-11-30T12:00:00.000Z' },
  };
  const NOON_MS = Date.parse('2026-11-30T12:00:00.000Z');
  const askedOf = (row: Partial<typeof quiet>, nowMs = NOON_MS - 1): readonly string[] =>
    Object.entries(whichLanes)
      .filter(([, isIn]) => isIn({ ...quiet, ...row }, nowMs))
      .map(([which]) => which);

  it('is every one of them, until there is something to look at', () => {
    expect(askedOf({})).toEqual(['all']);
    expect(askedOf({ openHolds: 1, nearMisses: 2 })).toEqual(['all', 'held', 'stopped']);
    expect(askedOf({ openDeviations: 1, releaseStage: 'exceptional' })).toEqual([
      'all',
      'exceptional',
      'deviating',
    ]);
  });

  it('knows what is released conditionally and not finally', () => {
    expect(askedOf({ releaseStage: 'conditional' })).toEqual(['all', 'conditional']);
    expect(askedOf({ releaseStage: 'final' })).toEqual(['all']);
  });

  it('has whatever stands beyond a limit from that very moment', () => {
    expect(askedOf({}, NOON_MS)).toEqual(['all', 'late']);
  });
});

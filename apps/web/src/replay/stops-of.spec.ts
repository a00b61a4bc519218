import { momentOf, stopAt, stopOf, stopsOf } from './stops-of.js';

const layout = {
  spots: [
    { at: 10, revision: 0, place: 0 },
    { at: 10, revision: 1, place: 0.2 },
    { at: 25, revision: 3, place: 0.6 },
    { at: 30, revision: 2, place: 1 },
  ],
} as unknown as Parameters<typeof stopsOf>[0];

describe('where the slider stops', () => {
  const stops = stopsOf(layout, 'happened');

  it('is once at each moment, where a device cannot tell what happened in it apart', () => {
    expect(stops).toEqual([
      { at: 10, revision: 1, revisions: [0, 1] },
      { at: 25, revision: 3, revisions: [3] },
      { at: 30, revision: 2, revisions: [2] },
    ]);
  });

  it('is at each event, in the order in which the ledger wrote them down', () => {
    const known = stopsOf(layout, 'known');
    expect(known.map(({ revisions }) => revisions)).toEqual([[0], [1], [3], [2]]);
    expect(stopOf(known, 1)).toBe(1);
  });

  it.each([
    [9, 0],
    [10, 0],
    [24, 0],
    [25, 1],
    [99, 2],
  ])('for %i is the last moment that is not after it', (at, stop) => {
    expect(stopAt(stops, at)).toBe(stop);
  });

  it('is asked for by what its clock can tell apart', () => {
    const [first] = stops;
    if (first === undefined) throw new Error('unreachable');
    expect(momentOf('happened', first)).toEqual({ by: 'happened', at: 10 });
    expect(momentOf('known', first)).toEqual({ by: 'revision', revision: 1 });
  });
});

import { beside, positionsOf } from './positions.js';

const size = { rows: 2, columns: 3 };

describe('the positions of a box', () => {
  it('go row by row', () => {
    expect(positionsOf(size)).toEqual(['A1', 'A2', 'A3', 'B1', 'B2', 'B3']);
  });

  it.each([
    ['A1', 'ArrowRight', 'A2'],
    ['A1', 'ArrowDown', 'B1'],
    ['B3', 'ArrowUp', 'A3'],
    ['B3', 'ArrowLeft', 'B2'],
    ['A1', 'ArrowLeft', undefined],
    ['B3', 'ArrowRight', undefined],
    ['B1', 'ArrowDown', undefined],
    ['A1', 'Enter', undefined],
  ])('are walked by arrows and never left: from %s by %s to %s', (from, key, to) => {
    expect(beside(size, from, key)).toBe(to);
  });
});

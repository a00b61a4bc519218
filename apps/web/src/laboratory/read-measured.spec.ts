import { measuredIn } from './read-measured.js';

describe('a measurement', () => {
  it.each([
    ['93,5', { operator: '=', value: '93.5' }],
    ['< 0.5', { operator: '<', value: '0.5' }],
    ['>100', { operator: '>', value: '100' }],
    ['= 4', { operator: '=', value: '4' }],
  ])('%j is read with what stands before it', (text, measured) => {
    expect(measuredIn(text, 'percent')).toEqual({ ...measured, unit: 'percent' });
  });

  it.each(['', 'much', '1 000', '≤ 4', '93.5 %'])('%j is none', text => {
    expect(measuredIn(text, 'percent')).toBeUndefined();
  });
});

import { flatData, likeBefore } from './flat-data.js';

describe('what is stored of an event', () => {
  it('is shown part by part, by its path', () => {
    const data = {
      item: 'T1',
      measured: { value: '93.5', unit: '%' },
      units: ['T1', 'T2'],
      at: null,
    };
    expect(flatData(data)).toEqual([
      ['item', 'T1'],
      ['measured.value', '93.5'],
      ['measured.unit', '%'],
      ['units', 'T1, T2'],
    ]);
  });

  it('of a list of things is shown thing by thing', () => {
    expect(flatData({ scans: [{ raw: 'a' }, { raw: 'b' }] })).toEqual([
      ['scans.0.raw', 'a'],
      ['scans.1.raw', 'b'],
    ]);
  });
});

describe('a value in the place of another', () => {
  it('is of the same kind, and written as people write', () => {
    expect(likeBefore(' 92,5 ', 93)).toBe(92.5);
    expect(likeBefore('92.5', '93.5')).toBe('92.5');
    expect(likeBefore('false', true)).toBe(false);
  });

  it('is none where it is of another kind', () => {
    expect([likeBefore('many', 3), likeBefore('no', true), likeBefore(' ', 'x')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

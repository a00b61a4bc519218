import { subjectOf } from './subject-of.js';

const of = (data: object) => subjectOf({ data } as Parameters<typeof subjectOf>[0]);

describe('what an event is about, in a list', () => {
  it('is what says most: the code of a refusal before the thing that it was about', () => {
    expect(of({ sscc: '0095', code: 'WRONG_PRODUCT', command: 'OpenTube' })).toEqual([
      'WRONG_PRODUCT',
      '0095',
    ]);
  });

  it('names the first few of many, and how many more there are', () => {
    expect(of({ tubes: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'] })).toEqual(['T1, T2, T3, T4 +2']);
    expect(of({ into: [{ item: 'V2', cells: 1 }, { item: 'V3' }] })).toEqual(['V2, V3']);
  });

  it('is nothing where an event names nothing', () => {
    expect(of({ facts: { a: 1 } })).toEqual([]);
  });
});

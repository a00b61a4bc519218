import { asksForCsv, csvOf } from './csv.js';

describe('a list as a file', () => {
  it('names its columns and writes what they hold', () => {
    const row = { text: 'a', list: ['b', 'c'], nothing: null, number: -1, truth: true };
    expect(csvOf(['text', 'list', 'nothing', 'number', 'truth'], [row])).toBe(
      'text,list,nothing,number,truth\r\na,b c,,-1,true\r\n',
    );
  });

  it('keeps what would end a cell or a line inside its cell', () => {
    expect(csvOf(['why'], [{ why: 'said "no",\nthen yes' }])).toBe(
      'why\r\n"said ""no"",\nthen yes"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('lets no spreadsheet run %j', why => {
    expect(csvOf(['why'], [{ why }])).toBe(`why\r\n'${why}\r\n`);
  });

  it.each([
    ['text/csv', true],
    ['application/json, Text/CSV;q=0.5', true],
    ['application/json', false],
    ['*/*', false],
    [undefined, false],
  ])('is what %j asks for: %s', (accept, asked) => {
    expect(asksForCsv(accept)).toBe(asked);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { faultOf } from '../fault-of.fixture.js';
import { makeCoi, parseScan, printKeyed, readKeyed } from '../index.js';

const { keyed } = JSON.parse(readFileSync('test/vectors/standards/isbt128.json', 'utf8')) as {
  readonly keyed: {
    readonly good: readonly (readonly [typed: string, number: string, content: string])[];
    readonly bad: readonly (readonly [typed: string, code: string])[];
  };
};
const SEED = 372;
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const number = (length: number, letters: string) =>
  fc.string({ minLength: length, maxLength: length, unit: fc.constantFrom(...letters) });
const dins = number(8, LETTERS.slice(0, 10)).map(digits => ({
  number: '001',
  content: `A9999${digits}`,
}));
const cois = fc.tuple(fc.nat(99), number(6, LETTERS)).map(([year, sequence]) => ({
  number: '040',
  content: makeCoi('A9999', year, sequence),
}));

describe('a number that a person typed', () => {
  it.each(keyed.good)('%s is read', (typed, structure, content) => {
    expect(readKeyed(typed)).toEqual({ number: structure, content });
  });

  it.each(keyed.bad)('H47: %j is refused with %s', (typed, code) => {
    expect(faultOf(() => readKeyed(typed))).toBe(code);
  });

  it('is read as it is printed, with and without its blanks', () => {
    fc.assert(
      fc.property(fc.oneof(dins, cois), structure => {
        const printed = printKeyed(structure);
        expect(readKeyed(printed)).toEqual(structure);
        expect(readKeyed(printed.replaceAll(' ', ''))).toEqual(structure);
        expect(parseScan({ symbology: ']Z0', raw: printed })).toEqual({
          kind: 'isbt128',
          structures: [structure],
        });
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('H47: is refused with any one character replaced, the check character too', () => {
    fc.assert(
      fc.property(fc.oneof(dins, cois), structure => {
        const typed = printKeyed(structure).replaceAll(' ', '');
        for (let at = 0; at < typed.length; at += 1) {
          for (const letter of `${LETTERS}*`) {
            if (letter === typed[at]) continue;
            const wrong = typed.slice(0, at) + letter + typed.slice(at + 1);
            expect(faultOf(() => readKeyed(wrong))).not.toBe('accepted');
          }
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('H47: is refused with two neighbours swapped', () => {
    fc.assert(
      fc.property(fc.oneof(dins, cois), structure => {
        const typed = printKeyed(structure).replaceAll(' ', '');
        for (let at = 0; at + 1 < typed.length; at += 1) {
          const swapped =
            typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2);
          if (swapped !== typed) expect(faultOf(() => readKeyed(swapped))).not.toBe('accepted');
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { faultOf } from '../fault-of.fixture.js';
import {
  type Gs1Element,
  GROUP_SEPARATOR,
  checkDigitOf,
  gs1Date,
  parseElementString,
  printElementString,
  printHumanReadable,
} from '../index.js';
import { AI_LENGTHS, applicationIdentifiers } from './application-identifiers.js';

type Pair = readonly [raw: string, expected: string];
const vectors = JSON.parse(readFileSync('test/vectors/standards/gs1.json', 'utf8')) as {
  readonly good: readonly Pair[];
  readonly bad: readonly Pair[];
};
const SEED = 1973;
const SET_82 =
  '!"%&\'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

const gtin = fc
  .string({ minLength: 13, maxLength: 13, unit: fc.constantFrom(...'0123456789') })
  .map(body => ({ ai: '01', value: body + checkDigitOf(body) }));
const free = (ai: string, max: number) =>
  fc
    .string({ minLength: 1, maxLength: max, unit: fc.constantFrom(...SET_82) })
    .filter(value => !/<|%/.test(value))
    .map(value => ({ ai, value }));
const expiry = fc
  .tuple(fc.nat(99), fc.integer({ min: 1, max: 12 }), fc.nat(28))
  .map(parts => ({ ai: '17', value: parts.map(part => String(part).padStart(2, '0')).join('') }));
const label = fc
  .tuple(
    gtin,
    fc
      .subarray(['10', '21', '240', '7240', '99'])
      .chain(ais => fc.tuple(...ais.map(ai => free(ai, 20)))),
    fc.option(expiry, { nil: undefined }),
  )
  .chain(([key, texts, date]) =>
    fc.shuffledSubarray([key, ...texts, ...(date === undefined ? [] : [date])], {
      minLength: 1 + texts.length + (date === undefined ? 0 : 1),
    }),
  );

describe('a GS1 element string', () => {
  it.each(vectors.good)('%j is read', (raw, human) => {
    const elements = parseElementString(raw);
    expect(printHumanReadable(elements)).toBe(human);
    expect(parseElementString(printElementString(elements))).toEqual(elements);
  });

  it.each(vectors.bad)('H47: %j is refused with %s', (raw, code) => {
    expect(faultOf(() => parseElementString(raw))).toBe(code);
  });

  it('is read as it was printed, in whatever order its elements stand', () => {
    fc.assert(
      fc.property(label, elements => {
        expect(parseElementString(printElementString(elements))).toEqual(elements);
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  it('H47: is never read as the same label when one of its digits is another', () => {
    fc.assert(
      fc.property(
        gtin,
        fc.integer({ min: 2, max: 15 }),
        fc.integer({ min: 1, max: 9 }),
        (key, at, by) => {
          const raw = printElementString([key, { ai: '21', value: 'T1' }]);
          const wrong = raw.slice(0, at) + String((Number(raw[at]) + by) % 10) + raw.slice(at + 1);
          expect(faultOf(() => parseElementString(wrong))).toBe('SCAN_CHECK_DIGIT');
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('is never printed when it could not be read', () => {
    const unknown: readonly Gs1Element[] = [{ ai: '89', value: '1' }];
    expect(faultOf(() => printElementString(unknown))).toBe('SCAN_UNKNOWN_ELEMENT');
    expect(
      faultOf(() => printElementString([{ ai: '21', value: `A${GROUP_SEPARATOR}` }])),
    ).not.toBe('accepted');
  });
});

describe('the table of application identifiers', () => {
  const all = [...applicationIdentifiers.keys()];

  it('has none that is the beginning of another, and the first two digits tell the length', () => {
    const lengths = new Map<string, number>();
    for (const ai of all) {
      expect(AI_LENGTHS).toContain(ai.length);
      expect(lengths.get(ai.slice(0, 2)) ?? ai.length).toBe(ai.length);
      lengths.set(ai.slice(0, 2), ai.length);
    }
  });

  it('calls predefined only what has one length', () => {
    const loose = [...applicationIdentifiers.values()].filter(
      ({ predefined, components }) =>
        predefined && components.some(({ min, max, optional }) => min !== max || optional),
    );
    expect(loose).toEqual([]);
  });

  it.each(
    '00 01 02 10 11 13 15 17 21 22 235 253 254 401 402 410 411 412 413 414 415 416 417 4330 4331 4332 4333 7003 7006 7007 7011 7040 7240 7241 7242 7250 7259 8003 8004 8017 8018 8019 8030 8200'.split(
      ' ',
    ),
  )('knows %s', ai => expect(all).toContain(ai));
});

describe('a date of six digits', () => {
  it.each([
    ['260228', 2026, '2026-02-28'],
    ['260200', 2026, '2026-02-28'],
    ['280200', 2026, '2028-02-29'],
    ['991231', 2026, '1999-12-31'],
    ['760101', 2026, '2076-01-01'],
    ['770101', 2026, '1977-01-01'],
    ['000131', 2060, '2100-01-31'],
    ['100131', 2060, '2110-01-31'],
    ['110131', 2060, '2011-01-31'],
  ])('%s, read in %s, is %s', (digits, readIn, day) => {
    expect(gs1Date(digits, readIn)).toBe(day);
  });
});

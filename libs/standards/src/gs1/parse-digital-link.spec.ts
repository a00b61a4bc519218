import { readFileSync } from 'node:fs';
import { faultOf } from '../fault-of.fixture.js';
import {
  type Gs1Element,
  parseDigitalLink,
  parseScan,
  printDigitalLink,
  printElementString,
  printHumanReadable,
} from '../index.js';

type Pair = readonly [uri: string, expected: string];
const own = JSON.parse(readFileSync('test/vectors/standards/digital-link.json', 'utf8')) as {
  readonly good: readonly Pair[];
  readonly bad: readonly Pair[];
};
const published = (
  JSON.parse(readFileSync('test/vectors/standards/published.json', 'utf8')) as {
    readonly gs1_dl: readonly { readonly uri: string; readonly ai?: string; elem?: string }[];
  }
).gs1_dl;

/** `(01)…(21)…` as its elements. */
const elementsOf = (human: string): Gs1Element[] =>
  [...human.matchAll(/\((\d+)\)([^(]*)/g)].map(([, ai = '', value = '']) => ({ ai, value }));

describe('the published links', () => {
  it.each(published)('$uri is read and printed', ({ uri, ai, elem }) => {
    const elements = parseDigitalLink(uri);
    if (elem !== undefined) {
      expect(`^${printElementString(elements).replaceAll('\u001D', '^')}`).toBe(elem);
    }
    if (ai === undefined) return;
    expect(new Set(elements)).toEqual(new Set(elementsOf(ai)));
    expect(printDigitalLink(elementsOf(ai), uri.slice(0, uri.indexOf('/01/')))).toBe(uri);
  });
});

describe('a GS1 Digital Link', () => {
  it.each(own.good)('%s is read', (uri, human) => {
    const elements = parseDigitalLink(uri);
    expect(printHumanReadable(elements)).toBe(human);
    expect(parseScan({ symbology: ']Q1', raw: uri })).toEqual({ kind: 'gs1', elements });
  });

  it.each(own.bad)('H47: %s is refused with %s', (uri, code) => {
    expect(faultOf(() => parseDigitalLink(uri))).toBe(code);
  });

  it('is printed with its predefined attributes first, under the canonical address', () => {
    expect(
      printDigitalLink([
        { ai: '99', value: "A+B/('*')!" },
        { ai: '21', value: 'XYZ' },
        { ai: '17', value: '260131' },
        { ai: '01', value: '12312312312333' },
      ]),
    ).toBe('https://id.gs1.org/01/12312312312333/21/XYZ?17=260131&99=A%2BB%2F%28%27%2A%27%29%21');
  });

  it('is not printed without a key', () => {
    expect(faultOf(() => printDigitalLink([{ ai: '400', value: 'A' }]))).toBe('SCAN_LINK');
  });
});

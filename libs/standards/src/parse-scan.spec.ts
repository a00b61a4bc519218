import fc from 'fast-check';
import { faultOf } from './fault-of.fixture.js';
import {
  ScanRejected,
  assetSymbol,
  containerSymbol,
  dinSymbol,
  lotSymbol,
  makeCoi,
  makeGtin,
  makeSscc,
  parseElementString,
  parseScan,
  ssccSymbol,
  tellsOfPerson,
  wristbandSymbol,
} from './index.js';

const SEED = 128;
const CONTAINER = '010951234500001621A999926ABC123T12.1';
const DIN = '=A99992600000100';

const labels = [
  containerSymbol(makeGtin('0951234500001'), 'A999926ABC123T12.1', 'ALS-MSC'),
  lotSymbol(makeGtin('0951234500011'), 'AMEM-26-01'),
  ssccSymbol(makeSscc('39512345000000001')),
  assetSymbol('9512345SEAL1'),
  wristbandSymbol('951234500000000012', '1'),
  dinSymbol('A999926000001'),
];

describe('a scan', () => {
  it.each(labels)('of our own label $text is read', ({ symbology, raw }) => {
    expect(() => parseScan({ symbology, raw })).not.toThrow();
    expect(parseScan({ symbology, raw: symbology + raw })).toEqual(parseScan({ symbology, raw }));
  });

  it.each([']d2', ']C1', ']Q3', ']e0'])('of %s is GS1', symbology => {
    expect(parseScan({ symbology, raw: CONTAINER }).kind).toBe('gs1');
    expect(faultOf(() => parseScan({ symbology, raw: DIN }))).toBe('SCAN_UNKNOWN_ELEMENT');
  });

  it.each([']C0', ']C4', ']d1', ']Q1'])('of %s is ISBT 128', symbology => {
    expect(parseScan({ symbology, raw: DIN }).kind).toBe('isbt128');
    expect(faultOf(() => parseScan({ symbology, raw: CONTAINER }))).toBe('SCAN_UNKNOWN_ELEMENT');
  });

  it.each([
    ']E0',
    ']E4',
    ']A0',
    ']C2',
    ']d0',
    ']d3',
    ']d4',
    ']d5',
    ']d6',
    ']Q0',
    ']Q2',
    ']Q4',
    ']Q5',
    ']Q6',
    ']e1',
    ']z0',
    ']L0',
    ']Z1',
    ']D2',
    ']c1',
    '',
    'd2',
  ])('H47: of %s says nothing, whatever it holds', symbology => {
    for (const raw of [CONTAINER, DIN, '4012345000115', 'A999926000001 8']) {
      expect(faultOf(() => parseScan({ symbology, raw }))).toBe('SCAN_SYMBOLOGY');
    }
  });

  it('H47: is refused when its data names another symbology', () => {
    expect(faultOf(() => parseScan({ symbology: ']d2', raw: `]C1${CONTAINER}` }))).toBe(
      'SCAN_SYMBOLOGY',
    );
    expect(faultOf(() => parseScan({ symbology: ']d2', raw: `]d2]d2${CONTAINER}` }))).not.toBe(
      'accepted',
    );
  });

  it('H47: a lost separator makes the serial too long, and is not guessed away', () => {
    const { raw } = containerSymbol(makeGtin('0951234500001'), 'A999926ABC123T12.1', 'ALS-MSC');
    expect(faultOf(() => parseElementString(raw.replaceAll('\u001D', '')))).toBe('SCAN_LENGTH');
  });

  it.each([
    ['a byte order mark', '\uFEFF', ''],
    ['a carriage return', '', '\r'],
    ['a line feed', '', '\n'],
    ['a tab', '', '\t'],
    ['a blank that does not break', '', '\u00A0'],
    ['a blank of no width', '\u200B', ''],
    ['the picture of a separator', '', '\u241D7240ALS'],
    ['a record separator', '', '\u001E'],
    ['a null', '', '\u0000'],
    ['a capital that looks like one of ours', '', '\u0410'],
    ['a digit of another script', '', '\u0661'],
    ['half a character', '', '\uD800'],
  ])('H47: is refused with %s on it', (_, before, after) => {
    for (const { symbology, raw } of [
      { symbology: ']d2', raw: CONTAINER },
      { symbology: ']C0', raw: DIN },
      { symbology: ']Q1', raw: 'https://a/00/006141411234567890' },
      { symbology: ']Z0', raw: 'A999926000001 8' },
    ]) {
      const mangled = before + raw + after;
      expect(faultOf(() => parseScan({ symbology, raw: mangled }))).toBe('SCAN_MANGLED');
    }
  });

  it('H47: is refused when a keyboard of another layout typed it', () => {
    expect(faultOf(() => parseScan({ symbology: ']C0', raw: DIN.replace('=', '´') }))).toBe(
      'SCAN_MANGLED',
    );
    expect(faultOf(() => parseScan({ symbology: ']C0', raw: DIN.replace('=', ')') }))).toBe(
      'SCAN_UNKNOWN_ELEMENT',
    );
    expect(faultOf(() => parseScan({ symbology: ']C0', raw: DIN.toLowerCase() }))).toBe(
      'SCAN_UNKNOWN_ELEMENT',
    );
  });

  it('tells of a person when it holds what names or describes one', () => {
    const personal = ({ symbology, raw }: { symbology: string; raw: string }): boolean =>
      tellsOfPerson(parseScan({ symbology, raw }));
    expect(labels.map(personal)).toEqual([false, false, false, false, true, false]);
    expect(personal({ symbology: ']d1', raw: `=+02000${DIN}=#0119700101` })).toBe(true);
    expect(personal({ symbology: ']d1', raw: '&#0105ABC12' })).toBe(true);
    expect(personal({ symbology: ']C1', raw: '001234567890123456754301NOVAK' })).toBe(true);
  });

  it('of anything at all is read or rejected, and never fails otherwise', () => {
    const symbology = fc.constantFrom(']d2', ']C1', ']C0', ']d1', ']Q1', ']Z0', ']x9');
    const mutated = fc
      .tuple(fc.constantFrom(...labels), fc.nat(60), fc.string({ maxLength: 4 }))
      .map(([{ raw }, at, change]) => raw.slice(0, at) + change + raw.slice(at + 1));
    const isbt = fc
      .tuple(fc.constantFrom(...'=&'), fc.string({ maxLength: 30 }))
      .map(([first, rest]) => first + rest);
    const link = fc.webUrl({ withQueryParameters: true }).map(url => `${url}/01/12312312312333`);
    fc.assert(
      fc.property(
        symbology,
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), mutated, isbt, link),
        (symbol, raw) => {
          expect(typeof faultOf(() => parseScan({ symbology: symbol, raw }))).toBe('string');
        },
      ),
      { seed: SEED, numRuns: 10_000 },
    );
  });

  it('makes a chain of identity identifier of its form only', () => {
    expect(makeCoi('A9999', 2026, 'ABC123')).toBe('CHA999926ABC123');
    expect(() => makeCoi('O9999', 2026, 'ABC123')).toThrow(ScanRejected);
  });
});

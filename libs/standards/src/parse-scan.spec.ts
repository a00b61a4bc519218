import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  ScanRejected,
  assetSymbol,
  checkCharacter,
  containerSymbol,
  dinSymbol,
  hasCheckDigit,
  lotSymbol,
  makeCoi,
  makeGtin,
  makeSscc,
  parseElementString,
  parseIsbt128,
  parseScan,
  printElementString,
  ssccSymbol,
  wristbandSymbol,
} from './index.js';

type Pair = readonly [string, string];
interface Vectors {
  readonly mod37_2: readonly Pair[];
  readonly gs1CheckDigit: { readonly good: readonly string[]; readonly bad: readonly string[] };
  readonly isbt128: { readonly good: readonly string[]; readonly bad: readonly Pair[] };
  readonly gs1: { readonly good: readonly string[]; readonly bad: readonly Pair[] };
}

const vectors = JSON.parse(
  readFileSync('test/vectors/standards/identifiers.json', 'utf8'),
) as Vectors;
const SEED = 128;

const faultOf = (parse: () => unknown): string => {
  try {
    parse();
  } catch (error) {
    if (error instanceof ScanRejected) return error.code;
    throw error;
  }
  return 'accepted';
};

describe('ISO 7064 MOD 37-2', () => {
  it.each(vectors.mod37_2)('of %s is %s', (content, character) => {
    expect(checkCharacter(content)).toBe(character);
  });

  it('sees every wrong character and every swap of neighbours in a DIN', () => {
    const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.nat(12),
        fc.nat(35),
        (serial, at, to) => {
          const din = `A999926${String(serial).padStart(6, '0')}`;
          const wrong = din.slice(0, at) + (alphabet[to] ?? '') + din.slice(at + 1);
          const swapped =
            din.slice(0, at) + (din[at + 1] ?? '') + (din[at] ?? '') + din.slice(at + 2);
          if (wrong !== din) expect(checkCharacter(wrong)).not.toBe(checkCharacter(din));
          if (swapped !== din && at < 12)
            expect(checkCharacter(swapped)).not.toBe(checkCharacter(din));
        },
      ),
      { seed: SEED, numRuns: 2_000 },
    );
  });
});

describe('the GS1 check digit', () => {
  it.each(vectors.gs1CheckDigit.good)('%s is right', digits =>
    expect(hasCheckDigit(digits)).toBe(true),
  );
  it.each(vectors.gs1CheckDigit.bad)('%s is wrong', digits =>
    expect(hasCheckDigit(digits)).toBe(false),
  );
});

describe('ISBT 128', () => {
  it.each(vectors.isbt128.good)('reads %s', raw => expect(parseIsbt128(raw)).not.toHaveLength(0));
  it.each(vectors.isbt128.bad)('H47: refuses %s with %s', (raw, code) => {
    expect(faultOf(() => parseIsbt128(raw))).toBe(code);
  });

  it('reads the parts of a compound message', () => {
    expect(parseIsbt128('=+04000=/A9997XYZ100T0479=A99991712345600=,000012=>019031')).toEqual([
      { number: '034', content: 'A9997XYZ100T0479' },
      { number: '001', content: 'A999917123456', flags: '00' },
      { number: '032', content: '000012' },
      { number: '004', content: '019031' },
    ]);
  });
});

describe('GS1 element strings', () => {
  it.each(vectors.gs1.good)('reads %j and prints it again', raw => {
    expect(printElementString(parseElementString(raw))).toBe(raw);
  });
  it.each(vectors.gs1.bad)('H47: refuses %j with %s', (raw, code) => {
    expect(faultOf(() => parseElementString(raw))).toBe(code);
  });
});

describe('a scan', () => {
  const labels = [
    containerSymbol(makeGtin('0951234500001'), 'A999926ABC123T12.1', 'ALS-MSC'),
    lotSymbol(makeGtin('0951234500011'), 'AMEM-26-01'),
    ssccSymbol(makeSscc('39512345000000001')),
    assetSymbol('9512345SEAL1'),
    wristbandSymbol('951234500000000012', '1'),
    dinSymbol('A999926000001'),
  ];

  it.each(labels)('of our own label $text is read', ({ symbology, raw }) => {
    expect(() => parseScan({ symbology, raw })).not.toThrow();
    expect(parseScan({ symbology, raw: symbology + raw })).toEqual(parseScan({ symbology, raw }));
  });

  it('H47: a lost separator makes the serial too long, and is not guessed away', () => {
    const { raw } = containerSymbol(makeGtin('0951234500001'), 'A999926ABC123T12.1', 'ALS-MSC');
    expect(faultOf(() => parseElementString(raw.replaceAll('\u001D', '')))).toBe('SCAN_LENGTH');
  });

  it('H47: an unknown symbology says nothing, whatever it holds', () => {
    expect(faultOf(() => parseScan({ symbology: ']E0', raw: '4012345000115' }))).toBe(
      'SCAN_SYMBOLOGY',
    );
  });

  it('of anything at all is read or rejected, and never fails otherwise', () => {
    const symbology = fc.constantFrom(']d2', ']C1', ']C0', ']d1', ']x9');
    const mutated = fc
      .tuple(fc.constantFrom(...labels), fc.nat(60), fc.string({ maxLength: 4 }))
      .map(([{ raw }, at, change]) => raw.slice(0, at) + change + raw.slice(at + 1));
    fc.assert(
      fc.property(symbology, fc.oneof(fc.string(), mutated), (symbol, raw) => {
        expect(typeof faultOf(() => parseScan({ symbology: symbol, raw }))).toBe('string');
      }),
      { seed: SEED, numRuns: 5_000 },
    );
  });

  it('makes a chain of identity identifier of its form only', () => {
    expect(makeCoi('A9999', 2026, 'ABC123')).toBe('CHA999926ABC123');
    expect(() => makeCoi('O9999', 2026, 'ABC123')).toThrow(ScanRejected);
  });
});

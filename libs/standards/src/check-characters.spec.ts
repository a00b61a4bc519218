import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { checkPairOf, hasCheckPair } from './gs1/check-pair.js';
import {
  checkCharacter,
  checkDigitOf,
  checkDigits97,
  checkValue,
  hasCheckDigit,
  hasCheckDigits97,
  typeThreeFlags,
} from './index.js';

interface Published {
  readonly iso7064_37_2: readonly { readonly in: string; readonly K: string; value?: number }[];
  readonly iso7064_97_10: readonly { readonly in: string; readonly check?: string }[];
  readonly gs1_csum_ok: readonly string[];
  readonly gs1_csum_bad: readonly string[];
}
const published = JSON.parse(
  readFileSync('test/vectors/standards/published.json', 'utf8'),
) as Published;
const SEED = 37;
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

describe('ISO/IEC 7064 MOD 37-2', () => {
  it.each(published.iso7064_37_2)('of $in is $K', ({ in: content, K, value }) => {
    expect(checkCharacter(content)).toBe(K);
    if (value === undefined) return;
    expect(checkValue(content)).toBe(value);
    expect(typeThreeFlags(content)).toBe(String(60 + value));
  });

  it('sees every wrong character and every swap of neighbours in a DIN', () => {
    fc.assert(
      fc.property(fc.nat(999_999), serial => {
        const din = `A999926${String(serial).padStart(6, '0')}`;
        const right = checkCharacter(din);
        for (let at = 0; at < din.length; at += 1) {
          for (const letter of LETTERS) {
            const wrong = din.slice(0, at) + letter + din.slice(at + 1);
            if (wrong !== din) expect(checkCharacter(wrong)).not.toBe(right);
          }
          const swapped =
            din.slice(0, at) + din.charAt(at + 1) + din.charAt(at) + din.slice(at + 2);
          if (swapped !== din && at < 12) expect(checkCharacter(swapped)).not.toBe(right);
        }
      }),
      { seed: SEED, numRuns: 50 },
    );
  });
});

describe('ISO/IEC 7064 MOD 97-10', () => {
  it('of the published number is its check', () => {
    const [number] = published.iso7064_97_10;
    expect(checkDigits97(number?.in ?? '')).toBe(number?.check);
  });

  it('leaves 1 for the published IBAN, its front moved behind', () => {
    const iban = published.iso7064_97_10[1]?.in ?? '';
    expect(hasCheckDigits97(iban.slice(4) + iban.slice(0, 4))).toBe(true);
    expect(hasCheckDigits97(iban)).toBe(false);
  });

  it('closes whatever it is appended to', () => {
    const bodies = fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...LETTERS) });
    fc.assert(
      fc.property(bodies, body => hasCheckDigits97(body + checkDigits97(body))),
      { seed: SEED },
    );
  });
});

describe('the GS1 check digit', () => {
  it.each([...published.gs1_csum_ok, '24012345678905', '2112233789657', '02345680'])(
    '%s is right',
    digits => expect(hasCheckDigit(digits)).toBe(true),
  );

  it.each([...published.gs1_csum_bad, '24012345678909', '2112233789658', '', '5', '123A'])(
    '%s is wrong',
    digits => expect(hasCheckDigit(digits)).toBe(false),
  );

  it('sees every wrong digit', () => {
    const bodies = fc.string({
      minLength: 7,
      maxLength: 17,
      unit: fc.constantFrom(...'0123456789'),
    });
    fc.assert(
      fc.property(bodies, fc.nat(16), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
        const key = body + checkDigitOf(body);
        const place = at % key.length;
        const digit = String((Number(key[place]) + by) % 10);
        return !hasCheckDigit(key.slice(0, place) + digit + key.slice(place + 1));
      }),
      { seed: SEED },
    );
  });
});

describe('the GS1 check pair', () => {
  it.each(['1987654Ad4X4bL5ttr2310c2K', '12345678901234567890123NT', '57453Uq3qA<H67', '00000!HV'])(
    '%s is right, and wrong with its last character changed',
    key => {
      expect(hasCheckPair(key)).toBe(true);
      expect(hasCheckPair(`${key.slice(0, -1)}Z`)).toBe(false);
    },
  );

  it('needs a body, and none longer than a key', () => {
    expect(hasCheckPair('22')).toBe(false);
    const long = '1'.repeat(24);
    expect(hasCheckPair(long + checkPairOf(long))).toBe(false);
  });
});

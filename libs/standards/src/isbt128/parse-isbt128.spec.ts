import { readFileSync } from 'node:fs';
import { faultOf } from '../fault-of.fixture.js';
import { dinLabel, isOnContainer, isbtDate, parseIsbt128, printIsbt128 } from '../index.js';
import { dataStructures } from './data-structures.js';

type Good = readonly [raw: string, numbers: readonly string[]];
type Bad = readonly [raw: string, code: string];
const own = JSON.parse(readFileSync('test/vectors/standards/isbt128.json', 'utf8')) as {
  readonly good: readonly Good[];
  readonly bad: readonly Bad[];
};
interface Published {
  readonly s: string;
  readonly fin?: string;
  readonly yy?: string;
  readonly seq?: string;
  readonly serial?: string;
  readonly flags?: string;
  readonly type3?: string;
  readonly error?: string;
  readonly n?: number;
  readonly expiry?: string;
}
const published = (
  JSON.parse(readFileSync('test/vectors/standards/published.json', 'utf8')) as {
    readonly isbt_strings: readonly Published[];
  }
).isbt_strings;

const isWrong = ({ error, type3 }: Published): boolean =>
  error !== undefined || type3 === 'invalid';

describe('the published ISBT 128 strings', () => {
  it.each(published.filter(isWrong))('H47: $s is refused', ({ s, type3 }) => {
    const code = type3 === undefined ? 'SCAN_COUNT' : 'SCAN_CHECK_CHARACTER';
    expect(faultOf(() => parseIsbt128(s))).toBe(code);
  });

  it.each(published.filter(one => !isWrong(one)))('$s is read as published', vector => {
    const structures = parseIsbt128(vector.s);
    if (vector.n !== undefined) expect(structures).toHaveLength(vector.n);
    const { content, flags } = structures[0] ?? { content: '' };
    if (vector.flags !== undefined) expect(flags).toBe(vector.flags);
    if (vector.fin !== undefined) {
      expect(content.startsWith(`${vector.fin}${vector.yy}${vector.seq ?? vector.serial}`)).toBe(
        true,
      );
    }
    if (vector.expiry !== undefined) {
      const expiry = structures.find(({ number }) => number === '004')?.content ?? '';
      expect(isbtDate(expiry)).toBe(vector.expiry);
    }
  });
});

describe('ISBT 128', () => {
  it.each(own.good)('reads %s', (raw, numbers) => {
    expect(parseIsbt128(raw).map(({ number }) => number)).toEqual(numbers);
  });

  it.each(own.bad)('H47: refuses %s with %s', (raw, code) => {
    expect(faultOf(() => parseIsbt128(raw))).toBe(code);
  });

  it('reads the parts of a compound message, and prints it again', () => {
    const raw = '=+04000=/A9997XYZ100T0479=A99991712345600=,000012=>019031';
    const structures = [
      { number: '034', content: 'A9997XYZ100T0479' },
      { number: '001', content: 'A999917123456', flags: '00' },
      { number: '032', content: '000012' },
      { number: '004', content: '019031' },
    ];
    expect(parseIsbt128(raw)).toEqual(structures);
    expect(printIsbt128(structures)).toBe(raw);
  });

  it('prints nothing that it could not read', () => {
    expect(faultOf(() => printIsbt128([{ number: '015', content: '0'.repeat(18) }]))).toBe(
      'SCAN_UNKNOWN_ELEMENT',
    );
    expect(faultOf(() => printIsbt128([{ number: '001', content: 'O999917123456' }]))).toBe(
      'SCAN_UNKNOWN_ELEMENT',
    );
    expect(faultOf(() => printIsbt128([]))).toBe('SCAN_EMPTY');
  });

  it('has no identifier that is the beginning of another', () => {
    const identifiers = dataStructures.map(({ identifier }) => identifier);
    for (const one of identifiers) {
      expect(identifiers.filter(other => other.startsWith(one))).toEqual([one]);
    }
  });

  it.each([
    ['020366', '2020-12-31'],
    ['019031', '2019-01-31'],
    ['020060', '2020-02-29'],
    ['021060', '2021-03-01'],
    ['026001', '2026-01-01'],
  ])('the day %s is %s', (content, day) => expect(isbtDate(content)).toBe(day));
});

describe('the flags of a DIN', () => {
  it.each(['00', '01', '04', '15', '19', '60', '96', '05', '12', '13', '20', '59'])(
    'H27: %s may stand on the container',
    flags => expect(isOnContainer(flags)).toBe(true),
  );

  it.each(['06', '07', '08', '09', '10', '11'])('H27: %s stands on something else', flags => {
    expect(isOnContainer(flags)).toBe(false);
  });

  it.each(['14', '97', '99', 'A1', '1A', 'PP'])('%s are reserved', flags => {
    expect(dinLabel(flags)).toBeUndefined();
    expect(isOnContainer(flags)).toBe(false);
  });
});

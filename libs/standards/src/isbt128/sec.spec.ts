import { readFileSync } from 'node:fs';
import { faultOf } from '../fault-of.fixture.js';
import { parseIsbt128, parseSec, parseSecText, printSecText } from '../index.js';

interface Published {
  readonly s?: string;
  readonly text?: string;
  readonly product_seq?: string;
  readonly country?: string;
  readonly te?: string;
  readonly udn?: string;
  readonly sys?: string;
  readonly product?: string;
  readonly split?: string;
  readonly expiry?: string;
}
const published = (
  JSON.parse(readFileSync('test/vectors/standards/published.json', 'utf8')) as {
    readonly sec: readonly Published[];
  }
).sec;

const DONATION = 'PL001499Z549917123456';

describe('the Single European Code', () => {
  it.each(published.flatMap(({ s }) => s ?? []))('reads %s, also from its symbol', s => {
    expect(parseSec(s).country + parseSec(s).establishment).toBe(s.slice(0, 8));
    expect(parseIsbt128(`&,4${s}`)).toEqual([{ number: '038', content: s }]);
    expect(parseSecText(printSecText(s))).toEqual(parseSec(s));
  });

  it('reads every part of the published code', () => {
    const [vector] = published;
    expect(parseSec(vector?.s ?? '')).toEqual({
      country: vector?.country,
      establishment: vector?.te,
      donation: vector?.udn,
      system: vector?.sys,
      product: vector?.product,
      split: vector?.split,
      expiry: vector?.expiry,
    });
  });

  it.each(published.flatMap(({ text }) => text ?? []))('reads the line %s', text => {
    expect(parseSecText(text).expiry).toBe('2017-12-31');
    expect(parseSecText(text.replace('6 A', '6\nA'))).toEqual(parseSecText(text));
  });

  it.each(published.flatMap(({ product_seq }) => product_seq ?? []))(
    'reads product %s',
    product => {
      expect(parseSec(DONATION + product).expiry).toBe('2016-12-31');
    },
  );

  it('keeps the small letter of a split division', () => {
    expect(parseSec(`${DONATION}A00S14160Ab20161231`).split).toBe('0Ab');
  });

  it('has no expiry when that is zeros', () => {
    expect(parseSec(`PL001499${'0'.repeat(13)}A${'0'.repeat(18)}`)).not.toHaveProperty('expiry');
  });

  it.each([
    [`${DONATION}A00T04160032018123`, 'SCAN_TRUNCATED'],
    [`${DONATION}A00T0416003201812311`, 'SCAN_LENGTH'],
    [`${DONATION}A00T041600320180231`, 'SCAN_DATE'],
    [`${DONATION}C00T041600320181231`, 'SCAN_CHARACTER'],
    [`pl${DONATION.slice(2)}A00T041600320181231`, 'SCAN_CHARACTER'],
  ])('H47: refuses %s with %s', (content, code) => {
    expect(faultOf(() => parseSec(content))).toBe(code);
  });

  it.each([
    'SEC: too short',
    'SEC:PL001499Z549917123456 A00T041600320171231',
    'SEC: PL001499Z549917123456  A00T041600320171231',
    'SEC: PL001499Z549917123456A00T041600320171231',
    'PL001499Z549917123456 A00T041600320171231',
  ])('H47: refuses the line %s', text => {
    expect(faultOf(() => parseSecText(text))).toBe('SCAN_CHARACTER');
  });
});

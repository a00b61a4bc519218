import { isMediaType, kindOfIdentification, otherThanBand, wristbandSymbol } from './index.js';

const GSRN = '951234500000000012';

describe('what somebody is identified by', () => {
  it('is a recipient, the instance of a service and a wristband, where the symbol says so', () => {
    expect(kindOfIdentification(wristbandSymbol(GSRN, '1'))).toEqual({
      standard: 'gs1',
      parts: ['8018', '8019', '7241'],
      mediaType: '01',
    });
  });

  it.each([
    ['a provider of care, who is no participant', `8017${GSRN}`, ['8017'], undefined],
    ['a band that says nothing of what it is', `8018${GSRN}`, ['8018'], undefined],
    ['an identity card', `8018${GSRN}\u001d724109`, ['8018', '7241'], '09'],
    [
      'a version of a band that was printed again',
      `8018${GSRN}\u001d724101\u001d7242B`,
      ['8018', '7241', '7242'],
      '01',
    ],
  ])('is told apart: %s', (_what, raw, parts, mediaType) => {
    const kind = kindOfIdentification({ symbology: ']d2', raw });
    expect(kind).toEqual({
      standard: 'gs1',
      parts,
      ...(mediaType === undefined ? {} : { mediaType }),
    });
    expect(JSON.stringify(kind)).not.toContain(GSRN);
  });

  it('is a donation number of ISBT 128', () => {
    expect(kindOfIdentification({ symbology: ']C0', raw: '=A99992600012300' })).toEqual({
      standard: 'isbt128',
      parts: ['001'],
    });
  });

  it.each([
    ['plain text', { symbology: ']d1', raw: 'MRN 0012345' }],
    ['a symbology of another standard', { symbology: ']A0', raw: '0012345' }],
    ['a media type that nobody gave', { symbology: ']d2', raw: `8018${GSRN}\u001d724111` }],
    ['a media type of nobody', { symbology: ']d2', raw: '724101' }],
  ])("is the hospital's own where no standard reads it: %s", (_what, scan) => {
    expect(kindOfIdentification(scan)).toEqual({ standard: 'own', parts: [] });
  });
});

describe('a media type (GS1 AI 7241)', () => {
  const codes = Array.from({ length: 100 }, (_, code) => String(code).padStart(2, '0'));

  it('is one of ten codes, or one of the house from 80 on', () => {
    const known = codes.filter(
      code => Number(code) >= 80 || (Number(code) > 0 && Number(code) <= 10),
    );
    expect(codes.filter(isMediaType)).toEqual(known);
  });

  it('H27: says of 02 to 10 in words that it is no wristband, and of a code of the house nothing', () => {
    const others = codes.filter(code => otherThanBand(code) !== undefined);
    expect(others).toEqual(['02', '03', '04', '05', '06', '07', '08', '09', '10']);
    expect(otherThanBand('09')).toBe('identity card');
  });
});

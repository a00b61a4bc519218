import { faultOf } from './fault-of.fixture.js';
import { wristbandSymbol, makeGsrn } from './labels.js';
import {
  printTypedLabel,
  printTypedWristband,
  readTypedLabel,
  readTypedWristband,
} from './typed-text.js';

const GTIN = '09512345000016';
const SERIAL = 'A999926YD6JZQT1.12';
const typed = printTypedLabel(GTIN, SERIAL);

describe('the label of a container, typed', () => {
  it('is read as it is printed', () => {
    expect(readTypedLabel(typed)).toEqual({ gtin: GTIN, serial: SERIAL });
  });

  it('H27: is refused for every wrong character', () => {
    for (let at = 0; at < typed.length; at += 1) {
      const other = typed[at] === '7' ? '8' : '7';
      const wrong = typed.slice(0, at) + other + typed.slice(at + 1);
      expect(() => readTypedLabel(wrong)).toThrow();
    }
  });

  it('H27: is refused for every swap of neighbours that changes it', () => {
    for (let at = 0; at + 1 < typed.length; at += 1) {
      const swapped =
        typed.slice(0, at) + (typed[at + 1] ?? '') + (typed[at] ?? '') + typed.slice(at + 2);
      if (swapped === typed) continue;
      expect(() => readTypedLabel(swapped)).toThrow();
    }
  });

  it.each([
    ['nothing', '', 'SCAN_EMPTY'],
    ['no check digits', `${GTIN} ${SERIAL}`, 'SCAN_CHARACTER'],
    ['small letters', typed.toLowerCase(), 'SCAN_CHARACTER'],
    ['no blanks', typed.replaceAll(' ', ''), 'SCAN_CHARACTER'],
    [
      'a wrong check digit of the GTIN',
      typed.replace(GTIN, '09512345000017'),
      'SCAN_CHECK_CHARACTER',
    ],
  ])('with %s is refused', (_what, text, fault) => {
    expect(faultOf(() => readTypedLabel(text))).toBe(fault);
  });
});

describe('a wristband, typed', () => {
  const band = wristbandSymbol(makeGsrn('89512345000000000'), '1');

  it('is the very same content as its symbol', () => {
    expect(readTypedWristband(printTypedWristband(band.raw))).toBe(band.raw);
    expect(printTypedWristband(band.raw)).toBe(band.text);
  });

  it.each([
    ['nothing', '', 'SCAN_EMPTY'],
    ['no brackets', band.raw, 'SCAN_CHARACTER'],
    ['no number of a person', '(7241)01', 'SCAN_TRUNCATED'],
    ['a wrong digit', band.text.replace('0000', '0010'), 'SCAN_CHECK_DIGIT'],
  ])('H28: with %s is refused', (_what, text, fault) => {
    expect(faultOf(() => readTypedWristband(text))).toBe(fault);
  });
});

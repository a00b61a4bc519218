import type { components } from '../api/ledger.js';

export type TypedThing = components['schemas']['TypeIdentifierDto']['what'];

/** What can be said of a line while it is typed: not whose it is, nor whether there is such a thing. */
export type Told = 'unfinished' | 'wrong' | 'agrees';

/** GTIN, serial and two check digits, as a label prints them for people. */
const LABEL = /^(\d{14}) ([0-9A-Z]+(?:\.\d+)?) (\d{2})$/;
/** The elements of a wristband, as it prints them. */
const WRISTBAND = /^(?:\(\d{2,4}\)[^()]+)*\(8018\)(\d{18})(?:\(\d{2,4}\)[^()]+)*$/;

/** The line itself says what it stands on. */
export const thingOf = (line: string): TypedThing => (line.startsWith('(') ? 'wristband' : 'label');

/** Whether check characters agree: a wrong key is found here at once, and by the ledger again. */
export function toldOf(line: string): Told {
  const isRight = thingOf(line) === 'label' ? isRightLabel(line) : isRightBand(line);
  return isRight === undefined ? 'unfinished' : isRight ? 'agrees' : 'wrong';
}

function isRightLabel(line: string): boolean | undefined {
  const [, gtin = '', serial = '', check = ''] = LABEL.exec(line) ?? [];
  if (gtin === '') return undefined;
  // The point counts as an X, so that it cannot wander.
  return hasCheckDigit(gtin) && leaves1(gtin + serial.replace('.', 'X') + check);
}

function isRightBand(line: string): boolean | undefined {
  const [, recipient] = WRISTBAND.exec(line) ?? [];
  return recipient === undefined ? undefined : hasCheckDigit(recipient);
}

/** GS1 General Specifications §7.9.1: weights 3 and 1 from the right. */
function hasCheckDigit(digits: string): boolean {
  const weighted = [...digits]
    .toReversed()
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 1 : 3));
  return weighted.reduce((sum, part) => sum + part, 0) % 10 === 0;
}

/** ISO/IEC 7064, MOD 97-10: letters count as A = 10 to Z = 35. */
function leaves1(text: string): boolean {
  const digits = [...text].map(character => Number.parseInt(character, 36)).join('');
  return [...digits].reduce((remainder, digit) => (remainder * 10 + Number(digit)) % 97, 0) === 1;
}

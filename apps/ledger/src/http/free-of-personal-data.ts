import { registerDecorator } from 'class-validator';
import { markFreeText } from './free-texts-in.js';

/**
 * Shapes that give a person away, and that nothing else in a therapy has: lots, dates and amounts must pass,
 * since a fact that is refused for its wording is a fact that is missing. A list of names would be longer than
 * any ledger; the vault is the place for those.
 */
const SHAPES: readonly RegExp[] = [
  // An e-mail address.
  /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u,
  // A telephone number with its country.
  /\+\d(?:[ ()./-]{0,2}\d){8}/,
  // A Czech birth number with its slash.
  /(?<!\d)\d{6} {0,3}\/ {0,3}\d{3,4}(?!\d)/,
  /(?<!\p{L})(?:born|narozen[aáýé]?|nar\.)(?!\p{L})/iu,
  /(?:date of birth|birth ?(?:date|day|number)|datum narozen[ií]|rodné číslo|\bDOB)\P{L}{0,5}\d/iu,
  /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|pan|paní)\.? \p{Lu}\p{Ll}/u,
];

const BIRTH_NUMBER = /(?<!\d)(\d\d)(\d\d)(\d\d)\d{4}(?!\d)/g;
/** Added to the month: women, and those born when the numbers of a day had run out. */
const MONTHS_ADDED: readonly number[] = [0, 20, 50, 70];

/** Ten digits without a slash are mostly a lot. A date in them that the check digit confirms is mostly a person. */
const isBirthNumber = ([digits, , month, day]: RegExpExecArray): boolean =>
  Number(digits) % 11 === 0 &&
  Number(day) >= 1 &&
  Number(day) <= 31 &&
  MONTHS_ADDED.some(added => Number(month) > added && Number(month) <= added + 12);

/** A value that was measured stands alone, and may be any number. */
const NUMBER_ALONE = /^[\d.]+$/;

export const looksPersonal = (text: string): boolean =>
  SHAPES.some(shape => shape.test(text)) ||
  (!NUMBER_ALONE.test(text) && [...text.matchAll(BIRTH_NUMBER)].some(isBirthNumber));

/** The same words whatever gave the person away: a shape, or the vault. */
export const SEEMS_PERSONAL =
  'seems to hold personal data: leave out names, birth numbers, telephone numbers, addresses and birthdays';

/** Says nothing about what is no text. What only the vault knows is looked for where it is known who writes: at the front desk. */
export function IsFreeOfPersonalData(): PropertyDecorator {
  return (target, property) => {
    markFreeText(target, property);
    registerDecorator({
      name: 'isFreeOfPersonalData',
      target: target.constructor,
      propertyName: String(property),
      options: { message: SEEMS_PERSONAL },
      validator: { validate: value => typeof value !== 'string' || !looksPersonal(value) },
    });
  };
}

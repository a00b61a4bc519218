import { registerDecorator } from 'class-validator';

/** Shapes that give a person away. A list of names would be longer than any ledger; the vault is the place for those. */
const SUSPECTS: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+\.\w{2,}/,
  /(?:\+|00)\d[\d ]{7,}\d/,
  // Czech birth number, with and without the slash.
  /\b\d{6}\/?\d{3,4}\b/,
  /\b(?:0?[1-9]|[12]\d|3[01])[./] ?(?:0?[1-9]|1[0-2])[./] ?(?:19|20)\d{2}\b/,
  /\b(?:Mr|Mrs|Ms|Dr|pan|paní)\.? [A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]/,
];

const looksPersonal = (text: string): boolean => SUSPECTS.some(shape => shape.test(text));

export function IsFreeOfPersonalData(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isFreeOfPersonalData',
      target: target.constructor,
      propertyName: String(property),
      options: {
        message:
          'seems to hold personal data: leave out names, birth numbers, telephone numbers and dates of birth',
      },
      validator: { validate: value => typeof value === 'string' && !looksPersonal(value) },
    });
  };
}

import { registerDecorator } from 'class-validator';
import { isPrintable } from './is-printable.js';

const LONGEST = 200;

const isValue = (value: unknown): boolean =>
  typeof value === 'boolean' ||
  Number.isSafeInteger(value) ||
  (typeof value === 'string' && value.length <= LONGEST && isPrintable(value));

/** What one field of an event can hold. A list or an object would replace more than was shown. */
export function IsValue(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isValue',
      target: target.constructor,
      propertyName: String(property),
      options: {
        message: `must be text up to ${LONGEST} characters, a whole number, true or false`,
      },
      validator: { validate: isValue },
    });
  };
}

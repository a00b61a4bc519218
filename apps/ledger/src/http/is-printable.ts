import { registerDecorator } from 'class-validator';

const PRINTS = /[^\p{Z}\p{C}]/u;
/** Control characters, line breaks, and what turns the direction of the text that follows. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

const EACH_UNSEEN = new RegExp(UNSEEN.source, 'gu');

/** Text of somebody else in a line of a log: what would end the line, or command the terminal, is spelt out. */
export const inOneLine = (text: string): string =>
  text.replaceAll(
    EACH_UNSEEN,
    unseen => `\\u${unseen.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export const isPrintable = (text: string): boolean => PRINTS.test(text) && !UNSEEN.test(text);

/** Text that a person can read on a label or a screen: what was meant stands there, and nothing else does. */
export function IsPrintable(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isPrintable',
      target: target.constructor,
      propertyName: String(property),
      options: {
        message: 'must be text that can be read: not blank, and without control characters',
      },
      validator: { validate: value => typeof value === 'string' && isPrintable(value) },
    });
  };
}

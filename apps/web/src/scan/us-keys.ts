import type { Key } from './key.js';

/** By the place of a key: what a US keyboard has there, alone and with Shift. Scanners leave the factory with this layout. */
const PUNCTUATION: Readonly<Record<string, string>> = {
  Minus: '-_',
  Equal: '=+',
  BracketLeft: '[{',
  BracketRight: ']}',
  Backslash: '\\|',
  Semicolon: ';:',
  Quote: `'"`,
  Backquote: '`~',
  Comma: ',<',
  Period: '.>',
  Slash: '/?',
  Space: '  ',
};
const ABOVE_DIGITS = ')!@#$%^&*(';
/** FNC1 inside a symbol, which keyboards have no key for: scanners send Ctrl+]. */
const GROUP_SEPARATOR = '\u001d';

/** The character of a key; undefined for one that writes none. */
export function characterOf({ code, shiftKey, ctrlKey }: Key): string | undefined {
  if (ctrlKey) return code === 'BracketRight' ? GROUP_SEPARATOR : undefined;
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (letter !== undefined) return shiftKey ? letter : letter.toLowerCase();
  const [, pad, digit] = /^(Digit|Numpad)(\d)$/.exec(code) ?? [];
  if (digit !== undefined) return shiftKey && pad === 'Digit' ? ABOVE_DIGITS[Number(digit)] : digit;
  return PUNCTUATION[code]?.[shiftKey ? 1 : 0];
}

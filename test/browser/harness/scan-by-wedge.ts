import type { Page } from '@playwright/test';
import type { Scan } from '@selfsame/standards';

/** What the host makes of a key, alone and with Shift. */
export type Layout = 'us' | 'czech';

/** Where a scanner from the factory finds a character: on a US keyboard. */
const ROWS: readonly (readonly [code: string, us: string, czech: string])[] = [
  ['Backquote', '`~', ';°'],
  ['Digit1', '1!', '+1'],
  ['Digit2', '2@', 'ě2'],
  ['Digit3', '3#', 'š3'],
  ['Digit4', '4$', 'č4'],
  ['Digit5', '5%', 'ř5'],
  ['Digit6', '6^', 'ž6'],
  ['Digit7', '7&', 'ý7'],
  ['Digit8', '8*', 'á8'],
  ['Digit9', '9(', 'í9'],
  ['Digit0', '0)', 'é0'],
  ['Minus', '-_', '=%'],
  ['Equal', '=+', '´ˇ'],
  ['BracketLeft', '[{', 'ú/'],
  ['BracketRight', ']}', ')('],
  ['Backslash', '\\|', "¨'"],
  ['Semicolon', ';:', 'ů"'],
  ['Quote', `'"`, '§!'],
  ['Comma', ',<', ',?'],
  ['Period', '.>', '.:'],
  ['Slash', '/?', '-_'],
  ['Space', '  ', '  '],
  ['KeyY', 'yY', 'zZ'],
  ['KeyZ', 'zZ', 'yY'],
  ...[...'abcdefghijklmnopqrstuvwx'].map((letter): [string, string, string] => {
    const both = letter + letter.toUpperCase();
    return [`Key${letter.toUpperCase()}`, both, both];
  }),
];

const CTRL = 2;
const SHIFT = 8;
const GROUP_SEPARATOR = '\u001d';
const BETWEEN_KEYS_SECONDS = 0.02;

interface Pressed {
  readonly code: string;
  readonly key: string;
  readonly modifiers?: number;
  /** What it writes into a field, if nobody stops it. */
  readonly text?: string;
}

/**
 * Scans with a hand scanner that types: F9, the AIM identifier, the characters, Enter. The keys have the time between them that a scanner takes,
 * however late a busy machine delivers them.
 */
export async function scanByWedge(
  page: Page,
  { symbology, raw }: Scan,
  layout: Layout = 'us',
): Promise<void> {
  const keys: readonly Pressed[] = [
    { code: 'F9', key: 'F9' },
    ...[...symbology, ...raw].map(character => keyOf(character, layout)),
    { code: 'Enter', key: 'Enter', text: '\r' },
  ];
  const keyboard = await page.context().newCDPSession(page);
  const begins = Date.now() / 1_000;
  await Promise.all(
    keys.flatMap((key, index) => {
      const timestamp = begins + index * BETWEEN_KEYS_SECONDS;
      return [
        keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, timestamp }),
        keyboard.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp', text: '', timestamp }),
      ];
    }),
  );
  await keyboard.detach();
}

function keyOf(character: string, layout: Layout): Pressed {
  if (character === GROUP_SEPARATOR) return { code: 'BracketRight', key: ']', modifiers: CTRL };
  const row = ROWS.find(([, us]) => us.includes(character));
  if (row === undefined) throw new Error(`A US keyboard has no ${character}.`);
  const [code, us, czech] = row;
  const isShifted = character !== us[0];
  const key = { us, czech }[layout][isShifted ? 1 : 0] ?? '';
  return { code, key, text: key, modifiers: isShifted ? SHIFT : 0 };
}

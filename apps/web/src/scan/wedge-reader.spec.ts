import type { Key } from './key.js';
import { WedgeReader, type WedgeScan } from './wedge-reader.js';

const GS = '\u001d';
const GAP_MS = 12;

const key = (code: string, more: Partial<Key> = {}): Key => ({
  code,
  key: code,
  shiftKey: false,
  ctrlKey: false,
  isComposing: false,
  ...more,
});

/** What a Czech layout writes with the keys of a US keyboard. */
const CZECH: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'é+ěščřžýáí'].map((letter, digit) => [`Digit${digit}`, letter])),
  KeyY: 'z',
  KeyZ: 'y',
  BracketRight: ')',
  Minus: '=',
};

const CODES: Readonly<Record<string, [code: string, shiftKey?: true]>> = {
  ']': ['BracketRight'],
  '-': ['Minus'],
  '=': ['Equal'],
  '+': ['Equal', true],
  '.': ['Period'],
  '&': ['Digit7', true],
  '<': ['Comma', true],
  '>': ['Period', true],
  '%': ['Digit5', true],
};

/** The keys of a character on a keyboard of the US, Shift and Control included, as a scanner presses them. */
function keysOf(character: string): Key[] {
  if (character === GS)
    return [key('ControlLeft', { ctrlKey: true }), key('BracketRight', { ctrlKey: true })];
  const isLarge = /[A-Z]/.test(character);
  const [code, shift = isLarge] = /\d/.test(character)
    ? [`Digit${character}` as const]
    : /[a-z]/i.test(character)
      ? [`Key${character.toUpperCase()}` as const]
      : (CODES[character] ?? ['Unidentified']);
  const pressed = key(code, { key: CZECH[code] ?? character, shiftKey: shift });
  return shift ? [key('ShiftLeft', { shiftKey: true }), pressed] : [pressed];
}

const scanned = (text: string): Key[] => [key('F9'), ...[...text].flatMap(keysOf), key('Enter')];

/** Presses keys one after another; answers what reached the field under the cursor, and what was read. */
function pressed(keys: readonly Key[], gapMs = GAP_MS) {
  const reader = new WedgeReader();
  const reads: WedgeScan[] = [];
  let leaked = '';
  for (const [place, each] of keys.entries()) {
    const { taken, read } = reader.key(each, place * gapMs);
    if (!taken) leaked += each.key;
    if (read !== undefined) reads.push(read);
  }
  return { reads, leaked };
}

describe('a hand scanner that types', () => {
  it.each([
    ['a label with FNC1 inside', ']d2', `010951234500001621A999926YD6JZQT1.1${GS}7240SS-CAR-101`],
    ['a donation number', ']C0', '=A99992612345600'],
    ['a compound of ISBT 128', ']d1', '=+06000A99992612345600=%6200=<S1234100&>0269999999&'],
    ['letters that a Czech layout swaps', ']C1', 'YyZz'],
  ])('is read to the last character on a Czech layout: %s', (_what, symbology, raw) => {
    expect(pressed(scanned(symbology + raw))).toEqual({ reads: [{ symbology, raw }], leaked: '' });
  });

  it('is read when a busy machine delivers its keys late', () => {
    const keys = scanned(']d280049512345SEAL1');
    expect(pressed(keys, 900)).toEqual({
      reads: [{ symbology: ']d2', raw: '80049512345SEAL1' }],
      leaked: '',
    });
  });

  it('is read twice when it scans twice, one right after the other', () => {
    const { reads, leaked } = pressed([...scanned(']d28004A'), ...scanned(']d28004B')]);
    expect(reads.map(({ raw }) => raw)).toEqual(['8004A', '8004B']);
    expect(leaked).toBe('');
  });

  it('H27: is not read at all when it breaks off, or begins anew within', () => {
    const half = scanned(']d2010951234500001621').slice(0, -1);
    expect(pressed([...half, ...scanned(']d28004B')]).reads).toEqual([
      { symbology: ']d2', raw: '8004B' },
    ]);
    const reader = new WedgeReader();
    for (const [place, each] of half.entries()) reader.key(each, place * GAP_MS);
    expect(reader.key(key('Enter'), 60_000)).toEqual({ taken: false });
  });

  it('H27: is not read without the identifier of its symbology', () => {
    expect(pressed(scanned(']d2')).reads).toEqual([]);
    expect(pressed(scanned('80049512345SEAL1')).reads).toEqual([]);
  });
});

describe('a person who types', () => {
  const typed = [...'Novak 7'].flatMap(character =>
    character === ' ' ? [key('Space', { key: ' ' })] : keysOf(character),
  );

  it.each([GAP_MS, 70, 300])('is never taken for a scanner, %s ms a key', gapMs => {
    const { reads, leaked } = pressed([...typed, key('Enter')], gapMs);
    expect(reads).toEqual([]);
    expect(leaked).toContain('ovak');
    expect(leaked).toContain('Enter');
  });

  it('loses nothing when the finger touched F9', () => {
    const { reads, leaked } = pressed([key('F9'), ...typed, key('Enter')]);
    expect(reads).toEqual([]);
    expect(leaked).toContain('Novak');
    expect(leaked).toContain('Enter');
  });

  it('composes letters in peace', () => {
    const reader = new WedgeReader();
    reader.key(key('F9'), 0);
    expect(reader.key(key('KeyA', { isComposing: true }), 1)).toEqual({ taken: false });
  });
});

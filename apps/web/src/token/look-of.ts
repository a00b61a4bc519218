/** Told apart by somebody who sees no colours, by their outline alone. */
const SHAPES = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'star',
  'cross',
  'drop',
] as const;
export type Shape = (typeof SHAPES)[number];

/** Okabe and Ito's colours, which people with any of the common colour visions tell apart. */
const HUES = ['orange', 'sky', 'green', 'yellow', 'grey', 'vermilion', 'purple'] as const;
export type Hue = (typeof HUES)[number];

/** Letters that are not taken for each other or for a digit, read or heard: no I, O, Q, S, Z, B, D. */
const LETTERS = 'ACEFGHJKLMNPRTUVWXY';

export interface Look {
  readonly shape: Shape;
  readonly hue: Hue;
  readonly letters: string;
}

/**
 * The token of a participant: the same on every screen, from the subject number alone, so that numbers that look alike have looks that do
 * not (H33). It helps the eye; nothing is ever decided by it.
 * FNV-1a over the number spreads neighbours apart.
 */
export function lookOf(subjectNumber: string): Look {
  let hash = 0x811c9dc5;
  for (const character of subjectNumber) {
    hash ^= character.charCodeAt(0);
    hash = Math.imul(hash, 0x01000193);
  }
  // The last bits of FNV are its weakest.
  let rest = (hash ^ (hash >>> 15)) >>> 0;
  const take = <T>(from: ArrayLike<T>): T => {
    const picked = from[rest % from.length] as T;
    rest = Math.floor(rest / from.length);
    return picked;
  };
  return { shape: take(SHAPES), hue: take(HUES), letters: take(LETTERS) + take(LETTERS) };
}

import type { LedgerFounded } from '@selfsame/custody';
import { Problem } from '../commands/refusal.js';

/** What nobody puts into a password here: whoever knows the house tries it first (ASVS 5.0 6.1.2). Shorter ones stand in many words. */
const SHORTEST_WORD = 4;
const PRODUCT = 'selfsame';
/** A unit that is repeated is no password, whatever it is, when it is no longer than this. */
const LONGEST_FIGURE = 4;

let loaded: Promise<ReadonlySet<string>> | undefined;

/** The 49 000 of public lists, unpacked when the first new password comes: nobody waits for them at the start. */
const commonOnes = (): Promise<ReadonlySet<string>> =>
  (loaded ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common']),
  ));

/**
 * Passwords that are tried before any others. Hardly one of the common ones has fifteen characters, so what is looked for is
 * what people make of them to get there: the same once more, another one behind it, a year and an exclamation mark.
 * Lists of passwords that were made public are too large to be here, and a ledger asks nobody outside (ASVS 5.0 6.2.12 is not met).
 */
export class Guessable {
  private readonly words: readonly string[];

  /** @param words of this ledger; the staff number of whoever chooses comes with his password */
  constructor(words: readonly string[]) {
    this.words = [PRODUCT, ...words];
  }

  static in({ study, organisations }: LedgerFounded['data']): Guessable {
    const places = organisations.flatMap(({ organisation, sites }) => [
      organisation,
      ...sites.map(({ site }) => site),
    ]);
    return new Guessable([study, ...places]);
  }

  /** @throws Problem PASSWORD_GUESSABLE */
  async refuse(password: string, person: string): Promise<void> {
    const plain = plainOf(password);
    const words = [person, ...this.words].map(plainOf);
    if (words.some(word => word.length >= SHORTEST_WORD && plain.includes(word)))
      throw new Problem('PASSWORD_GUESSABLE', { because: 'it holds a word of this ledger' });
    if (isMadeOf(await commonOnes(), password))
      throw new Problem('PASSWORD_GUESSABLE', { because: 'it is made of common passwords' });
  }
}

/** As guessing programs see it: in small letters, without what stands between them. */
const plainOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

function isMadeOf(common: ReadonlySet<string>, password: string): boolean {
  const isOne = (text: string): boolean => common.has(text);
  const plain = plainOf(password);
  // Of signs alone, they are what there is.
  const text = plain === '' ? password : plain;
  const unit = unitOf(text);
  const isRepeated = unit !== text && (unit.length <= LONGEST_FIGURE || isOne(unit));
  return (
    isOne(password.toLowerCase()) ||
    isOne(text) ||
    isRepeated ||
    isClimb(text) ||
    isPadded(text, isOne) ||
    isTwo(text, isOne)
  );
}

/** What a text repeats from its beginning to its end, where the last time may be cut off; the text itself when it does not. */
function unitOf(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const unit = text.slice(0, length);
    if (unit.repeat(Math.ceil(text.length / length)).startsWith(text)) return unit;
  }
  return text;
}

/** abcdefghijklmno, and the other way round. */
function isClimb(text: string): boolean {
  const steps = Array.from(
    { length: text.length - 1 },
    (_, index) => text.charCodeAt(index + 1) - text.charCodeAt(index),
  );
  return steps.every(step => step === 1) || steps.every(step => step === -1);
}

/** A common one with figures before or behind it: how many of them are its own, nobody can say. */
function isPadded(plain: string, isOne: (text: string) => boolean): boolean {
  const [before = ''] = /^\p{N}*/u.exec(plain) ?? [];
  const [behind = ''] = /\p{N}*$/u.exec(plain) ?? [];
  if (behind === plain) return false;
  for (let from = 0; from <= before.length; from += 1)
    for (let to = plain.length - behind.length; to <= plain.length; to += 1)
      if (to - from >= SHORTEST_WORD && isOne(plain.slice(from, to))) return true;
  return false;
}

/** One common password behind another: shorter ones make up every word. */
function isTwo(plain: string, isOne: (text: string) => boolean): boolean {
  for (let at = SHORTEST_WORD; at <= plain.length - SHORTEST_WORD; at += 1)
    if (isOne(plain.slice(0, at)) && isOne(plain.slice(at))) return true;
  return false;
}

import { createHmac, randomBytes } from 'node:crypto';
import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Particulars } from './particulars.js';
import type { SealedVault } from './sealed-vault.js';
import { bareNumber, wordsOf } from './spoken-names.js';

/** Opened before somebody else's request has its turn: about ten milliseconds. */
const AT_ONCE = 50;
/** Shorter numbers are amounts, shorter parts of a family name are articles (`de`, `van`, `der`). */
const LEAST_NUMBER = 5;
const LEAST_OF_FAMILY_NAME = 4;
/** A number of a hospital is written in so many pieces at most. */
const MOST_PIECES = 4;

/** A value that was measured stands alone, and may be any number. */
const NUMBER_ALONE = /^\d+(?:\.\d+)?$/;

const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)[-/. ]{0,2}(\d{1,2})[-/. ]{0,2}(\d{1,2})(?!\d)/g;
const YEAR_LAST = /(?<!\d)(\d{1,2})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}((?:19|20)\d\d)(?!\d)/g;

const day = (year = '', month = '', date = ''): string =>
  `born ${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;

/** What would give this person away: a name of the family beside a given one, a number, a birthday. */
function tellingOf({ familyName, givenName, hospitalNumber, dateOfBirth }: Particulars) {
  const family = wordsOf(familyName);
  const names = (family.some(isNoArticle) ? family.filter(isNoArticle) : family).flatMap(name =>
    wordsOf(givenName).map(given => pair(name, given)),
  );
  const number = bareNumber(hospitalNumber);
  const numbers = [number, number.replaceAll(/\D/g, '')].filter(isLongEnough);
  return [...names, ...numbers.map(each => `number ${each}`), `born ${dateOfBirth}`];
}

const nobody: ReadonlySet<string> = new Set();

/** Of one person, and not an amount. */
const isLongEnough = (number: string): boolean =>
  number.length >= LEAST_NUMBER && /\d/.test(number);

const isNoArticle = (name: string): boolean => name.length >= LEAST_OF_FAMILY_NAME;

const pair = (one: string, other: string): string => `name ${[one, other].toSorted().join(' ')}`;

/** Everything in a text that could be the name, the number or the birthday of somebody. */
function toldIn(text: string): readonly string[] {
  if (NUMBER_ALONE.test(text)) return [];
  const words = wordsOf(text);
  // An initial in between does not hide a name.
  const names = words.filter(word => word.length > 1);
  const pieces = words.map(word => word.toUpperCase());
  return [
    ...names.slice(1).map((word, index) => pair(names[index] ?? '', word)),
    ...pieces
      .flatMap((_piece, from) =>
        Array.from({ length: MOST_PIECES }, (_, more) =>
          pieces.slice(from, from + more + 1).join(''),
        ),
      )
      .filter(isLongEnough)
      .map(number => `number ${number}`),
    ...[...text.matchAll(YEAR_FIRST)].map(([, year, month, date]) => day(year, month, date)),
    // 3. 4. in one country is 4/3 in another.
    ...[...text.matchAll(YEAR_LAST)].flatMap(([, one, other, year]) => [
      day(year, other, one),
      day(year, one, other),
    ]),
  ];
}

/**
 * Whether a text gives away somebody of a site whose names are in the vault. It remembers hashes under a key that is gone with the
 * process, and nothing on the disk: there is no index that an erasure would have to reach (ADR 14).
 */
export class PeopleInTexts {
  private readonly key = randomBytes(32);
  /** By site; owned here, and made anew when the vault has changed. */
  private readonly sites = new Map<string, { changes: number; known: Promise<Set<string>> }>();

  /** @param sealed undefined where another instance keeps the vault: then nothing is compared */
  constructor(private readonly sealed: SealedVault | undefined) {}

  /** Whether the text names, numbers or dates the birth of somebody of this site. */
  async namesSomebodyAt(site: string, text: string): Promise<boolean> {
    if (this.sealed === undefined) return false;
    const known = await this.knownAt(site, this.sealed).catch(() => nobody);
    return known.size > 0 && toldIn(text).some(each => known.has(this.hashOf(each)));
  }

  private knownAt(site: string, sealed: SealedVault): Promise<Set<string>> {
    const { changes } = sealed;
    const before = this.sites.get(site);
    if (before?.changes === changes) return before.known;
    const known = this.read(site, sealed);
    this.sites.set(site, { changes, known });
    // No fact waits for a vault that must be mended; whoever needs a name is told of it. The next text tries again.
    known.catch(() => this.sites.delete(site));
    return known;
  }

  private async read(site: string, sealed: SealedVault): Promise<Set<string>> {
    const known = new Set<string>();
    let opened = 0;
    for (const { particulars } of sealed.everythingAt(site)) {
      opened += 1;
      if (opened % AT_ONCE === 0) await othersFirst();
      for (const each of tellingOf(particulars)) known.add(this.hashOf(each));
    }
    return known;
  }

  private hashOf(told: string): string {
    return createHmac('sha256', this.key).update(told).digest('base64url');
  }
}

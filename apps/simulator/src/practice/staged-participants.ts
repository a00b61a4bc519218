import type { Known } from '../world/identities.js';
import { lookAlikesAfter, subjectNumberOf } from './look-alike-numbers.js';

/** Somebody whose therapy is in mid-course when a newcomer comes. Invented, every one of them. */
export interface StagedParticipant {
  readonly subjectNumber: string;
  readonly known: Known;
}

/** Names that anybody can type, whatever is printed on his keys. */
const NAMES = {
  atWard: ['Josef', 'Holub', '1961-03-12'],
  besideHim: ['Jan', 'Sokol', '1958-11-30'],
  offered: ['Marie', 'Balog', '1966-07-04'],
  onItsWay: ['Ivan', 'Roubal', '1971-01-19'],
  forTheQp: ['Eva', 'Danko', '1949-09-23'],
  notReady: ['Karel', 'Zeman', '1963-05-08'],
  inCulture: ['Helena', 'Bauer', '1955-12-02'],
  toCollect: ['Tomas', 'Kubat', '1974-06-21'],
  givenWeeksAgo: ['Petr', 'Kolman', '1968-10-15'],
} as const;

export type Part = keyof typeof NAMES;

const known = ([givenName, familyName, dateOfBirth]: (typeof NAMES)[Part], number: number) => ({
  particulars: { familyName, givenName, dateOfBirth, hospitalNumber: `MRN ${10_000 + number}` },
  says: { identity: 'spoken' },
  hasLookAlike: false,
});

/** The two at the ward have numbers that are taken for each other; everybody else the next ones that are free. */
export function stagedParticipants(lastOfTrial: number): Readonly<Record<Part, StagedParticipant>> {
  const [here, beside] = lookAlikesAfter(lastOfTrial);
  let next = lastOfTrial;
  const numbered = (part: Part): number => {
    if (part === 'atWard') return here;
    if (part === 'besideHim') return beside;
    do next += 1;
    while (next === here || next === beside);
    return next;
  };
  const rows = (Object.keys(NAMES) as Part[]).map(part => {
    const number = numbered(part);
    const staged = { subjectNumber: subjectNumberOf(number), known: known(NAMES[part], number) };
    return [part, staged] as const;
  });
  return Object.fromEntries(rows) as Record<Part, StagedParticipant>;
}

const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** What somebody answers who is asked who he is. */
export const answerOf = ({ particulars }: Known): string =>
  `${particulars.givenName} ${particulars.familyName}, born on ${inWords.format(new Date(particulars.dateOfBirth))}`;

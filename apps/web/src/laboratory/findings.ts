import { inLanguages } from '../words/in-languages.js';

/** What a finding can be besides what a protocol accepts. Of a word that stands nowhere here people enter the other one themselves. */
const OTHERWISE: Readonly<Record<string, string>> = {
  negative: 'positive',
  'no-growth': 'growth',
  match: 'no-match',
  pass: 'fail',
};

const names = inLanguages<Readonly<Record<string, string>>>({
  en: {
    negative: 'Negative',
    positive: 'Positive',
    'no-growth': 'No growth',
    growth: 'Growth',
    match: 'It matches',
    'no-match': 'It does not match',
    pass: 'It passes',
    fail: 'It fails',
  },
  cs: {
    negative: 'Negativní',
    positive: 'Pozitivní',
    'no-growth': 'Bez růstu',
    growth: 'Růst',
    match: 'Shoduje se',
    'no-match': 'Neshoduje se',
    pass: 'Vyhovuje',
    fail: 'Nevyhovuje',
  },
});

/** Undefined where the words of a protocol are not known here. */
export function findingsBeside(accepted: string): Readonly<Record<string, string>> | undefined {
  const other = OTHERWISE[accepted];
  if (other === undefined) return undefined;
  const words = names();
  return { [accepted]: words[accepted] ?? accepted, [other]: words[other] ?? other };
}

export const nameOfFinding = (value: string): string => names()[value] ?? value;

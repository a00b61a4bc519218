import type { FoundedOrganisation } from '@selfsame/custody';

/** Names become parts of stream names and of tokens: short, and without anything that would be escaped. */
const NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;
const STUDY = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/;
/** Facility identification number, ISBT 128 ST-001 §2.4.1: the letter O is never used. */
const FACILITY = /^[A-NP-Z1-9][0-9A-NP-Z]{2}\d{2}$/;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether a ledger may be founded like this. It stands at position 0 for ever, so every fault is told before
 * anything is written. Answers the faults, an empty list when there are none.
 */
export function foundingFaults(study: string, facility: string, organisations: unknown): string[] {
  return [
    ...(STUDY.test(study) ? [] : [`study ${shown(study)} must be letters, digits and hyphens`]),
    ...(FACILITY.test(facility)
      ? []
      : [`facility ${shown(facility)} must be five characters like A9999`]),
    ...each('organisations', organisations, organisationFaults),
    ...twice('organisation', names(organisations, 'organisation')),
    // A site is named alone in lists, audit streams and tokens.
    ...twice(
      'site',
      list(organisations).flatMap(({ sites }) => names(sites, 'site')),
    ),
  ];
}

export const isOrganisations = (value: unknown): value is readonly FoundedOrganisation[] =>
  each('organisations', value, organisationFaults).length === 0;

const organisationFaults = (at: string, organisation: Fields): string[] => [
  ...shape(at, organisation, 'organisation', 'sites'),
  ...each(`${at}.sites`, organisation.sites, siteFaults),
];

const siteFaults = (at: string, site: Fields): string[] => [
  ...shape(at, site, 'site', 'posts', 'timeZone'),
  ...(isTimeZone(site.timeZone) ? [] : [`${at}.timeZone must be a zone like Europe/Prague`]),
  ...each(`${at}.posts`, site.posts, (place, post) => shape(place, post, 'post')),
  ...twice('post', names(site.posts, 'post')),
];

/** A name, a title, and no field that nobody knows. */
function shape(at: string, fields: Fields, name: string, ...others: string[]): string[] {
  const known = new Set([name, 'title', ...others]);
  const value = fields[name];
  const strange = Object.keys(fields).filter(key => !known.has(key));
  return [
    ...(typeof value === 'string' && NAME.test(value)
      ? []
      : [`${at}.${name} must be lower-case letters, digits and hyphens`]),
    ...(typeof fields.title === 'string' && fields.title !== '' ? [] : [`${at}.title is missing`]),
    ...strange.map(key => `${at}.${key} is no field`),
  ];
}

function each(
  at: string,
  value: unknown,
  faults: (at: string, fields: Fields) => string[],
): string[] {
  if (!Array.isArray(value) || value.length === 0)
    return [`${at} must be a list that is not empty`];
  return value.flatMap((item: unknown, index) =>
    isFields(item) ? faults(`${at}[${index}]`, item) : [`${at}[${index}] must be an object`],
  );
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.filter(isFields) : [];

const names = (value: unknown, name: string): string[] =>
  list(value).flatMap(fields => (typeof fields[name] === 'string' ? [fields[name]] : []));

const twice = (kind: string, found: readonly string[]): string[] =>
  [...new Set(found.filter((name, index) => found.indexOf(name) !== index))].map(
    name => `${kind} ${name} is there twice`,
  );

function isTimeZone(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    return Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const shown = (text: string): string => JSON.stringify(text.slice(0, 40));

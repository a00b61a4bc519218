import type { Api } from '../api.js';
import { people } from '../world/people.js';
import type { Body } from './scene.js';

/** Signed by everybody before the study publishes another one. */
const FIRST_FORM = 'v3';

/** The study publishes it three weeks after the trial began: whoever was enrolled before signs anew, when it is required. */
export const NEW_FORM = {
  publishedAt: Date.parse('2026-03-08T08:00:00Z'),
  requiredFrom: Date.parse('2026-03-20T08:00:00Z'),
  fields: {
    formVersion: 'v4',
    sha256: 'c0'.repeat(32),
    requiredFrom: '2026-03-20T08:00:00.000Z',
    changes: 'a second puncture',
    alreadyTreated: 'must-consent',
  },
} as const;

interface Version {
  readonly formVersion: string;
  readonly requiredFrom: string;
}

const signedFirst = new WeakSet<Body>();

const published = async (api: Api): Promise<readonly Version[]> =>
  (await api.read(people.investigator, '/consent-forms')).versions as readonly Version[];

/** What a new participant signs: the newest version there is. */
export const newestForm = async (api: Api): Promise<string> =>
  (await published(api)).at(-1)?.formVersion ?? FIRST_FORM;

/** The version that whoever is treated now must have signed; undefined where the study has published none. */
export const requiredForm = async (api: Api, now: number): Promise<string | undefined> =>
  (await published(api)).findLast(({ requiredFrom }) => Date.parse(requiredFrom) <= now)
    ?.formVersion;

export function hasSigned(body: Body, formVersion: string): void {
  if (formVersion === FIRST_FORM) signedFirst.add(body);
  else signedFirst.delete(body);
}

export const signedFirstOnly = (body: Body): boolean => signedFirst.has(body);

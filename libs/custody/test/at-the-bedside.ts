import type { AbortInfusion, CompleteInfusion, VerifyIdentity } from '../src/bedside/commands.js';
import type { BedsideEvent } from '../src/bedside/events.js';
import type { Agreement } from '../src/identity/comparison.js';
import { HOUR_MS, after, timestampOf } from '../src/kernel/instant.js';
import { labelled } from './chapter.js';
import type { JourneyStory } from './journey-story.js';
import { cleanRoom, nurse, secondNurse, ward } from './people.js';
import { SUBJECT_NUMBER, scan, spokenHere, wristband } from './scans.js';

/** What people say and scan at the bed, when everything is right. */
export const ROUTE = 'intrathecal';
export const timeOutOf = (syringe: string) => ({
  wristband,
  syringe: scan(syringe),
  route: ROUTE,
});
export const starting = (syringe: string) => ({
  syringe: scan(syringe),
  route: ROUTE,
  doseNumber: 1,
});
export const checkOf = (item: string): VerifyIdentity['data'] => ({
  wristband,
  tube: scan(item),
  subjectNumber: SUBJECT_NUMBER,
  ...spokenHere,
});
export const ending = (
  syringe: string,
  infusedMicrolitres: number,
  change: Partial<CompleteInfusion['data']> = {},
): CompleteInfusion['data'] => ({
  syringe: scan(syringe),
  infusedMicrolitres,
  residualMicrolitres: 1_500 - infusedMicrolitres,
  wasteMicrolitres: 0,
  estimated: false,
  ...change,
});
export const aborting = (syringe: string, infusedMicrolitres: number): AbortInfusion['data'] => ({
  ...ending(syringe, infusedMicrolitres),
  reason: 'pain',
});

const ALL_AGREE: Agreement = {
  familyName: 'agrees',
  givenName: 'agrees',
  dateOfBirth: 'agrees',
};

/** Name and date of birth were said as the vault has them, but for what is changed here. */
export const agreed = (change: Agreement = {}) => ({
  compared: true as const,
  fields: { ...ALL_AGREE, ...change },
  lookAlikes: 0,
});

export const checked = (item: string, attempt = 1): BedsideEvent => ({
  type: 'IdentityVerified',
  data: { attempt, item, ...spokenHere, wristbandToken: 0 },
});
export const heldFor = (syringe: string): BedsideEvent => ({
  type: 'TimeOutHeld',
  data: { syringe, route: ROUTE, wristbandToken: 0 },
});
export const drawnUp = (
  from: string,
  syringe: string,
  volumeMicrolitres = 1_500,
): BedsideEvent => ({
  type: 'DrawnUp',
  data: { from, syringe, volumeMicrolitres },
});

/** The spare tube lies at the ward as well: fresh cells were sent in two tubes. */
export const withSpareTube = (story: JourneyStory): JourneyStory =>
  story.and(nurse, {
    type: 'UnitsHandedOver',
    data: { items: ['T2'], from: cleanRoom, to: ward },
  });

/** Two people have checked the spare tube and opened it, and a syringe is labelled for it. */
export const withSpareOpened = (story: JourneyStory): JourneyStory => {
  const verified = withSpareTube(story).and(nurse, checked('T2')).and(secondNurse, checked('T2'));
  const useBy = timestampOf(after(verified.now, HOUR_MS));
  return verified
    .and(nurse, { type: 'TubeOpened', data: { item: 'T2', useBy } })
    .and(nurse, ...labelled('syringe', 'S2'));
};

/** The spare dose is in a second syringe. */
export const withSpareDrawnUp = (story: JourneyStory): JourneyStory =>
  withSpareOpened(story).and(nurse, drawnUp('T2', 'S2'));

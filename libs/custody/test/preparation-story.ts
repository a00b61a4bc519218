import type { EndThaw, ReconstituteUnit } from '../src/preparation/commands.js';
import type { ThawUnit } from '../src/product/commands.js';
import type { Preparation } from '../src/protocol/preparation.js';
import { timestampOf } from '../src/kernel/instant.js';
import { labelled } from './chapter.js';
import { type JourneyStory, given, underProtocol } from './journey-story.js';
import { investigator, nurse, secondNurse, ward } from './people.js';
import { lot, scan, spokenHere } from './scans.js';

export const preparation: Preparation = {
  instruction: { id: 'WI-THAW', version: 2, sha256: 'd'.repeat(64) },
  steps: [
    { step: 'thaw', minMilliCelsius: 36_000, maxMilliCelsius: 38_000, maxMinutes: 5 },
    { step: 'viability', minPercent: '70' },
    { step: 'wash' },
    { step: 'dilute', minMicrolitres: 1_350, maxMicrolitres: 1_650 },
    { step: 'mix' },
    { step: 'use', withinMinutes: 30 },
  ],
};

/** It has come out of its shipper after other minutes in the warm: what follows is about the bath. */
const unhurried = {
  kind: 'cryo',
  shelfLifeDays: 365,
  maxMinutesOutOfStorage: 20,
  useWithinMinutesOfThaw: 60,
} as const;

export const inForce = { id: 'WI-THAW', version: 2 };
export const before = { id: 'WI-THAW', version: 1 };

export const thawing: ThawUnit['data'] = { tube: scan('T1'), bath: 'BATH-1', instruction: inForce };
export const endOfThaw = (change: Partial<EndThaw['data']> = {}): EndThaw['data'] => ({
  tube: scan('T1'),
  milliCelsius: 37_000,
  minutes: 3,
  ...change,
});
export const reconstituting = (
  change: Partial<ReconstituteUnit['data']> = {},
): ReconstituteUnit['data'] => ({
  tube: scan('T1'),
  instruction: inForce,
  wash: lot('SALINE-1'),
  diluent: lot('SALINE-1'),
  volumeMicrolitres: 1_500,
  viabilityPercent: '88.5',
  checkedBy: secondNurse.person,
  ...change,
});

/** Out of its shipper, at the ward, where the dose is planned. */
export function unpacked(): JourneyStory {
  const story = underProtocol(given('product-unpacked'), { preparation, form: unhurried });
  return story.and(investigator, {
    type: 'InfusionPlanned',
    data: { site: ward.site, post: ward.post, plannedAt: timestampOf(story.now) },
  });
}

/** In the bath. */
export const inTheBath = (): JourneyStory =>
  unpacked().when(nurse, 'ThawUnit', thawing).isRecorded().next;

/** Out of it, as its instruction says. */
export const thawed = (): JourneyStory =>
  inTheBath().when(nurse, 'EndThaw', endOfThaw()).isRecorded().next;

const checked = {
  type: 'IdentityVerified',
  data: { attempt: 1, item: 'T1', ...spokenHere, wristbandToken: 0 },
} as const;

/** Two people have checked it, and it stands open beside an empty syringe. */
export const opened = (): JourneyStory =>
  thawed()
    .and(nurse, checked)
    .and(secondNurse, checked)
    .when(nurse, 'OpenTube', { tube: scan('T1') })
    .isRecorded()
    .next.and(nurse, ...labelled('syringe', 'S1'));

export const madeReady = (): JourneyStory =>
  opened().when(nurse, 'ReconstituteUnit', reconstituting()).isRecorded().next;

export const drawing = {
  tube: scan('T1'),
  syringe: scan('S1'),
  volumeMicrolitres: 1_500,
};

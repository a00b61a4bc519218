import type { AssignToEpisode } from '../src/episode/commands.js';
import { productOf } from './protocol-of-stories.js';
import { OURS } from './scans.js';

/** The next therapy of the same participant: of the same product, and nothing is in it yet. */
export const LATER_DOSE = {
  coi: 'CHA999926OURS02',
  participant: OURS.participant,
  doseNumber: 2,
  ...productOf('cryo'),
  open: true,
} as const;

/** The spare of the first dose passes to it. */
export const passing = (
  change: Partial<AssignToEpisode['data']> = {},
): AssignToEpisode['data'] => ({
  item: 'T2',
  to: LATER_DOSE,
  reason: 'second dose',
  ...change,
});

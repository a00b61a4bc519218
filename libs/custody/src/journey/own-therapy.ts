import type { Command } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import { rule } from '../kernel/rule.js';
import { isGranted, readsJourney } from '../reading-scopes.js';
import type { Journey } from './journey.js';

/**
 * Whoever may not even read of a therapy asks for nothing in it (ADR 20). What he tells is recorded without this: a box that came
 * to the wrong house is there.
 */
export const isOfOwnTherapy = rule<Command, Journey>(
  'his site or post has a part in the therapy',
  ['H40', 'H43'],
  ({ meta: { actor, now, afterTheFact } }, journey) =>
    afterTheFact !== undefined ||
    !isGranted(actor.role) ||
    readsJourney({ ...actor, roles: [actor.role] }, journey, now)
      ? undefined
      : finding('THERAPY_NOT_YOURS', { role: actor.role, site: actor.site }),
);

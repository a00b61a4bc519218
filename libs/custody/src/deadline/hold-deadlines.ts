import { covers, toldByConsentRule } from '../hold/holds.js';
import type { Hold, Journey } from '../journey/journey.js';
import { MINUTE_MS, after } from '../kernel/instant.js';
import { holdTellings } from './deadline-kinds.js';
import { type Deadline, deadlineAt } from './deadline.js';
import { isOutOfUse, reachedParticipant } from './still-of-use.js';

/** Holds that somebody waits for. That of a withdrawal is not lifted: nobody is asked to look at it. */
export const holdsThatCall = (journey: Journey): readonly Hold[] =>
  Object.values(journey.holds).filter(
    hold => hold.open && !toldByConsentRule(hold) && concernsSomebody(journey, hold),
  );

export const holdDeadlines = (journey: Journey): readonly Deadline[] =>
  holdsThatCall(journey).flatMap(tellingsOf);

/** The later telling takes the place of the earlier one: after a pause only the widest circle is told. */
const tellingsOf = ({ hold, placedAt }: Hold): readonly Deadline[] =>
  holdTellings.reduceRight<readonly Deadline[]>((later, { kind, afterMinutes }) => {
    const told = deadlineAt(kind, hold, after(placedAt, afterMinutes * MINUTE_MS));
    const [instead] = later;
    return [instead === undefined ? told : { ...told, instead }, ...later];
  }, []);

/**
 * A hold on what was returned, rejected or disposed of keeps no participant waiting: it is in the list of alerts, and
 * calls nobody at night. A hold on what was infused concerns him most of all.
 */
function concernsSomebody(journey: Journey, { scope }: Hold): boolean {
  const covered = Object.values(journey.items).filter(
    item => item.kind !== 'sample' && covers(scope, journey, item),
  );
  return (
    covered.length === 0 ||
    covered.some(item => !isOutOfUse(journey, item) || reachedParticipant(journey, item))
  );
}

import { type DowntimePack, outstandingForms } from '../downtime/downtime-packs.js';
import type { Journey } from '../journey/journey.js';
import { HOUR_MS, type Instant, MINUTE_MS, after, earlier } from '../kernel/instant.js';
import { FORMS_BACK_WITHIN_HOURS, PACK_HOLDER_TOLD_MINUTES } from './deadline-kinds.js';
import { type Deadline, withWarning } from './deadline.js';

/** Paper does not come back by itself, and whoever holds it does not hear of what happened since it was printed (H50). */
export const downtimeDeadlines = (journey: Journey): readonly Deadline[] =>
  Object.values(journey.downtime.packs)
    .filter(pack => outstandingForms(journey.downtime, pack).length > 0)
    .flatMap(pack => [...untold(pack), ...outstanding(journey, pack)]);

function untold({ pack, voided, holderTold }: DowntimePack): readonly Deadline[] {
  if (voided === undefined || holderTold) return [];
  const lengthMs = PACK_HOLDER_TOLD_MINUTES * MINUTE_MS;
  const dueAt = after(voided.at, lengthMs);
  return withWarning({ kind: 'pack-holder-untold', subject: pack, dueAt, lengthMs });
}

function outstanding(journey: Journey, pack: DowntimePack): readonly Deadline[] {
  const lengthMs = FORMS_BACK_WITHIN_HOURS * HOUR_MS;
  const dueAt = after(noMoreUseFrom(journey, pack), lengthMs);
  return withWarning({ kind: 'downtime-forms-outstanding', subject: pack.pack, dueAt, lengthMs });
}

/** From when on the paper is good for nothing but to come back. */
const noMoreUseFrom = ({ infusedAt }: Journey, { validUntil, voided }: DowntimePack): Instant =>
  [voided?.at, infusedAt].reduce<Instant>(
    (first, end) => (end === undefined ? first : earlier(first, end)),
    validUntil,
  );

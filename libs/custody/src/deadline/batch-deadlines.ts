import type { Batch, Item, Journey } from '../journey/journey.js';
import { DAY_MS, HOUR_MS, MINUTE_MS, after } from '../kernel/instant.js';
import type { ItemKind } from '../label/events.js';
import { type Deadline, withWarning } from './deadline.js';
import { isOutOfUse, isStillOfUse } from './still-of-use.js';

export const batchDeadlines = (journey: Journey): readonly Deadline[] =>
  Object.values(journey.batches)
    .filter(({ status }) => status === 'growing' && journey.participationEnded === undefined)
    .flatMap(batch => [...processing(journey, batch), ...culture(journey, batch)]);

const ofBatch = ({ items }: Journey, { batch }: Batch, kind: ItemKind): readonly Item[] =>
  Object.values(items).filter(item => item.kind === kind && item.batch === batch);

/** What was collected without a label was collected all the same: only what is known to be gone is not waited for. */
function processing(journey: Journey, batch: Batch): readonly Deadline[] {
  const { aspiratedAt, isolatedAt } = batch;
  if (aspiratedAt === undefined || isolatedAt !== undefined) return [];
  const collected = ofBatch(journey, batch, 'starting-material');
  if (collected.length > 0 && collected.every(item => isOutOfUse(journey, item))) return [];
  const lengthMs = journey.protocol.collection.startProcessingWithinHours * HOUR_MS;
  const dueAt = after(aspiratedAt, lengthMs);
  return withWarning({ kind: 'processing-overdue', subject: batch.batch, dueAt, lengthMs });
}

function culture(journey: Journey, batch: Batch): readonly Deadline[] {
  const { isolatedAt } = batch;
  if (isolatedAt === undefined) return [];
  const grows = ofBatch(journey, batch, 'vessel').some(item => isStillOfUse(journey, item));
  const harvested = ofBatch(journey, batch, 'harvest').some(({ parents }) => parents.length > 0);
  if (!grows || harvested) return [];
  const lengthMs = journey.protocol.culture.maxDays * DAY_MS;
  const dueAt = after(isolatedAt, lengthMs);
  return withWarning({ kind: 'culture-too-long', subject: batch.batch, dueAt, lengthMs });
}

/** A label that is on nothing can still get onto the wrong thing: told even when its batch has failed. */
export const labelDeadlines = ({ labels, protocol }: Journey): readonly Deadline[] => {
  const lengthMs = protocol.labels.affixWithinMinutes * MINUTE_MS;
  return Object.values(labels)
    .filter(({ status }) => status === 'printed')
    .flatMap(({ label, printedAt }) => {
      const dueAt = after(printedAt, lengthMs);
      return withWarning({ kind: 'label-not-applied', subject: label, dueAt, lengthMs });
    });
};

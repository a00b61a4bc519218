import { type Evolution, changeItem, isOwnBatch } from '../journey/change.js';
import type { Item, Journey } from '../journey/journey.js';
import { DAY_MS, after, instantOf } from '../kernel/instant.js';
import { strictestOf } from '../protocol/changes-of-protocol.js';
import type { ProtocolDefinition } from '../protocol/definition.js';
import { meets } from '../quality/specification.js';
import { turnedAt } from '../serology/evolve-serology.js';
import type { ProtocolMigrated, ProtocolMigrationEvent } from './events.js';

/** Of the batch that is being made, or of an earlier therapy: batches that failed or were rejected are given to nobody. */
const counts = ({ currentBatch }: Journey, { batch }: Item): boolean =>
  batch === currentBatch || !isOwnBatch(batch);

/** Something is there that was made under the older version: labels that stand on nothing yet do not count. */
const isBegun = (journey: Journey): boolean =>
  Object.values(journey.items).some(
    item => counts(journey, item) && item.status !== 'planned' && item.status !== 'labelled',
  );

export const isFilled = (journey: Journey): boolean =>
  Object.values(journey.items).some(
    item => counts(journey, item) && item.kind === 'tube' && item.cells !== undefined,
  );

/**
 * What judges the therapy from now on. What is there already keeps whatever was stricter; a dose that was filled is the dose of
 * the day on which it was filled.
 */
function judgingAfter(journey: Journey, next: ProtocolDefinition): ProtocolDefinition {
  if (!isBegun(journey) && journey.infusedAt === undefined) return next;
  const comes = strictestOf(journey.protocol, next, 'after');
  if (!isFilled(journey)) return comes;
  const { cells, volumeMicrolitres } = journey.protocol.dose;
  return { ...comes, dose: { ...comes.dose, cells, volumeMicrolitres } };
}

/** In this therapy, or in one that it was passed to. */
const somethingWasGiven = ({ infusedAt, items }: Journey): boolean =>
  infusedAt !== undefined ||
  Object.values(items).some(({ assignedTo }) => assignedTo?.givenAt !== undefined);

/** Before an infusion a stricter limit counts for what was measured, too; a failure is never made good, and what was given is judged. */
function judgedAgain(journey: Journey, next: ProtocolDefinition): Journey['results'] {
  if (somethingWasGiven(journey)) return journey.results;
  const limits = strictestOf(journey.protocol, next, 'before');
  return journey.results.map(result => ({
    ...result,
    conforms: result.conforms && meets(limits, result),
  }));
}

/** A period that grew counts for what is kept already, and a signature for the end of the shorter one is worth nothing any more. */
const keptLonger = (
  { retention }: Journey,
  { retention: asked }: ProtocolDefinition,
): Journey['retention'] =>
  Object.fromEntries(
    Object.entries(retention).map(([item, sample]) => {
      const wanted =
        asked?.keepDays === undefined ? undefined : after(sample.keptAt, asked.keepDays * DAY_MS);
      const grows =
        wanted !== undefined && (sample.keepUntil === undefined || wanted > sample.keepUntil);
      return [item, grows ? { ...sample, keepUntil: wanted, authorisedBy: undefined } : sample];
    }),
  );

export const migrated = (journey: Journey, data: ProtocolMigrated['data']): Journey => {
  const protocol = judgingAfter(journey, data.protocol);
  const isNew = protocol === data.protocol;
  const moved: Journey = {
    ...journey,
    protocol,
    pinned: data.protocol,
    protocolVersions: [...(isNew ? [] : journey.protocolVersions), data.protocol.version],
    results: judgedAgain(journey, data.protocol),
    retention: keptLonger(journey, data.protocol),
  };
  return data.expiries.reduce(
    (known, { item, to }) => changeItem(known, item, { expiresAt: instantOf(to) }),
    moved,
  );
};

/** Refolding judges each fact by the versions of its time: what comes before this event never sees what it says. */
export const evolveMigration: Evolution<ProtocolMigrationEvent> = {
  // A version may ask for markers that no version before asked for: then it lies apart from now on.
  ProtocolMigrated: (journey, { data, recordedAt }) =>
    turnedAt(journey, migrated(journey, data), recordedAt),
};

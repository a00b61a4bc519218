import { type Evolution, changeItem, inHandsOf } from '../journey/change.js';
import { startOf } from '../kernel/event.js';
import { instantOf } from '../kernel/instant.js';
import { withStay } from '../storage/evolve-storage.js';
import type { RetentionEvent } from './retention-sample.js';

export const evolveRetention: Evolution<RetentionEvent> = {
  RetentionSampleKept: (journey, event) => {
    const { item, place, keepUntil, volumeMicrolitres } = event.data;
    const stored = changeItem(withStay(journey, { ...event.data, ...place }), item, {
      ...inHandsOf(event.actor),
      place,
      volumeMicrolitres,
    });
    const sample = {
      item,
      batch: journey.items[item]?.batch ?? journey.currentBatch,
      keptAt: startOf(event),
      keepUntil: keepUntil === undefined ? undefined : instantOf(keepUntil),
      authorisedBy: undefined,
    };
    return { ...stored, retention: { ...stored.retention, [item]: sample } };
  },
  RetentionDestructionAuthorised: (journey, { data, actor }) => {
    const sample = journey.retention[data.item];
    if (sample === undefined) return journey;
    const authorised = { ...sample, authorisedBy: actor.person };
    return { ...journey, retention: { ...journey.retention, [data.item]: authorised } };
  },
};

import {
  type Evolution,
  changeBatch,
  changeItem,
  inHandsOf,
  withNextBatch,
} from '../journey/change.js';
import { startOf } from '../kernel/event.js';
import { earlier } from '../kernel/instant.js';
import type { CollectionEvent } from './events.js';

export const evolveCollection: Evolution<CollectionEvent> = {
  AspirationRecorded: (journey, event) => {
    const { item, batch, din, volumeMicrolitres } = event.data;
    const collected = changeItem(journey, item, {
      status: 'present',
      volumeMicrolitres,
      ...inHandsOf(event.actor),
    });
    // Two bags of one collection: the clock runs from the first of them.
    const known = journey.batches[batch];
    const before = known?.aspiratedAt ?? startOf(event);
    return changeBatch(collected, batch, {
      dins: [...new Set([...(known?.dins ?? []), din])],
      aspiratedAt: earlier(before, startOf(event)),
    });
  },
  ExpansionFailed: (journey, { data }) =>
    withNextBatch(changeBatch(journey, data.batch, { status: 'failed' })),
};

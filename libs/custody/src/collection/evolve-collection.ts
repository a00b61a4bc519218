import { type Evolution, changeBatch, changeItem, inHandsOf } from '../journey/change.js';
import { startOf } from '../kernel/event.js';
import type { CollectionEvent } from './events.js';

export const evolveCollection: Evolution<CollectionEvent> = {
  AspirationRecorded: (journey, event) => {
    const { item, batch, din, volumeMicrolitres } = event.data;
    const collected = changeItem(journey, item, {
      status: 'present',
      volumeMicrolitres,
      ...inHandsOf(event.actor),
    });
    return changeBatch(collected, batch, { din, aspiratedAt: startOf(event) });
  },
  // Numbers of items go on through the journey: a vessel of the next batch never reuses an id.
  ExpansionFailed: (journey, { data }) => ({
    ...changeBatch(journey, data.batch, { status: 'failed' }),
    currentBatch: `B${Object.keys(journey.batches).length + 1}`,
  }),
};

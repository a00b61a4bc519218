import { type Evolution, changeItem } from '../journey/change.js';
import { startOf } from '../kernel/event.js';
import type { StorageEvent } from './events.js';

export const evolveStorage: Evolution<StorageEvent> = {
  UnitStored: (journey, { data, recordedAt }) => {
    const unit = journey.items[data.item];
    const since = unit?.outOfStorageSince;
    const warmMs = since === undefined ? 0 : recordedAt - since;
    return changeItem(journey, data.item, {
      place: data.place,
      outOfStorageSince: undefined,
      outOfStorageMs: (unit?.outOfStorageMs ?? 0) + warmMs,
    });
  },
  UnitMoved: (journey, { data }) => changeItem(journey, data.item, { place: data.to }),
  UnitRetrieved: (journey, event) =>
    changeItem(journey, event.data.item, { place: undefined, outOfStorageSince: startOf(event) }),
};

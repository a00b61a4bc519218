import { type Evolution, changeItem, inHandsOf } from '../journey/change.js';
import type { Journey } from '../journey/journey.js';
import { startOf } from '../kernel/event.js';
import type { Stay, StorageEvent } from './events.js';

const withStay = (journey: Journey, { item, box, position, boxRevision }: Stay): Journey => ({
  ...journey,
  stays: [...journey.stays, { item, box, position, boxRevision }],
});

/** Whoever put something away or took it out had it in his hands, whatever post or package it was thought to be in. */
export const evolveStorage: Evolution<StorageEvent> = {
  UnitStored: (journey, { data, recordedAt, actor }) => {
    const unit = journey.items[data.item];
    const since = unit?.outOfStorageSince;
    const warmMs = since === undefined ? 0 : recordedAt - since;
    return changeItem(withStay(journey, { ...data, ...data.place }), data.item, {
      ...inHandsOf(actor),
      place: data.place,
      outOfStorageSince: undefined,
      outOfStorageMs: (unit?.outOfStorageMs ?? 0) + warmMs,
    });
  },
  UnitMoved: (journey, { data }) =>
    changeItem(withStay(journey, { ...data, ...data.to }), data.item, { place: data.to }),
  UnitRetrieved: (journey, event) =>
    changeItem(journey, event.data.item, {
      ...inHandsOf(event.actor),
      outOfStorageSince: startOf(event),
    }),
};

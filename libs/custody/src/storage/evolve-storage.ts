import { type Evolution, changeItem, inHandsOf } from '../journey/change.js';
import type { Item, Journey } from '../journey/journey.js';
import { type Recorded, startOf } from '../kernel/event.js';
import { type Instant, earlier, instantOf, later } from '../kernel/instant.js';
import { found } from '../missing-unit/evolve-missing-unit.js';
import type { Stay, StorageEvent } from './events.js';
import { exposedMs } from './exposure.js';

/** A unit has a position from now on, by the box's event that gave it. */
export const withStay = (
  journey: Journey,
  { item, box, position, boxRevision }: Stay,
): Journey => ({
  ...journey,
  stays: [...journey.stays, { item, box, position, boxRevision }],
});

/** It is cold again. No clock ran when nobody said that it was taken out: then it ran since its bearer began. */
const coldAgain = (
  unit: Item | undefined,
  { recordedAt }: Recorded<StorageEvent>,
  begun: Instant,
): Pick<Item, 'outOfStorageSince' | 'outOfStorageMs' | 'coldSince'> => ({
  outOfStorageSince: undefined,
  outOfStorageMs: (unit?.outOfStorageMs ?? 0) + recordedAt - (unit?.outOfStorageSince ?? begun),
  coldSince: recordedAt,
});

/** Whoever put something away or took it out had it in his hands, whatever post or package it was thought to be in. */
export const evolveStorage: Evolution<StorageEvent> = {
  UnitStored: (journey, event) => {
    const { item, place } = event.data;
    return changeItem(withStay(found(journey, item), { ...event.data, ...place }), item, {
      ...inHandsOf(event.actor),
      place,
      ...coldAgain(journey.items[item], event, startOf(event)),
    });
  },
  UnitMoved: (journey, event) => {
    const { item, to, cause, spilledAt } = event.data;
    const byHand = cause === 'move';
    const lay = spilledAt === undefined ? event.recordedAt : instantOf(spilledAt);
    return changeItem(withStay(found(journey, item), { ...event.data, ...to }), item, {
      // A re-map is told by the ledger, which has nothing in its hands: custody stays where it was.
      ...(byHand ? inHandsOf(event.actor) : { sscc: undefined }),
      place: to,
      ...coldAgain(
        journey.items[item],
        event,
        byHand ? startOf(event) : earlier(lay, event.recordedAt),
      ),
    });
  },
  UnitRetrieved: (journey, event) =>
    changeItem(found(journey, event.data.item), event.data.item, {
      ...inHandsOf(event.actor),
      outOfStorageSince: startOf(event),
    }),
  UnitsExposed: (journey, { data }) =>
    data.items.reduce((told, item) => {
      const unit = told.items[item];
      if (unit === undefined) return told;
      return changeItem(told, item, {
        outOfStorageMs: unit.outOfStorageMs + exposedMs(unit, data),
        coldSince: later(unit.coldSince ?? instantOf(data.coldAt), instantOf(data.coldAt)),
      });
    }, journey),
};

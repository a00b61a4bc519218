import {
  type Evolution,
  changeItem,
  changeItems,
  inHandsOf,
  workedOn,
  workedOnItem,
} from '../journey/change.js';
import { awaitSecondPerson } from '../culture/evolve-culture.js';
import { startOf } from '../kernel/event.js';
import { instantOf } from '../kernel/instant.js';
import type { ProductEvent } from './events.js';

export const evolveProduct: Evolution<ProductEvent> = {
  TubesFilled: (journey, event) => {
    const { from, tubes, volumeMicrolitres, cellsPerTube, expiresAt } = event.data;
    const harvest = journey.items[from];
    const batch = harvest?.batch ?? journey.currentBatch;
    // What is left of the harvest may fill another tube later: its cells are counted down.
    let next = changeItem(journey, from, {
      status: 'consumed',
      ...(harvest?.cells === undefined
        ? {}
        : { cells: harvest.cells - cellsPerTube * tubes.length }),
    });
    next = changeItems(next, tubes, {
      status: 'present',
      parents: [from],
      passage: harvest?.passage,
      cells: cellsPerTube,
      volumeMicrolitres,
      ...inHandsOf(event.actor),
      expiresAt: instantOf(expiresAt),
    });
    next = awaitSecondPerson(next, event, batch, [{ field: 'cellsPerTube', value: cellsPerTube }]);
    return workedOn(next, batch, event.actor.person);
  },
  TubeSealed: (journey, { data, actor }) =>
    workedOnItem(changeItem(journey, data.item, { sealed: true }), data.item, actor.person),
  SealTested: (journey, { data, actor }) =>
    workedOnItem(
      changeItem(journey, data.item, { sealTight: data.tight }),
      data.item,
      actor.person,
    ),
  // Frozen once more, a tube keeps the clock that was running: a second run gives no minute back.
  TubesFrozen: (journey, event) =>
    event.data.items.reduce((frozen, item) => {
      const before = frozen.items[item];
      return changeItem(frozen, item, {
        frozenAt: before?.frozenAt ?? startOf(event),
        outOfStorageSince: before?.outOfStorageSince ?? event.recordedAt,
      });
    }, journey),
  // The minutes in the warm end where the clock of the thaw begins.
  UnitThawed: (journey, { data }) =>
    changeItem(journey, data.item, {
      thawedUseBy: instantOf(data.useBy),
      outOfStorageSince: undefined,
    }),
};

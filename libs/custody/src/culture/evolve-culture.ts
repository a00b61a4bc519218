import {
  type Evolution,
  changeBatch,
  changeItem,
  changeItems,
  inHandsOf,
  workedOn,
} from '../journey/change.js';
import type { CriticalEntry, Item, Journey } from '../journey/journey.js';
import type { Recorded } from '../kernel/event.js';
import { startOf } from '../kernel/event.js';
import type { CultureEvent } from './events.js';

/** New containers exist from now on, where their maker stands. */
function appear(
  journey: Journey,
  items: readonly string[],
  event: Recorded,
  lineage: Pick<Item, 'parents' | 'passage' | 'cells'>,
): Journey {
  return changeItems(journey, items, {
    ...lineage,
    status: 'present',
    ...inHandsOf(event.actor),
  });
}

const batchOf = (journey: Journey, item: string): string =>
  journey.items[item]?.batch ?? journey.currentBatch;

/** A keyed number on which the dose depends waits for a second person. */
export function awaitSecondPerson(
  journey: Journey,
  event: Recorded,
  batch: string,
  entries: readonly Pick<CriticalEntry, 'field' | 'value'>[],
): Journey {
  const waiting = entries.map(entry => ({
    ...entry,
    eventId: event.id,
    batch,
    enteredBy: event.actor.person,
    eventType: event.type,
    recordedAt: event.recordedAt,
    verifiedBy: undefined,
  }));
  return { ...journey, criticalEntries: [...journey.criticalEntries, ...waiting] };
}

export const evolveCulture: Evolution<CultureEvent> = {
  CellsIsolated: (journey, event) => {
    const { from, into, nucleatedCells } = event.data;
    const batch = batchOf(journey, from);
    let next = changeItem(journey, from, { status: 'consumed' });
    next = appear(next, into, event, { parents: [from], passage: 0, cells: undefined });
    next = changeBatch(next, batch, { isolatedAt: startOf(event) });
    next = awaitSecondPerson(next, event, batch, [
      { field: 'nucleatedCells', value: nucleatedCells },
    ]);
    return workedOn(next, batch, event.actor.person);
  },
  MediumChanged: (journey, { data, actor }) =>
    workedOn(journey, batchOf(journey, data.vessels[0] ?? ''), actor.person),
  CellsPassaged: (journey, event) => {
    const { from, into, passage, count } = event.data;
    const batch = batchOf(journey, from[0] ?? '');
    let next = changeItems(journey, from, { status: 'consumed' });
    next = appear(next, into, event, { parents: from, passage, cells: undefined });
    next = awaitSecondPerson(next, event, batch, [
      { field: 'count.viableCells', value: count.viableCells },
    ]);
    return workedOn(next, batch, event.actor.person);
  },
  VesselDiscarded: (journey, { data }) => changeItem(journey, data.item, { status: 'discarded' }),
  CellsHarvested: (journey, event) => {
    const { from, into, passage, count } = event.data;
    const batch = batchOf(journey, into);
    let next = changeItems(journey, from, { status: 'consumed' });
    next = appear(next, [into], event, { parents: from, passage, cells: count.viableCells });
    next = awaitSecondPerson(next, event, batch, [
      { field: 'count.viableCells', value: count.viableCells },
    ]);
    return workedOn(next, batch, event.actor.person);
  },
};

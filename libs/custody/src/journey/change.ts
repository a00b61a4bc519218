import { type Post, postOf } from '../kernel/actor.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import type { Instant } from '../kernel/instant.js';
import type { Batch, Item, Journey, Package } from './journey.js';

/** How the events of one context change a journey: one entry per event type, or the compiler asks for it. */
export type Evolution<E extends DomainEvent> = {
  readonly [T in E['type']]: (
    journey: Journey,
    event: Recorded<Extract<E, { readonly type: T }>>,
  ) => Journey;
};

/**
 * `evolve` never throws: an event happened, even if it names an item that a corrected history no longer knows.
 * Changing what is not there changes nothing.
 */
export function changeItem(journey: Journey, item: string, change: Partial<Item>): Journey {
  const present = journey.items[item];
  if (present === undefined) return journey;
  return { ...journey, items: { ...journey.items, [item]: { ...present, ...change } } };
}

export function changeItems(
  journey: Journey,
  items: readonly string[],
  change: Partial<Item>,
): Journey {
  const changed = { ...journey.items };
  for (const item of items) {
    const present = changed[item];
    if (present !== undefined) changed[item] = { ...present, ...change };
  }
  return { ...journey, items: changed };
}

/** Whoever works with something has it in his hands: wherever it was thought to be, it has left that place. */
export const inHandsOf = (actor: Post): Pick<Item, 'custodian' | 'sscc' | 'place'> => ({
  custodian: postOf(actor),
  sscc: undefined,
  place: undefined,
});

/** Minutes out of storage add up; they stop where it is cold again, in a tank or in a dry shipper. */
export const coldAgain = (
  item: Item | undefined,
  at: Instant,
): Pick<Item, 'outOfStorageSince' | 'outOfStorageMs'> => {
  const since = item?.outOfStorageSince;
  const warmMs = since === undefined ? 0 : at - since;
  return { outOfStorageSince: undefined, outOfStorageMs: (item?.outOfStorageMs ?? 0) + warmMs };
};

export function changePackage(journey: Journey, sscc: string, change: Partial<Package>): Journey {
  const present = journey.packages[sscc];
  if (present === undefined) return journey;
  return { ...journey, packages: { ...journey.packages, [sscc]: { ...present, ...change } } };
}

export function changeBatch(journey: Journey, batch: string, change: Partial<Batch>): Journey {
  const present = journey.batches[batch] ?? newBatch(batch);
  return { ...journey, batches: { ...journey.batches, [batch]: { ...present, ...change } } };
}

/** Made for this therapy: what came from an earlier one keeps the name of its batch. */
export const isOwnBatch = (batch: string): boolean => batch.startsWith('B');

/**
 * The batch that is made from now on. Numbers of items go on: a vessel of the next batch never reuses an id. It has lived under no
 * version but the pinned one; what was given, or came from an earlier therapy, is still judged by those that it lived under.
 */
export const withNextBatch = (journey: Journey): Journey => ({
  ...journey,
  currentBatch: `B${Object.keys(journey.batches).filter(isOwnBatch).length + 1}`,
  ...(journey.infusedAt === undefined &&
  Object.values(journey.items).every(({ batch }) => isOwnBatch(batch))
    ? { protocol: journey.pinned, protocolVersions: [journey.pinned.version] }
    : {}),
});

/** Notes that somebody worked on a batch: he may not certify it. */
export function workedOn(journey: Journey, batch: string, person: string): Journey {
  const operators = journey.batches[batch]?.operators ?? [];
  return operators.includes(person)
    ? journey
    : changeBatch(journey, batch, { operators: [...operators, person] });
}

export const workedOnItem = (journey: Journey, item: string, person: string): Journey =>
  workedOn(journey, journey.items[item]?.batch ?? journey.currentBatch, person);

export const newBatch = (batch: string): Batch => ({
  batch,
  status: 'growing',
  dins: [],
  aspiratedAt: undefined,
  isolatedAt: undefined,
  operators: [],
  certifiedUnits: [],
});

/** The next free number after a prefix: `HOLD-4` after three holds. Derived from state, so deciding twice gives the same. */
export const nextId = (prefix: string, taken: Readonly<Record<string, unknown>>): string =>
  `${prefix}${Object.keys(taken).filter(id => id.startsWith(prefix)).length + 1}`;

import type { Journey } from '@selfsame/replay';
import type { ToldJourney } from './facts-of.js';

/** With its keys in order, and without what is undefined: as two JSON documents are compared. */
const inOrder = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, member]) => [key, inOrder(member)]),
  );
};

/** A journey that was folded here, in the words in which the ledger would tell it. */
export function asTold({ pinned, ...rest }: Journey): ToldJourney {
  const { protocol, version, title } = pinned;
  return { ...rest, protocol: { protocol, version, title } };
}

/** Whether the ledger tells a journey as it was folded here, from the bytes of its events. */
export const sameJourney = (folded: Journey, told: ToldJourney): boolean =>
  JSON.stringify(inOrder(asTold(folded))) === JSON.stringify(inOrder(told));

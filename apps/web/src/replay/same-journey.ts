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

/** Whether the ledger tells a journey as it was folded here, from the bytes of its events. */
export function sameJourney(folded: Journey, told: ToldJourney): boolean {
  const { pinned, ...rest } = folded;
  const { protocol, version, title } = pinned;
  const expected = { ...rest, protocol: { protocol, version, title } };
  return JSON.stringify(inOrder(expected)) === JSON.stringify(inOrder(told));
}

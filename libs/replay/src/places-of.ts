import type { Instant, ReadEvent } from '@selfsame/custody';
import type { Custody } from './custody-of.js';
import type { History } from './history.js';
import type { Mark } from './marks-of.js';

const HOUR_MS = 3_600_000;

/** What is told in words needs room for them; what happens all the time hardly any. */
const ROOM = { marked: 5, passed: 2.4, other: 0.35 };

/** An event in its place from left to right, from 0 to 1. */
export interface Spot {
  readonly revision: number;
  readonly at: Instant;
  readonly place: number;
}

/**
 * Where each event stands. Time is stretched: an infusion takes minutes and a culture weeks, so a pause counts by how many times it
 * doubles an hour.
 */
export function placesOf(
  history: History,
  instantOf: (event: ReadEvent) => Instant,
  marks: readonly Mark[],
  { passings }: Pick<Custody, 'passings'>,
): readonly Spot[] {
  const marked = new Set(marks.map(({ revision }) => revision));
  const passed = new Set(passings.map(({ at }) => at));
  const events = history
    .map(event => ({ revision: event.revision, at: instantOf(event) }))
    .sort((one, other) => one.at - other.at || one.revision - other.revision);
  let sum = 0;
  const sums = events.map(({ revision, at }, index) => {
    const before = events[index - 1];
    if (before === undefined) return sum;
    const hours = (at - before.at) / HOUR_MS;
    const room = marked.has(revision)
      ? ROOM.marked
      : passed.has(revision)
        ? ROOM.passed
        : ROOM.other;
    sum += room + Math.log2(1 + hours) / 3;
    return sum;
  });
  return events.map((event, index) => ({
    ...event,
    place: (sums[index] ?? 0) / (sum === 0 ? 1 : sum),
  }));
}

import type { JourneyEvent } from '../src/journey/events.js';
import type { Actor } from '../src/kernel/actor.js';
import type { Recorded } from '../src/kernel/event.js';
import { DAY_MS, type Instant, MINUTE_MS, after } from '../src/kernel/instant.js';
import type { ItemKind } from '../src/label/events.js';
import { DAWN } from './given-when-then.js';
import { serialOf } from './scans.js';

/** One thing that somebody did. Several lines may lead to one step: the step is reached with the last of them. */
export interface Line<Step extends string> {
  readonly step: Step;
  readonly by: Actor;
  readonly at: Instant;
  /** What happened, or what follows from the story so far. */
  readonly events: (history: readonly Recorded<JourneyEvent>[]) => readonly JourneyEvent[];
}

/** Lines of a chapter: `on(3, '14:30')` is the time of day of the fourth day. */
export const on = (day: number, clock: `${number}:${number}`): Instant => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return after(DAWN, day * DAY_MS + (hours * 60 + minutes) * MINUTE_MS - 8 * 60 * MINUTE_MS);
};

export const line = <Step extends string>(
  step: Step,
  by: Actor,
  at: Instant,
  ...events: readonly JourneyEvent[]
): Line<Step> => ({ step, by, at, events: () => events });

/** A second person compared the label of a collection container with the wristband. */
export const compared = (item: string): JourneyEvent => ({
  type: 'LabelVerified',
  data: { item, label: serialOf(item), wristbandToken: 0 },
});

/** Labels of new items, printed and put on at once. */
export const labelled = (kind: ItemKind, ...items: readonly string[]): readonly JourneyEvent[] =>
  labelledOf('B1', kind, ...items);

export const labelledOf = (
  batch: string,
  kind: ItemKind,
  ...items: readonly string[]
): readonly JourneyEvent[] => [
  ...items.map((item): JourneyEvent => {
    const names = { item, kind, batch, label: serialOf(item) };
    return {
      type: 'LabelPrinted',
      data: { ...names, instance: 1, printer: 'PRINTER-1', token: 0 },
    };
  }),
  ...items.map((item): JourneyEvent => ({
    type: 'LabelApplied',
    data: { item, label: serialOf(item) },
  })),
];

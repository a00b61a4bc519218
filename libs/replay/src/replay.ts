import { type Instant, type Journey, foldJourney } from '@selfsame/custody';
import type { Clock } from './clock.js';
import type { History } from './history.js';

/** A moment in a journey's history, by one of its two clocks or by its own order. */
export type Moment =
  | { readonly by: 'revision'; readonly revision: number }
  | { readonly by: Clock; readonly at: Instant };

/**
 * What was known at a moment: the longest prefix recorded by then. One function, because an auditor's
 * question "what did you know?" must have one answer.
 */
function knownAt(history: History, at: Instant): History {
  const later = history.findIndex(({ recordedAt }) => recordedAt > at);
  return later === -1 ? history : history.slice(0, later);
}

/** What had happened by a moment, whenever it was written down. Recording order breaks ties. */
const happenedBy = (history: History, at: Instant): History =>
  history.filter(({ occurredAt }) => occurredAt <= at);

export function historyAt(history: History, moment: Moment): History {
  switch (moment.by) {
    case 'revision':
      return history.filter(({ revision }) => revision <= moment.revision);
    case 'happened':
      return happenedBy(history, moment.at);
    case 'known':
      return knownAt(history, moment.at);
  }
}

/** By a device whose clock is slow, something happened before the journey was started: it had begun all the same. */
export function begun(history: History, events: History): History {
  const [start] = history;
  return start === undefined || events.length === 0 || events[0] === start
    ? events
    : [start, ...events];
}

export interface Replayed {
  readonly journey: Journey;
  /** Of the newest event in it. */
  readonly revision: number;
}

/** The journey as it was; undefined before it began. */
export function replay(history: History, moment: Moment): Replayed | undefined {
  const events = historyAt(history, moment);
  const last = events.at(-1);
  if (last === undefined) return undefined;
  return { journey: foldJourney(begun(history, events)), revision: last.revision };
}

export interface Differences {
  /** Late entries, offline scans, paper. */
  readonly happenedAndNotKnown: History;
  /** Recorded by then, though by its device it happened later: a clock that is fast, or an entry made ahead. */
  readonly knownAndNotHappened: History;
}

/** How the two clocks tell a moment differently: both ways, since either may be the one that misleads. */
export function differencesAt(history: History, at: Instant): Differences {
  const happened = happenedBy(history, at);
  const known = knownAt(history, at);
  return {
    happenedAndNotKnown: without(happened, known),
    knownAndNotHappened: without(known, happened),
  };
}

function without(events: History, others: History): History {
  const ids = new Set(others.map(({ id }) => id));
  return events.filter(({ id }) => !ids.has(id));
}

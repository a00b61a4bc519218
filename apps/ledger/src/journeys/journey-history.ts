import type { JourneyEvent, ReadEvent } from '@selfsame/custody';

/** A journey's stream holds events of a journey only: nothing else is ever appended there. */
export const journeyHistory = (events: readonly ReadEvent[]): readonly ReadEvent<JourneyEvent>[] =>
  events as readonly ReadEvent<JourneyEvent>[];

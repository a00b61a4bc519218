import type { JourneyEvent, ReadEvent } from '@selfsame/custody';

/** What happened to one therapy, in the order in which it was recorded. */
export type History = readonly ReadEvent<JourneyEvent>[];

import type { JourneyCommand } from '../../src/journey/commands.js';
import type { JourneyEvent } from '../../src/journey/events.js';
import type { Journey } from '../../src/journey/journey.js';
import type { Recorded } from '../../src/kernel/event.js';
import type { Instant } from '../../src/kernel/instant.js';
import type { Draw } from './draw.js';

/** What is so at the moment somebody reaches for something. */
export interface Situation {
  readonly journey: Journey;
  readonly history: readonly Recorded<JourneyEvent>[];
  readonly now: Instant;
}

type Hand<C extends JourneyCommand> = (draw: Draw, situation: Situation) => C['data'];

/** One hand for each of these commands, by its type: the compiler asks for a new one. */
export type Hands<C extends JourneyCommand> = {
  readonly [T in C['type']]: Hand<Extract<C, { readonly type: T }>>;
};

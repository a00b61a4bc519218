import type { Command } from '../kernel/command.js';
import type { Json, Recorded } from '../kernel/event.js';
import type { JourneyEvent } from '../journey/events.js';

export type CorrectEvent = Command<
  'CorrectEvent',
  {
    readonly eventId: string;
    readonly field: string;
    readonly from: Json;
    readonly to: Json;
    readonly reason: string;
    /** The whole stream as it stands: gates are asked again on the corrected history. */
    readonly history: readonly Recorded<JourneyEvent>[];
  }
>;

export type CorrectionCommand = CorrectEvent;

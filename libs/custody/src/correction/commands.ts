import type { Command } from '../kernel/command.js';
import type { Json } from '../kernel/event.js';

export type CorrectEvent = Command<
  'CorrectEvent',
  {
    readonly eventId: string;
    readonly field: string;
    readonly from: Json;
    readonly to: Json;
    readonly reason: string;
  }
>;

export type CorrectionCommand = CorrectEvent;

import type { DomainEvent, Json } from '../kernel/event.js';

/** Adds, never hides: the journey is folded again with the new value, and both stay visible. */
export type EventCorrected = DomainEvent<
  'EventCorrected',
  {
    readonly eventId: string;
    /** Path inside the event's data, such as `measured.value`. */
    readonly field: string;
    readonly from: Json;
    readonly to: Json;
    readonly reason: string;
  }
>;

export type CorrectionEvent = EventCorrected;

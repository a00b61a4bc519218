import type { Instant } from '../kernel/instant.js';

/** How far a therapy can have come, in the order in which it comes there; `given` waits for visits and for late results. */
export const STAGES = [
  'collection',
  'to-clean-room',
  'culture',
  'filled',
  'stored',
  'released',
  'to-ward',
  'at-ward',
  'infusing',
  'given',
  'ended',
] as const;

export type Stage = (typeof STAGES)[number];

/** Where a therapy stands, and since when by the earlier of the two clocks. */
export interface StageReached {
  readonly name: Stage;
  readonly since: Instant;
}

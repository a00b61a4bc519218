import type { Instant } from '../kernel/instant.js';

/** A unit as another therapy of the same participant calls it. */
export interface UnitElsewhere {
  readonly coi: string;
  readonly item: string;
}

/** By which label it was known there. */
export interface AssumedFrom extends UnitElsewhere {
  readonly label: string;
}

/** Since which event of this therapy: what was in doubt before, and cleared, is no doubt there. */
export interface PassedOn extends UnitElsewhere {
  readonly since: number;
  /** When the dose there began that something of it was given in. */
  readonly givenAt?: Instant | undefined;
}

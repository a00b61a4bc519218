import type { DomainEvent } from '../kernel/event.js';

export type UnitMissing = DomainEvent<
  'UnitMissing',
  {
    readonly item: string;
    readonly reason: string;
    /** What lies where it should, without a label. */
    readonly material?: string;
  }
>;
export type UnitIdentified = DomainEvent<
  'UnitIdentified',
  { readonly item: string; readonly material: string }
>;

export type MissingUnitEvent = UnitMissing | UnitIdentified;

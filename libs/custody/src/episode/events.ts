import type { DomainEvent } from '../kernel/event.js';
import type { Post } from '../kernel/actor.js';
import type { Timestamp } from '../kernel/instant.js';
import type { ProtocolDefinition } from '../protocol/definition.js';
import type { Place } from '../storage/events.js';
import type { UnitElsewhere } from './unit-elsewhere.js';

/** The earlier therapy has closed the unit: from here on it is the later one's. */
export type UnitAssigned = DomainEvent<
  'UnitAssigned',
  {
    readonly item: string;
    /** The later therapy of the same participant, and what the unit is called there. */
    readonly to: { readonly coi: string; readonly item: string; readonly doseNumber: number };
    readonly reason: string;
  }
>;

/** A tube of an earlier therapy, with what it has been through: read from that therapy's stream, and proved by its bytes. */
export type UnitAssumed = DomainEvent<
  'UnitAssumed',
  {
    readonly item: string;
    readonly batch: string;
    readonly from: {
      readonly coi: string;
      readonly item: string;
      readonly batch: string;
      readonly doseNumber: number;
      readonly label: string;
      /** The event that closed it there, and the SHA-256 of its bytes. */
      readonly event: string;
      readonly sha256: string;
    };
    readonly passage: number;
    readonly cells: number;
    readonly volumeMicrolitres: number;
    readonly frozenAt: Timestamp;
    readonly expiresAt: Timestamp;
    readonly outOfStorageMs: number;
    readonly custodian: Post;
    readonly place: Place;
    /** The box's event that gives the position to this therapy; -1 where the box knew nothing of it. */
    readonly boxRevision: number;
    /** Results that its certification rests on: they stay where they were recorded. */
    readonly tests: readonly {
      readonly test: string;
      readonly conforms: boolean;
      readonly event: string;
    }[];
    /** What it was judged by when it was closed there, whole; absent in what was passed before versions were compared. */
    readonly protocol?: ProtocolDefinition;
    /** Every lot that is in it: a recall finds it here as well. */
    readonly lots: readonly string[];
  }
>;

/** Something of what this therapy passed on is in the participant: what is found here later is owed to whoever treats him. */
export type UnitGivenElsewhere = DomainEvent<
  'UnitGivenElsewhere',
  {
    readonly item: string;
    /** The later therapy, and what the unit is called there. */
    readonly in: UnitElsewhere;
    /** When the infusion there began. */
    readonly givenAt: Timestamp;
  }
>;

/** Nothing of it went in after all: the puncture failed, or the record there was put right. */
export type UnitNotGivenElsewhere = DomainEvent<
  'UnitNotGivenElsewhere',
  { readonly item: string; readonly in: UnitElsewhere }
>;

export type EpisodeEvent = UnitAssigned | UnitAssumed | UnitGivenElsewhere | UnitNotGivenElsewhere;

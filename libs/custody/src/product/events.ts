import type { DomainEvent } from '../kernel/event.js';
import type { Timestamp } from '../kernel/instant.js';
import type { LotReference } from '../kernel/presented.js';
import type { Bench } from '../culture/events.js';
import type { QuotedInstruction } from '../preparation/commands.js';

export type TubesFilled = DomainEvent<
  'TubesFilled',
  {
    readonly from: string;
    readonly tubes: readonly string[];
    readonly bench: Bench;
    readonly volumeMicrolitres: number;
    readonly cellsPerTube: number;
    readonly diluent: LotReference;
    readonly tubeLot?: LotReference;
    /** Computed from the start of filling and the protocol's shelf life. */
    readonly expiresAt: Timestamp;
  }
>;
export type TubeSealed = DomainEvent<'TubeSealed', { readonly item: string }>;
export type SealTested = DomainEvent<
  'SealTested',
  {
    readonly item: string;
    readonly method: 'visual' | 'dye-ingress' | 'pressure-decay';
    readonly tight: boolean;
  }
>;
export type TubesFrozen = DomainEvent<
  'TubesFrozen',
  {
    readonly items: readonly string[];
    readonly freezer: string;
    readonly program: string;
    readonly traceSha256: string;
  }
>;
export type UnitThawed = DomainEvent<
  'UnitThawed',
  {
    readonly item: string;
    readonly bath: string;
    readonly useBy: Timestamp;
    readonly diluent?: LotReference;
    readonly instruction?: QuotedInstruction;
  }
>;

export type ProductEvent = TubesFilled | TubeSealed | SealTested | TubesFrozen | UnitThawed;

import type { Post } from '../kernel/actor.js';
import type { DomainEvent } from '../kernel/event.js';
import type { Timestamp } from '../kernel/instant.js';
import type { PublicKeyJwk } from '../signature/signature.js';

/** On these people sign in, and commands are given: each holds a key that cannot be taken out of it. */
export const ACTING_KINDS = ['phone', 'tablet', 'computer'] as const;
/** These measure, print or keep. */
export const INSTRUMENT_KINDS = [
  'scanner',
  'printer',
  'logger',
  'freezer',
  'hood',
  'bath',
  'tank',
  'analyser',
  'cell-counter',
  'microscope',
] as const;

export type ActingKind = (typeof ACTING_KINDS)[number];
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];
export type DeviceKind = ActingKind | InstrumentKind;
/** Whether people sign in on it. */
export const isActing = (kind: DeviceKind): boolean => ACTING_KINDS.some(acting => acting === kind);

export type RetirementReason = 'lost' | 'stolen' | 'broken' | 'replaced' | 'no-longer-needed';

/** A thing that acts or measures, at the post where it belongs. Its number is never given to another one. */
export type DeviceEvent =
  | DomainEvent<
      'DeviceEnrolled',
      Post & {
        readonly device: string;
        readonly kind: DeviceKind;
        /** Absent from instruments. */
        readonly publicKey?: PublicKeyJwk;
      }
    >
  /** Calibrated or qualified, until when. */
  | DomainEvent<'DeviceQualified', { readonly record: string; readonly validUntil: Timestamp }>
  | DomainEvent<'DeviceMoved', Post>
  /** How far its clock is ahead of the ledger's; told again when it has changed. */
  | DomainEvent<'DeviceClockMeasured', { readonly offsetMs: number }>
  | DomainEvent<'DeviceRetired', { readonly reason: RetirementReason }>;

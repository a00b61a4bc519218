import type { Post } from '../kernel/actor.js';
import type { Command } from '../kernel/command.js';
import type { Timestamp } from '../kernel/instant.js';
import type { PublicKeyJwk } from '../signature/signature.js';
import type { DeviceKind, RetirementReason } from './events.js';

export type DeviceCommand =
  | Command<
      'EnrolDevice',
      Post & {
        readonly device: string;
        readonly kind: DeviceKind;
        readonly publicKey: PublicKeyJwk | undefined;
        /** Whether whoever enrols it holds the key: looked at before anything is decided. */
        readonly proved: boolean;
      }
    >
  | Command<'QualifyDevice', { readonly record: string; readonly validUntil: Timestamp }>
  | Command<'MoveDevice', Post>
  | Command<'MeasureDeviceClock', { readonly offsetMs: number }>
  | Command<'RetireDevice', { readonly reason: RetirementReason }>;

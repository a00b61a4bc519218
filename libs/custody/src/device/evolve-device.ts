import { type Post, postOf } from '../kernel/actor.js';
import type { Recorded } from '../kernel/event.js';
import { type Instant, type Timestamp, instantOf } from '../kernel/instant.js';
import type { PublicKeyJwk } from '../signature/signature.js';
import type { DeviceEvent, DeviceKind, RetirementReason } from './events.js';

export interface Device {
  /** Empty before it is enrolled. */
  readonly device: string;
  readonly kind: DeviceKind | undefined;
  readonly at: Post;
  readonly publicKey: PublicKeyJwk | undefined;
  /** Of its calibration or qualification; undefined where none was ever asked. */
  readonly validUntil: Timestamp | undefined;
  readonly clockOffsetMs: number | undefined;
  readonly retiredFor: RetirementReason | undefined;
}

export const unknownDevice: Device = {
  device: '',
  kind: undefined,
  at: { organisation: '', site: '', post: '' },
  publicKey: undefined,
  validUntil: undefined,
  clockOffsetMs: undefined,
  retiredFor: undefined,
};

/** A qualification ends at its moment, not after it. What was never qualified need not be. */
export const isQualified = ({ validUntil }: Device, now: Instant): boolean =>
  validUntil === undefined || instantOf(validUntil) > now;

export function evolveDevice(state: Device, event: Recorded<DeviceEvent>): Device {
  switch (event.type) {
    case 'DeviceEnrolled': {
      const { device, kind, publicKey } = event.data;
      return { ...state, device, kind, publicKey, at: postOf(event.data) };
    }
    case 'DeviceQualified':
      return { ...state, validUntil: event.data.validUntil };
    case 'DeviceMoved':
      return { ...state, at: event.data };
    case 'DeviceClockMeasured':
      return { ...state, clockOffsetMs: event.data.offsetMs };
    case 'DeviceRetired':
      return { ...state, retiredFor: event.data.reason };
  }
}

import { type Post, postOf } from '../kernel/actor.js';
import { type Recorded, startOf } from '../kernel/event.js';
import { type Instant, instantOf } from '../kernel/instant.js';
import type { PublicKeyJwk } from '../signature/signature.js';
import { type DeviceEvent, type DeviceKind, type RetirementReason, isActing } from './events.js';

/** A calibration or qualification: where its record is kept, and from when until when it counts. */
export interface Qualification {
  readonly record: string;
  readonly from: Instant;
  readonly until: Instant;
}

export interface Device {
  /** Empty before it is enrolled. */
  readonly device: string;
  readonly kind: DeviceKind | undefined;
  readonly at: Post;
  readonly publicKey: PublicKeyJwk | undefined;
  /** All that there ever were, in the order in which they began to count: a later one changes no day before it. */
  readonly qualifications: readonly Qualification[];
  readonly clockOffsetMs: number | undefined;
  readonly retiredFor: RetirementReason | undefined;
  readonly retiredAt: Instant | undefined;
}

export const unknownDevice: Device = {
  device: '',
  kind: undefined,
  at: { organisation: '', site: '', post: '' },
  publicKey: undefined,
  qualifications: [],
  clockOffsetMs: undefined,
  retiredFor: undefined,
  retiredAt: undefined,
};

/** The newest that had begun at that moment, whether or not it had ended. */
export const qualificationAt = (
  { qualifications }: Device,
  moment: Instant,
): Qualification | undefined => qualifications.findLast(({ from }) => from <= moment);

/**
 * Whether it counted on that day. A qualification ends at its moment, not after it. What people sign in on need not be
 * qualified, only stay so; an instrument that nobody ever qualified is not.
 */
export function isQualified(device: Device, moment: Instant): boolean {
  const counted = qualificationAt(device, moment);
  if (counted !== undefined) return counted.until > moment;
  return device.kind !== undefined && isActing(device.kind);
}

export function evolveDevice(state: Device, event: Recorded<DeviceEvent>): Device {
  switch (event.type) {
    case 'DeviceEnrolled': {
      const { device, kind, publicKey } = event.data;
      return { ...state, device, kind, publicKey, at: postOf(event.data) };
    }
    case 'DeviceQualified': {
      const { record, validUntil } = event.data;
      const told = { record, from: startOf(event), until: instantOf(validUntil) };
      const qualifications = [...state.qualifications, told];
      return { ...state, qualifications: qualifications.sort((a, b) => a.from - b.from) };
    }
    case 'DeviceMoved':
      return { ...state, at: event.data };
    case 'DeviceClockMeasured':
      return { ...state, clockOffsetMs: event.data.offsetMs };
    case 'DeviceRetired':
      return { ...state, retiredFor: event.data.reason, retiredAt: startOf(event) };
  }
}

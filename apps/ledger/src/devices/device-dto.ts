import {
  type Device,
  type DeviceKind,
  type Instant,
  isActing,
  isQualified,
  timestampOf,
} from '@selfsame/custody';
import type { DeviceDto, DeviceStatus } from './devices.dto.js';

/** A device as an auditor reads it: with every qualification, so that each day of use finds the one that counted on it. */
export function deviceDto(
  state: Device,
  kind: DeviceKind,
  revision: number,
  now: Instant,
): DeviceDto {
  const { device, at, publicKey, qualifications, clockOffsetMs, retiredFor, retiredAt } = state;
  const validUntil = qualifications.at(-1)?.until;
  return {
    revision,
    device,
    kind,
    at: { ...at },
    status: statusOf(state, kind, now),
    hasKey: publicKey !== undefined,
    qualifications: qualifications.map(({ record, from, until }) => ({
      record,
      from: timestampOf(from),
      until: timestampOf(until),
    })),
    ...(validUntil === undefined ? {} : { validUntil: timestampOf(validUntil) }),
    ...(clockOffsetMs === undefined ? {} : { clockOffsetMs }),
    ...(retiredFor === undefined || retiredAt === undefined
      ? {}
      : { retired: { reason: retiredFor, at: timestampOf(retiredAt) } }),
  };
}

function statusOf(state: Device, kind: DeviceKind, now: Instant): DeviceStatus {
  if (state.retiredFor !== undefined) return 'retired';
  if (isQualified(state, now)) return 'in-use';
  return isActing(kind) || state.qualifications.length > 0 ? 'lapsed' : 'unqualified';
}

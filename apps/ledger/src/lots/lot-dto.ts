import { type Instant, type Lot, timestampOf } from '@selfsame/custody';
import type { LotDto, LotStatus } from './lot-answers.dto.js';

/** A lot as people read it. */
export function lotDto(state: Lot, revision: number, now: Instant): LotDto {
  const { lot, kind, containers, expiresAt, hoursInUse, certificate, releasedAt, recall } = state;
  return {
    revision,
    lot,
    status: statusOf(state, now),
    journeys: state.uses.size,
    opened: state.opened.map(({ container, from, until }) => ({
      container,
      from: timestampOf(from),
      until: timestampOf(until),
    })),
    ...(kind === undefined ? {} : { kind, containers }),
    ...(expiresAt === undefined ? {} : { expiresAt: timestampOf(expiresAt) }),
    ...(hoursInUse === undefined ? {} : { hoursInUse }),
    ...(certificate === undefined ? {} : { certificate: { ...certificate } }),
    ...(releasedAt === undefined ? {} : { releasedAt: timestampOf(releasedAt) }),
    ...(recall === undefined
      ? {}
      : {
          recall: {
            notice: recall.notice,
            reason: recall.reason,
            at: timestampOf(recall.at),
            by: recall.by,
            complete: !recall.open,
          },
        }),
  };
}

/** The worst that is true of it. */
function statusOf(
  { kind, recall, rejectedFor, discardedAt, expiresAt, releasedAt }: Lot,
  now: Instant,
): LotStatus {
  if (recall !== undefined) return 'recalled';
  if (rejectedFor !== undefined) return 'rejected';
  if (kind === undefined) return 'not-received';
  if (discardedAt !== undefined) return 'discarded';
  if (expiresAt !== undefined && expiresAt <= now) return 'expired';
  return releasedAt === undefined ? 'quarantine' : 'released';
}

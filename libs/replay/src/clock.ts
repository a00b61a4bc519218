import type { Instant, ReadEvent } from '@selfsame/custody';

/** As it happened, by the device that was there; or as it was known, by the ledger that wrote it down. */
export const CLOCKS = ['happened', 'known'] as const;
export type Clock = (typeof CLOCKS)[number];

export const instantBy = (
  clock: Clock,
  { occurredAt, recordedAt }: Pick<ReadEvent, 'occurredAt' | 'recordedAt'>,
): Instant => (clock === 'happened' ? occurredAt : recordedAt);

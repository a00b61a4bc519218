import { signal } from '@preact/signals';

/**
 * By how much the clock of the ledger is ahead of the device's. Everything that has a limit is counted by the ledger's: a phone
 * may be wrong, and a practice ledger has a time of its own.
 */
const aheadMs = signal(0);

/** Moves with every beat, so that clocks on a screen go on. */
export const beat = signal(0);

const BEAT_MS = 10_000;

export const ledgerNow = (): number => Date.now() + aheadMs.value;

/**
 * @param now what the ledger said, RFC 3339
 * @param heardAtMs when it did, by the clock of the device: just now, unless it was remembered
 */
export function hearTime(now: string, heardAtMs = Date.now()): void {
  const heard = Date.parse(now) - heardAtMs;
  // Half a second is what the answer was on its way: nothing is drawn again for it.
  if (Math.abs(heard - aheadMs.value) > 500) aheadMs.value = heard;
}

export function keepTime(): () => void {
  const timer = setInterval(() => (beat.value += 1), BEAT_MS);
  return () => clearInterval(timer);
}

/** RFC 3339 with the offset that the wall clock of the device has, for `occurredAt` and `scannedAt`. */
export function moment(atMs = ledgerNow()): string {
  const offsetMinutes = -new Date(atMs).getTimezoneOffset();
  const local = new Date(atMs + offsetMinutes * 60_000).toISOString().slice(0, -1);
  const sign = offsetMinutes < 0 ? '-' : '+';
  const size = Math.abs(offsetMinutes);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${local}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

// Positions `<epoch>.<n>`. The epoch grows when a log is restored from a backup, so that a reader that
// remembers the lost tail is recognised instead of silently skipping what replaced it.
import { EventStoreError } from './event-store-error.js';
import type { Position } from './event-store.js';

// No leading zeros: one position has one spelling. 20 digits hold any unsigned 64-bit log position.
const FORM = /^([1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,19})$/;

/** The epoch of a log that was never restored nor moved. */
export const FIRST_EPOCH = 1;
export const MAX_EPOCH = 999_999_999;

export interface PositionParts {
  readonly epoch: number;
  /** Wider than a JavaScript number: some stores count bytes of a log in 64 bits. */
  readonly n: bigint;
}

/**
 * The position `<epoch>.<n>`.
 * @throws EventStoreError POSITION_INVALID for an epoch or number out of range
 */
export function positionOf(epoch: number, n: number | bigint): Position {
  const text = `${epoch}.${n}`;
  if (!FORM.test(text)) throw invalid(text);
  return text as Position;
}

/**
 * Reads a position that came from outside: a query string, a checkpoint file.
 * @throws EventStoreError POSITION_INVALID for anything that positionOf would not have written
 */
export function parsePosition(text: string): Position {
  if (!FORM.test(text)) throw invalid(text);
  return text as Position;
}

/** The two numbers of a position, for adapters. */
export function partsOf(position: Position): PositionParts {
  const [, epoch, n] = FORM.exec(position) ?? [];
  if (epoch === undefined || n === undefined) throw invalid(position);
  return { epoch: Number(epoch), n: BigInt(n) };
}

/** Negative when `a` comes first, 0 when they are the same, positive when `b` comes first. */
export function comparePositions(a: Position, b: Position): number {
  const left = partsOf(a);
  const right = partsOf(b);
  if (left.epoch !== right.epoch) return left.epoch - right.epoch;
  if (left.n === right.n) return 0;
  return left.n < right.n ? -1 : 1;
}

function invalid(text: string): EventStoreError {
  const shown = JSON.stringify(text.slice(0, 40));
  return new EventStoreError(
    'POSITION_INVALID',
    `${shown} is not a position: expected <epoch>.<n>, for instance 1.42.`,
  );
}

import { type Position, comparePositions, partsOf } from '@selfsame/event-store';

/** A position that a ledger has given out, as far as somebody or something remembers. */
export interface Remembered {
  readonly by: string;
  readonly position: Position;
  /** Whether nothing after it can have been given out: lists and the webhook come behind the log, an operator may know. */
  readonly isNewest: boolean;
}

/** What a restore would lose of what people were told. */
export type Loss =
  | { readonly kind: 'none' }
  /** Somebody has seen what the backup does not hold. */
  | { readonly kind: 'newer'; readonly seen: Remembered }
  /** The log that is there says something else in the same place. */
  | { readonly kind: 'other'; readonly at: string }
  /** Nothing is left that could tell how far the ledger had come. */
  | { readonly kind: 'unknown' };

/**
 * @param head of the backup
 * @param differsAt where the log that is there and the backup differ
 */
export function lossOf(
  head: Position,
  remembered: readonly Remembered[],
  differsAt?: string,
): Loss {
  const seen = newestOf(remembered);
  if (seen !== undefined && comparePositions(seen.position, head) > 0)
    return { kind: 'newer', seen };
  if (differsAt !== undefined) return { kind: 'other', at: differsAt };
  return remembered.some(({ isNewest }) => isNewest) ? { kind: 'none' } : { kind: 'unknown' };
}

export function newestOf(remembered: readonly Remembered[]): Remembered | undefined {
  return remembered.reduce<Remembered | undefined>(
    (newest, each) =>
      newest === undefined || comparePositions(each.position, newest.position) > 0 ? each : newest,
    undefined,
  );
}

/** Later than every epoch that anybody knows of: a position must never mean two things. */
export const nextEpoch = (head: Position, remembered: readonly Remembered[]): number =>
  1 +
  Math.max(
    ...[head, ...remembered.map(({ position }) => position)].map(each => partsOf(each).epoch),
  );

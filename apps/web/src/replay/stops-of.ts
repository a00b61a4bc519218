import type { Clock, Instant, Layout, Moment } from '@selfsame/replay';

/** Where the slider stops: by the clock of the ledger at each event, by that of the devices at each moment at which something happened. */
export interface Stop {
  readonly at: Instant;
  /** Of the newest event that is known at it. */
  readonly revision: number;
  /** Of the events of this very stop. */
  readonly revisions: readonly number[];
}

/** From the first to the last. What one clock cannot tell apart is one stop; the ledger's own order tells all events apart. */
export function stopsOf({ spots }: Pick<Layout, 'spots'>, clock: Clock): readonly Stop[] {
  const stops: Stop[] = [];
  for (const { at, revision } of spots) {
    const last = stops.at(-1);
    if (clock === 'happened' && last?.at === at)
      stops[stops.length - 1] = { at, revision, revisions: [...last.revisions, revision] };
    else stops.push({ at, revision, revisions: [revision] });
  }
  return stops;
}

/** The last stop that is not after an instant; the first one, where all are. */
export const stopAt = (stops: readonly Stop[], at: number): number =>
  Math.max(
    0,
    stops.findLastIndex(stop => stop.at <= at),
  );

/** The stop of an event, or the last one before it. */
export const stopOf = (stops: readonly Stop[], revision: number): number =>
  Math.max(
    0,
    stops.findLastIndex(stop => stop.revision <= revision),
  );

export const momentOf = (clock: Clock, { at, revision }: Stop): Moment =>
  clock === 'known' ? { by: 'revision', revision } : { by: 'happened', at };

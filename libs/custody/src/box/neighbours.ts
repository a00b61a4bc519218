import type { Recorded } from '../kernel/event.js';
import { type Instant, earlier, later } from '../kernel/instant.js';
import { type BoxEvent, type Occupant, evolveBox, unregisteredBox } from './box.js';

/** A unit's time in a box, whatever position it had. */
interface Stretch extends Occupant {
  readonly from: Instant;
  /** Undefined while it lies there. */
  readonly until: Instant | undefined;
}

export interface Neighbour extends Occupant {
  readonly since: Instant;
  readonly until: Instant | undefined;
}

const isSame = (one: Occupant, other: Occupant): boolean =>
  one.coi === other.coi && one.item === other.item;

/** When each unit lay in a box, by the box's own record: taken out and put back is two stretches. */
function stretchesOf(history: readonly Recorded<BoxEvent>[]): readonly Stretch[] {
  const ended: Stretch[] = [];
  let lying: readonly Stretch[] = [];
  let box = unregisteredBox;
  for (const event of history) {
    box = evolveBox(box, event);
    const there = Object.values(box.map);
    const stays = lying.filter(known => there.some(each => isSame(known, each)));
    for (const known of lying)
      if (!stays.includes(known)) ended.push({ ...known, until: event.recordedAt });
    const came = there.filter(each => !lying.some(known => isSame(known, each)));
    lying = [
      ...stays,
      ...came.map(each => ({ ...each, from: event.recordedAt, until: undefined })),
    ];
  }
  return [...ended, ...lying];
}

/**
 * H49: which units of others lay in the same box as those of one therapy, since when, and until when. A vial that leaks
 * leaks into the whole box: the position says nothing.
 */
export function neighboursIn(
  history: readonly Recorded<BoxEvent>[],
  coi: string,
): readonly Neighbour[] {
  const stretches = stretchesOf(history);
  const own = stretches.filter(stretch => stretch.coi === coi);
  const met = stretches
    .filter(stretch => stretch.coi !== coi)
    .flatMap(other => own.flatMap(mine => together(mine, other)));
  return met.reduce<readonly Neighbour[]>(joined, []);
}

function together(mine: Stretch, other: Stretch): readonly Neighbour[] {
  const since = later(mine.from, other.from);
  const until =
    mine.until === undefined || other.until === undefined
      ? (mine.until ?? other.until)
      : earlier(mine.until, other.until);
  return until !== undefined && until <= since
    ? []
    : [{ coi: other.coi, item: other.item, since, until }];
}

/** One line a unit: from the first moment beside any of them to the last. */
function joined(lines: readonly Neighbour[], next: Neighbour): readonly Neighbour[] {
  const known = lines.find(line => isSame(line, next));
  if (known === undefined) return [...lines, next];
  const until =
    known.until === undefined || next.until === undefined
      ? undefined
      : later(known.until, next.until);
  const line = { ...known, since: earlier(known.since, next.since), until };
  return lines.map(each => (each === known ? line : each));
}

import type { components } from '../api/ledger.js';
import { type Placed, isWaiting } from '../offline/kept-act.js';

export type PackageRow = components['schemas']['PackageRowDto'];
type Post = components['schemas']['PostDto'];
/** A locker, an airline, customs: a place of a site at which nobody stands. */
export type Unstaffed = NonNullable<PackageRow['liesAt']>;

/** What a package is to a courier, with what he has done and the ledger has not heard of. */
export type StopState = 'held' | 'offered' | 'expected' | 'left' | 'unknown';

/** One package of a run, as it is in his hands. */
export interface Stop {
  readonly sscc: string;
  /** As the ledger last said; undefined of one that it has not told him of. */
  readonly row: PackageRow | undefined;
  readonly state: StopState;
  /** What he has done with it and not sent, the oldest first. */
  readonly waiting: readonly Placed[];
}

/** What an act makes of a package in the hands of whoever did it. The ledger may see it otherwise, and says so when it hears of it. */
function after(state: StopState, { type }: Placed): StopState {
  switch (type) {
    case 'AcceptHandoff':
    case 'CollectPackage':
    case 'TakeOver':
      return 'held';
    case 'RefuseHandoff':
    case 'DepositPackage':
      return 'left';
    default:
      return state;
  }
}

/**
 * The packages of a run: those that the ledger told of, as what was done since has left them, and those that only this
 * phone knows of.
 * @param mine what its owner has done
 */
export function stopsOf(rows: readonly PackageRow[], mine: readonly Placed[]): readonly Stop[] {
  const unsent = mine.filter(isWaiting);
  const all = new Set([...rows, ...unsent].map(({ sscc }) => sscc));
  return [...all].map(sscc => {
    const row = rows.find(each => each.sscc === sscc);
    const waiting = unsent.filter(act => act.sscc === sscc);
    return { sscc, row, waiting, state: waiting.reduce(after, toldOf(row)) };
  });
}

/** What he left in a locker is his and in nobody's hands: he has left it, until somebody fetches it. */
const toldOf = (row: PackageRow | undefined): StopState =>
  row?.state === 'held' && row.liesAt !== null ? 'left' : (row?.state ?? 'unknown');

/** The most urgent first: what must be there soonest, then what may be used no longer. */
export const byUrgency = (one: Stop, other: Stop): number =>
  limitMsOf(one) - limitMsOf(other) || one.sscc.localeCompare(other.sscc);

/** What has no clock comes last. */
const NEVER_MS = Number.MAX_SAFE_INTEGER;

function limitMsOf({ row }: Stop): number {
  const limit = row?.deliverBy ?? row?.expiresAt ?? undefined;
  return limit === undefined ? NEVER_MS : Date.parse(limit);
}

/** Where it lies and nobody stands, told or not; undefined of what is in somebody's hands. */
export function liesAt({ row, waiting }: Stop): Unstaffed | undefined {
  const last = waiting.findLast(({ type }) => MOVES.has(type));
  if (last === undefined) return row?.liesAt ?? undefined;
  return last.type === 'DepositPackage' ? (last.body.at as Unstaffed) : undefined;
}

const MOVES: ReadonlySet<Placed['type']> = new Set([
  'DepositPackage',
  'CollectPackage',
  'TakeOver',
  'AcceptHandoff',
]);

/** Where it is driven, and on which number people are called there: as he last said, told or not. */
export function goesTo({ row, waiting }: Stop): Heading | undefined {
  if (row === undefined) return undefined;
  const last = waiting.findLast(({ type }) => type === 'DepartPackage');
  const [destination, origin] = [endOf(row), wayBack(row)];
  const driven = last?.body.destination as Post | undefined;
  return driven !== undefined && isSameDoor(driven, origin.post) ? origin : destination;
}

export interface Heading {
  readonly post: Post;
  readonly title: string;
  readonly telephone: string | null;
}

const endOf = (row: PackageRow): Heading => ({
  post: row.destination,
  title: row.destinationTitle,
  telephone: row.destinationTelephone,
});

/** To where it was packed: what nobody takes goes back there. */
export const wayBack = (row: PackageRow): Heading => ({
  post: row.origin,
  title: row.originTitle,
  telephone: row.originTelephone,
});

export const isSameDoor = (one: Omit<Post, 'organisation'>, other: Omit<Post, 'organisation'>) =>
  one.site === other.site && one.post === other.post;

/** Whether it is on its way: told, or done and not yet told. */
export const isUnderWay = ({ row, waiting }: Stop): boolean =>
  row?.status === 'in-transit' || waiting.some(({ type }) => type === 'DepartPackage');

/** To whom he holds it out, told or not; undefined of what he does not. */
export function heldOutTo({ row, state, waiting }: Stop): Post | undefined {
  if (state !== 'held') return undefined;
  const last = waiting.findLast(({ type }) => type === 'OfferHandoff');
  if (last !== undefined) return last.body.to as Post;
  return row?.state === 'held' ? (row.to ?? undefined) : undefined;
}

/** Whether he has held it out to somebody. */
export const isHeldOut = (stop: Stop): boolean => heldOutTo(stop) !== undefined;

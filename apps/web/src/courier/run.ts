import type { components } from '../api/ledger.js';
import { type Placed, isWaiting } from '../offline/kept-act.js';

export type PackageRow = components['schemas']['PackageRowDto'];

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
    return { sscc, row, waiting, state: waiting.reduce(after, row?.state ?? 'unknown') };
  });
}

/** The most urgent first: what must be there soonest, then what may be used no longer. */
export const byUrgency = (one: Stop, other: Stop): number =>
  limitMsOf(one) - limitMsOf(other) || one.sscc.localeCompare(other.sscc);

/** What has no clock comes last. */
const NEVER_MS = Number.MAX_SAFE_INTEGER;

function limitMsOf({ row }: Stop): number {
  const limit = row?.deliverBy ?? row?.expiresAt ?? undefined;
  return limit === undefined ? NEVER_MS : Date.parse(limit);
}

/** Whether it is on its way: told, or done and not yet told. */
export const isUnderWay = ({ row, waiting }: Stop): boolean =>
  row?.status === 'in-transit' || waiting.some(({ type }) => type === 'DepartPackage');

/** Whether he has held it out to somebody. */
export const isHeldOut = ({ row, waiting }: Stop): boolean =>
  (row?.state === 'held' && row.to !== null) || waiting.some(({ type }) => type === 'OfferHandoff');

import { isOver } from '../journey/is-over.js';
import type { Journey } from '../journey/journey.js';
import {
  DAY_MS,
  type Instant,
  type Timestamp,
  after,
  later,
  timestampOf,
} from '../kernel/instant.js';

/** Why the identity behind a therapy must still be known: while it goes on, or until a date. */
export interface Duty {
  readonly coi: string;
  /** Undefined while the therapy goes on: nobody can say yet. */
  readonly until: Timestamp | undefined;
}

/** Thirty years with every leap day that can be in them: Regulation (EC) 1394/2007, Article 15(4). */
export const RETENTION_DAYS = 30 * 365 + 8;

/** Cells are somewhere: whose they are must be known. */
const HELD: readonly string[] = ['present', 'opened'];
/** Filled, and therefore a product that could have been given. */
const NEVER_MADE: readonly string[] = ['planned', 'labelled'];

/**
 * The last duty of one therapy towards the record, or none. A therapy that goes on, or of which anything still lies
 * somewhere, keeps the identity; one of which a product was made keeps it for thirty years after the last expiry or infusion.
 * One that ended before there was a product keeps nothing.
 * @param coi as it was registered: a therapy that has not started yet does not know its own name
 */
export function dutyOf(coi: string, journey: Journey): Duty | undefined {
  const items = Object.values(journey.items);
  const isRunning = journey.bedside.running !== undefined;
  if (!isOver(journey) || isRunning || items.some(({ status }) => HELD.includes(status)))
    return { coi, until: undefined };
  const made = items.filter(({ kind, status }) => kind === 'tube' && !NEVER_MADE.includes(status));
  if (made.length === 0) return undefined;
  const last = [...made.map(({ expiresAt }) => expiresAt), journey.infusedAt]
    .filter(moment => moment !== undefined)
    .reduce<Instant>(later, journey.startedAt ?? (0 as Instant));
  return { coi, until: timestampOf(after(last, RETENTION_DAYS * DAY_MS)) };
}

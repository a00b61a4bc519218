import { EventStoreError } from '@selfsame/event-store/error';
import type Database from 'better-sqlite3';

/**
 * The epoch that the file says it is of.
 * @throws EventStoreError STORE_WRONG_FORMAT when it says none
 */
export function readEpoch(db: Database.Database): number {
  const epoch = db.prepare<[], number>('SELECT epoch FROM store').pluck().get();
  if (epoch === undefined)
    throw new EventStoreError('STORE_WRONG_FORMAT', 'The file says no epoch.');
  return epoch;
}

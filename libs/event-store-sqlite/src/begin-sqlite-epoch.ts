/**
 * Begins a later epoch in a log that nobody has open: from now on its positions are of that one.
 * @throws EventStoreError STORE_LOCKED
 * @throws SqliteError for an epoch that is not later than all before it
 */
export async function beginSqliteEpoch(file: string, epoch: number): Promise<void> {
  const { WriterConnection } = await import('./writer-connection.js');
  const unlock = await lockSqliteLog(file);
  try {
    const connection = new WriterConnection(file);
    try {
      connection.beginEpoch(epoch);
    } finally {
      connection.close();
    }
  } finally {
    unlock();
  }
}

/**
 * Keeps every writer away from a log until the returned function is called; the log itself need not be there.
 * @throws EventStoreError STORE_LOCKED
 */
export async function lockSqliteLog(file: string): Promise<() => void> {
  const { lockWriter } = await import('./lock-writer.js');
  return lockWriter(file);
}

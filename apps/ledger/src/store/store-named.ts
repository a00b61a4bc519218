import { resolve } from 'node:path';
import { SettingsFault } from '../settings.js';
import { inFile, logAt } from './in-file.js';
import type { NamedStore } from './named-store.js';

const SQLITE = /^sqlite(?::(.+))?$/;
const CLUSTER = /^[a-z]+(\+discover)?:\/\//;

/**
 * `sqlite` (the log of this DATA_DIR), `sqlite:PATH` (a log's file, or the DATA_DIR that holds one), `kurrentdb://...`.
 * @throws SettingsFault, EventStoreError STORE_MISCONFIGURED
 */
export async function storeNamed(name: string, dataDir: string): Promise<NamedStore> {
  const [isSqlite, path = dataDir] = SQLITE.exec(name) ?? [];
  if (isSqlite !== undefined) return inFile(logAt(resolve(path)));
  if (!CLUSTER.test(name))
    throw new SettingsFault(
      `${name.slice(0, 12)}... names no store: it must be sqlite, sqlite:PATH or kurrentdb://...`,
    );
  // The client of a cluster is loaded by whoever wants one.
  const { onCluster } = await import('./on-cluster.js');
  return onCluster(name);
}

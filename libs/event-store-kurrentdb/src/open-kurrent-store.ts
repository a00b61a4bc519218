import { CommitSignal, type EventStore, EventStoreError } from '@selfsame/event-store';
import { Appender } from './appender.js';
import { Cluster } from './cluster.js';
import { type ClusterFinding, clusterFindings } from './cluster-findings.js';
import { parseConnection } from './connection.js';
import { raiseEpoch, settleEpoch } from './epochs.js';
import { failureOf } from './failure.js';
import { KurrentStore } from './kurrent-store.js';
import type { Meddling } from './meddling.js';
import { PATIENCE, type Patience } from './patience.js';
import { Reader } from './reader.js';
import { RecentEvents } from './recent-events.js';
import { Tail } from './tail.js';

export interface KurrentStoreOptions {
  /** `kurrentdb://...&ledger=NAME`; see parseConnection. */
  readonly url: string;
  /** Demanded of a ledger that has one, given to one that has none; without it the ledger's own, or the first. */
  readonly epoch?: number;
  readonly patience?: Partial<Patience>;
  /** Told of each thing that somebody did to the ledger's streams behind its back, while the store is open. */
  readonly onMeddling?: (meddling: Meddling) => void;
}

/**
 * Opens a ledger's store on EventStoreDB 21.10 or later, or KurrentDB. Any number of instances may have the same one
 * open. Positions are sparse: they are those of the cluster's log.
 * @throws EventStoreError STORE_MISCONFIGURED, STORE_UNAVAILABLE, STORE_WRONG_EPOCH, STORE_WRONG_FORMAT
 */
export async function openKurrentStore({
  url,
  epoch: wanted,
  patience: given = {},
  onMeddling = () => undefined,
}: KurrentStoreOptions): Promise<EventStore> {
  const { clientUrl, prefix, epochStream } = parseConnection(url);
  const patience = { ...PATIENCE, ...given };
  const cluster = clusterAt(clientUrl);
  try {
    const epoch = await settleEpoch(cluster, epochStream, wanted, patience);
    const naming = { prefix, epoch };
    const reader = new Reader(cluster, naming, patience);
    const after = await reader.head();
    const recent = new RecentEvents();
    const signal = new CommitSignal();
    const tail = new Tail({
      clientUrl,
      naming,
      after,
      epochStream,
      reader,
      recent,
      signal,
      patience,
      onMeddling,
    });
    return new KurrentStore({
      epoch,
      appender: new Appender(clientUrl, naming, reader, patience),
      reader,
      tail,
      recent,
      signal,
      disconnect: () => cluster.close(),
    });
  } catch (error) {
    cluster.close();
    throw failureOf(error);
  }
}

/**
 * Looks at what the cluster is set to, as far as it shows.
 * @throws EventStoreError STORE_MISCONFIGURED, STORE_UNAVAILABLE
 */
export function inspectCluster(url: string, patience = PATIENCE): Promise<ClusterFinding[]> {
  const connection = parseConnection(url);
  return using(connection.clientUrl, cluster =>
    clusterFindings(cluster, connection, patience.answerMs),
  );
}

/** See raiseEpoch in epochs.ts: for a cluster that was restored to an earlier moment. @returns the new epoch */
export function raiseClusterEpoch(url: string, patience = PATIENCE): Promise<number> {
  const { clientUrl, epochStream } = parseConnection(url);
  return using(clientUrl, cluster => raiseEpoch(cluster, epochStream, patience));
}

async function using<T>(clientUrl: string, task: (cluster: Cluster) => Promise<T>): Promise<T> {
  const cluster = clusterAt(clientUrl);
  try {
    return await task(cluster);
  } catch (error) {
    throw failureOf(error);
  } finally {
    cluster.close();
  }
}

/** The client's own words on an address may hold the password: they are not passed on. */
function clusterAt(clientUrl: string): Cluster {
  try {
    return new Cluster(clientUrl);
  } catch {
    throw new EventStoreError(
      'STORE_MISCONFIGURED',
      'The address of the cluster, or a file that it names, cannot be used. See docs/how-to/run-on-kurrentdb.md.',
    );
  }
}

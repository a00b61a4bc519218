import type { NewEvent } from '@selfsame/event-store';
import { type Append, MOST_WRITERS, type Measured, hammer } from '../stores/hammer.js';
import { OpenJourneys } from '../stores/open-journeys.js';
import { inRounds, perSecond } from '../stores/rounds.js';
import { openEmmett } from './emmett.js';
import { createGapFreeFunction, gapFreeFunction } from './gap-free-function.js';
import { installPeers } from './install-peers.js';
import { type Pool, openPool } from './pg.js';
import { startPostgres } from './postgres-cluster.js';

const POOL_SIZES = [1, 16, 64];

export interface PostgresPeer {
  /** Connections of the pool with which it was fastest at the most writers. */
  readonly connections: number;
  measure(writers: number): Promise<Measured>;
}

export interface PostgresPeers {
  readonly version: string;
  readonly emmett: PostgresPeer;
  readonly gapFree: PostgresPeer;
  stop(): Promise<void>;
}

/** Both peers on one server. @throws PeerMissing */
export async function startPostgresPeers(envelopes: readonly NewEvent[]): Promise<PostgresPeers> {
  installPeers();
  const cluster = await startPostgres();
  const pools = await Promise.all(POOL_SIZES.map(size => openPool(cluster, size)));
  const [first] = pools as [Pool, ...Pool[]];
  await assertDurable(first);
  await createGapFreeFunction(first);
  const gapFree = await fastest(envelopes, pools.map(gapFreeFunction));
  const emmett = await fastest(
    envelopes,
    await Promise.all(pools.map(pool => openEmmett(cluster, pool, envelopes))),
  );
  return {
    version: cluster.version,
    emmett,
    gapFree,
    stop: async () => {
      await Promise.all(pools.map(pool => pool.end()));
      await cluster.stop();
    },
  };
}

/** One way of appending, once for each size of the pool: the peer is measured with the one that suits it best. */
async function fastest(
  envelopes: readonly NewEvent[],
  appends: readonly Append[],
): Promise<PostgresPeer> {
  const load = { journeys: new OpenJourneys(), envelopes };
  const peers = appends.map((append, index): PostgresPeer => ({
    connections: POOL_SIZES[index] ?? 0,
    measure: writers => hammer(append, load, writers),
  }));
  const measured = await inRounds(
    Object.fromEntries(peers.map((peer, index) => [index, () => peer.measure(MOST_WRITERS)])),
  );
  const rates = peers.map((_, index) => perSecond(measured[index] ?? []));
  return peers[rates.indexOf(Math.max(...rates))] as PostgresPeer;
}

/** A peer that answers before the disk has it would win for nothing. */
async function assertDurable(pool: Pool): Promise<void> {
  for (const setting of ['fsync', 'synchronous_commit']) {
    const { rows } = await pool.query({ text: `SELECT current_setting('${setting}') AS value` });
    if (rows[0]?.value !== 'on') throw new Error(`PostgreSQL runs without ${setting}.`);
  }
}

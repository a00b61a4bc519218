import { importPeer } from './install-peers.js';
import type { PostgresCluster } from './postgres-cluster.js';

interface Query {
  /** Prepared once on each connection. */
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** What is used of pg's pool. */
export interface Pool {
  query(query: Query): Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;
  end(): Promise<void>;
}

interface Pg {
  readonly default: { readonly Pool: new (options: object) => Pool };
}

export async function openPool({ host, user }: PostgresCluster, max: number): Promise<Pool> {
  const { default: pg } = await importPeer<Pg>('pg');
  // Kept open: connecting anew between two measurements would be measured as well.
  return new pg.Pool({ host, user, database: 'postgres', max, idleTimeoutMillis: 0 });
}

import type { NewEvent } from '@selfsame/event-store';
import type { Append } from '../stores/hammer.js';
import { importPeer } from './install-peers.js';
import type { Pool } from './pg.js';
import type { PostgresCluster } from './postgres-cluster.js';

/** What is used of @event-driven-io/emmett-postgresql. */
interface Emmett {
  readonly getPostgreSQLEventStore: (
    connectionString: string,
    options: { readonly connectionOptions: { readonly pool: Pool } },
  ) => {
    readonly schema: { migrate(): Promise<unknown> };
    appendToStream(
      stream: string,
      events: readonly { readonly type: string; readonly data: unknown }[],
      options: { readonly expectedStreamVersion: bigint | 'STREAM_DOES_NOT_EXIST' },
    ): Promise<unknown>;
  };
}

/**
 * Emmett's store with its own schema. It takes objects and makes JSON of them, so the envelopes are parsed beforehand. It
 * rejects an append whose stream stands elsewhere.
 */
export async function openEmmett(
  { host, user }: PostgresCluster,
  pool: Pool,
  envelopes: readonly NewEvent[],
): Promise<Append> {
  const { getPostgreSQLEventStore } = await importPeer<Emmett>(
    '@event-driven-io/emmett-postgresql',
  );
  const place = `postgresql://${user}@localhost/postgres?host=${encodeURIComponent(host)}`;
  const store = getPostgreSQLEventStore(place, { connectionOptions: { pool } });
  await store.schema.migrate();
  const decoder = new TextDecoder();
  const objects = new Map(
    envelopes.map(event => [event, JSON.parse(decoder.decode(event.bytes)) as unknown]),
  );
  return async (stream, revision, event) => {
    await store.appendToStream(stream, [{ type: event.type, data: objects.get(event) }], {
      // Counted from 1.
      expectedStreamVersion: revision < 0 ? 'STREAM_DOES_NOT_EXIST' : BigInt(revision + 1),
    });
  };
}

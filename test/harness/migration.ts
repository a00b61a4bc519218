import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore } from '@selfsame/event-store';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import { passThrough } from '@selfsame/event-store/history';

/**
 * What an eager migration does: it goes to the file and makes old events of the therapies look like those of today. Those of
 * accounts stay as they are: a ledger that cannot read who somebody is lets nobody in who could look. It takes the checksums away,
 * as what was written before there were any has none: they would tell of it at once.
 */
const MIGRATION = `
  const { DatabaseSync } = require('node:sqlite');
  const [file, guard] = process.argv.slice(1);
  const db = new DatabaseSync(file);
  if (guard === 'without-guard') db.exec('DROP TRIGGER event_update');
  db.exec("UPDATE event SET crc = NULL, bytes = CAST(json_set(CAST(bytes AS TEXT), '$.migrated', 1) AS BLOB) " +
    "WHERE stream IN (SELECT id FROM stream WHERE name LIKE 'journey-%')");
`;

export interface MigratableStore {
  /** Leaves no file behind when it is closed. */
  readonly store: EventStore;
  /** Undefined when it went through; else what stopped it. In a process of its own, as an administrator would. */
  readonly migrate: (guard: 'with-guard' | 'without-guard') => string | undefined;
}

/** The embedded store in a file of its own: the one whose guards the shipped ledger relies on. */
export async function migratableStore(): Promise<MigratableStore> {
  const directory = mkdtempSync(join(tmpdir(), 'selfsame-migration-'));
  const file = join(directory, 'log.db');
  const store = await openSqliteStore({ file });
  return {
    store: passThrough(store, {
      close: async () => {
        await store.close();
        rmSync(directory, { recursive: true });
      },
    }),
    migrate: guard => {
      const run = spawnSync(process.execPath, ['--eval', MIGRATION, file, guard], {
        encoding: 'utf8',
      });
      return run.status === 0 ? undefined : run.stderr;
    },
  };
}

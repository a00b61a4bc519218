import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { copySqliteLog } from '@selfsame/event-store-sqlite';
import { copySealedRecords } from '../identity-vault/sealed-records.js';
import { copyDurably } from './durable-files.js';
import type { Progress } from './progress.js';

/** One kind of thing that is lost with the disk. */
export interface BackupPart {
  readonly name: string;
  /** What there is of it in a DATA_DIR, as paths in there. */
  files(this: void, dataDir: string): readonly string[];
  copy(this: void, from: string, to: string, progress: Progress): Promise<void>;
}

export const LOG = 'log.sqlite';
/** Disposable, and no part. */
export const READ_MODELS = 'read-models.sqlite';
export const WEBHOOK = 'webhook.position';
/** Sealed names: nothing in it can be read without the keys. */
export const VAULT = 'identity-vault.sqlite';
/** Kept apart from the data: with both in hand, whoever has a wristband's scan can find its therapy. */
export const KEYS = 'keys';

const plainly = async (from: string, to: string): Promise<void> => copyDurably(from, to);

/**
 * In the order in which they are copied while the ledger goes on: what points into the log before it, so that it points
 * beyond the end of no copy; what the log names after it, so that nothing named is missing. The read models are no part:
 * they are built again from the log.
 */
export const backupParts: readonly BackupPart[] = [
  {
    name: 'webhook',
    files: dataDir => (existsSync(join(dataDir, WEBHOOK)) ? [WEBHOOK] : []),
    copy: plainly,
  },
  {
    name: 'log',
    files: () => [LOG],
    copy: (from, to, progress) => copySqliteLog({ from, to, progress }),
  },
  {
    name: 'identity-vault',
    files: dataDir => (existsSync(join(dataDir, VAULT)) ? [VAULT] : []),
    copy: (from, to) => copySealedRecords(from, to),
  },
  {
    name: 'keys',
    files: dataDir => readdirSync(join(dataDir, KEYS)).map(name => `${KEYS}/${name}`),
    copy: plainly,
  },
];

/** Where a backup is; its keys may be in another place. */
export interface BackupPlace {
  readonly data: string;
  readonly keys: string;
}

export const placeOf = (data: string, keys: string | undefined): BackupPlace => ({
  data,
  keys: keys ?? join(data, KEYS),
});

/** @param path as in a DATA_DIR */
export const fileIn = ({ data, keys }: BackupPlace, path: string): string =>
  path.startsWith(`${KEYS}/`) ? join(keys, path.slice(KEYS.length + 1)) : join(data, path);

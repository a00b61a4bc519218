import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LedgerMoved } from '@selfsame/custody';
import type { EventStore } from '@selfsame/event-store';
import { isKurrentUrl, openKurrentStore, parseConnection } from '@selfsame/event-store-kurrentdb';
import { lockSqliteLog, openSqliteReader, openSqliteStore } from '@selfsame/event-store-sqlite';
import { LOG } from '../backup/backup-parts.js';
import { SettingsFault } from '../settings.js';

/** A log that is read and not written. */
export interface Source extends Pick<EventStore, 'epoch' | 'readAll' | 'readStream' | 'head'> {
  close(): Promise<void>;
}

/** A store that somebody named at the command line. */
export interface NamedStore {
  readonly kind: LedgerMoved['data']['from'];
  /** What may be printed: no password. */
  readonly shown: string;
  /** Opens it for reading, and keeps writers away where that can be done. */
  openSource(): Promise<Source>;
  /** Opens it for writing; one that is new is given the epoch, of one that is not it is demanded. */
  openTarget(epoch: number): Promise<EventStore>;
}

const SQLITE = /^sqlite(?::(.+))?$/;

/**
 * `sqlite` (the log of this DATA_DIR), `sqlite:PATH` (a log's file, or the DATA_DIR that holds one), `kurrentdb://...`.
 * @throws SettingsFault, EventStoreError STORE_MISCONFIGURED
 */
export function namedStore(name: string, dataDir: string): NamedStore {
  if (isKurrentUrl(name)) return onCluster(name);
  const [isSqlite, path = dataDir] = SQLITE.exec(name) ?? [];
  if (isSqlite === undefined)
    throw new SettingsFault(
      `${name.slice(0, 12)}... names no store: it must be sqlite:PATH or kurrentdb://...`,
    );
  return inFile(logAt(resolve(path)));
}

/** Whatever does not end like a file is a DATA_DIR, there or yet to be made. */
const logAt = (path: string): string => {
  const isDirectory = existsSync(path) ? statSync(path).isDirectory() : !/\.\w+$/.test(path);
  return isDirectory ? join(path, LOG) : path;
};

const inFile = (file: string): NamedStore => ({
  kind: 'sqlite',
  shown: file,
  openSource: async () => {
    if (!existsSync(file)) throw new SettingsFault(`There is no event log at ${file}.`);
    const unlock = await lockSqliteLog(file);
    try {
      const reader = await openSqliteReader(file);
      return {
        ...reader,
        close: async () => {
          reader.close();
          unlock();
        },
      };
    } catch (error) {
      unlock();
      throw error;
    }
  },
  openTarget: epoch => openSqliteStore({ file, epoch }),
});

const onCluster = (url: string): NamedStore => ({
  kind: 'kurrentdb',
  shown: parseConnection(url).shown,
  openSource: () => openKurrentStore({ url }),
  openTarget: epoch => openKurrentStore({ url, epoch }),
});

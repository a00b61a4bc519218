import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lockSqliteLog, openSqliteReader, openSqliteStore } from '@selfsame/event-store-sqlite';
import { LOG } from '../backup/backup-parts.js';
import { SettingsFault } from '../settings.js';
import type { NamedStore } from './named-store.js';

/** Whatever does not end like a file is a DATA_DIR, there or yet to be made. */
export const logAt = (path: string): string => {
  const isDirectory = existsSync(path) ? statSync(path).isDirectory() : !/\.\w+$/.test(path);
  return isDirectory ? join(path, LOG) : path;
};

export const inFile = (file: string): NamedStore => ({
  kind: 'sqlite',
  shown: file,
  get mayExist() {
    return existsSync(file);
  },
  inspect: () => Promise.resolve([]),
  open: () => openSqliteStore({ file }),
  openBeside: async () => {
    const reader = await openSqliteReader(file);
    return { ...reader, close: () => Promise.resolve(reader.close()) };
  },
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
  raiseEpoch: () =>
    Promise.reject(
      new SettingsFault('A log in a file begins a new epoch with: npm run restore -- --new-epoch'),
    ),
});

export { beginSqliteEpoch, lockSqliteLog } from './begin-sqlite-epoch.js';
export { copySqliteLog } from './copy-sqlite-log.js';
export type { CopyProgress } from './copy-sqlite-log.js';
export { openSqliteReader } from './open-sqlite-reader.js';
export type { SqliteReader } from './open-sqlite-reader.js';
export { openSqliteStore } from './open-sqlite-store.js';
export type { SqliteStoreOptions } from './open-sqlite-store.js';

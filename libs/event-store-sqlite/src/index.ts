export { openSqliteReader } from './open-sqlite-reader.js';
export type { SqliteReader } from './open-sqlite-reader.js';
export { openSqliteStore } from './open-sqlite-store.js';
export type { SqliteStoreOptions } from './open-sqlite-store.js';

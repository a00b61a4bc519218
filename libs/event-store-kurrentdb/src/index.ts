export type { ClusterFinding } from './cluster-findings.js';
export { isKurrentUrl, parseConnection } from './connection.js';
export type { Connection } from './connection.js';
export type { Meddling } from './meddling.js';
export { inspectCluster, openKurrentStore, raiseClusterEpoch } from './open-kurrent-store.js';
export type { KurrentStoreOptions } from './open-kurrent-store.js';
export type { Patience } from './patience.js';

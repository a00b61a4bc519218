export { type Identity, Tokens } from './access/tokens.js';
export { SimulatedClock } from './clock/clock.js';
export { StreamLoader } from './commands/loaded-stream.js';
export { StreamKinds } from './commands/stream-kind.js';
export { type LedgerOptions, createLedger } from './create-ledger.js';
export { EPOCH, foundLedger, readFounding } from './founding/found-ledger.js';
export { type Keys, makeKeys } from './founding/keys.js';
export type { LedgerParts } from './ledger.module.js';
export { type ReadScan, type Scanned, readScan } from './scans/read-scan.js';

export { Faults } from './faults.js';
export type { AppendFault, ReadFault } from './faults.js';
export { KurrentDbDouble } from './kurrentdb-double.js';
export type { DoubleOptions } from './kurrentdb-double.js';
export type { LogRecord } from './log.js';
export { refusal, unavailable } from './protocol.js';

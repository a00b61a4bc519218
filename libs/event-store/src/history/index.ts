export { faultsIn } from './faults-in.js';
export { historyOf } from './history-of.js';
export type { Driving } from './history-of.js';
export type { Act, AppendAct, AppendAnswer, Fault, FaultRule } from './history.js';
export type { History, SeenEvent, Subscribed } from './history.js';
export { RecordingStore } from './recording-store.js';
export { passThrough } from './pass-through.js';

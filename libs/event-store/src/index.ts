export { checkAppend, checkRead } from './check-request.js';
export { CommitSignal } from './commit-signal.js';
export { EventDamaged, EventStoreError } from './event-store-error.js';
export type { EventStoreErrorCode } from './event-store-error.js';
export { MAX_APPEND_BYTES, MAX_EVENT_BYTES, MAX_READ_EVENTS, NO_STREAM } from './event-store.js';
export type {
  AppendOutcome,
  EventStore,
  NewEvent,
  Position,
  StoredEvent,
  StoreTail,
} from './event-store.js';
export { followLog } from './follow-log.js';
export type { FollowedLog } from './follow-log.js';
export { openMemoryStore } from './memory-store.js';
export type { MemoryStoreOptions } from './memory-store.js';
export { upToDamage } from './up-to-damage.js';
export type { UpToDamage } from './up-to-damage.js';
export { comparePositions, FIRST_EPOCH, MAX_EPOCH } from './position.js';
export { parsePosition, partsOf, positionOf } from './position.js';
export type { PositionParts } from './position.js';

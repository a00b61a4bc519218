/** What therapies are measured against, and how they move to a newer version: the part of the package that is about protocols. */
export type { ProtocolDefinition, ReleaseStage } from './protocol/definition.js';
export type { PreparationStep } from './protocol/preparation.js';
export { stepOf } from './protocol/step-of.js';
export {
  type ProtocolCommand,
  type ProtocolEvent,
  type PublishedVersions,
  decideProtocol,
  evolveProtocol,
  noVersions,
} from './protocol/protocol.js';
export {
  type ProtocolFault,
  type ProtocolReading,
  readProtocol,
} from './protocol/read-protocol.js';
export { type ProtocolChange, changesOfProtocol } from './protocol/changes-of-protocol.js';
export { DIRECTIONS, type Direction } from './protocol/directions.js';
export type { Leaf } from './protocol/leaves-of-protocol.js';
export type {
  EarlierExpiry,
  ProtocolMigrated,
  StopReason,
  StoppedUnit,
} from './protocol-migration/events.js';
export { migrationOf } from './protocol-migration/migration-of.js';

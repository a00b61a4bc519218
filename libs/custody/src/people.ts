/** Who works with the ledger, on which devices, and how they sign: the part of the package that is about them. */
export type { DeviceCommand } from './device/commands.js';
export { decideDevice } from './device/device-rules.js';
export {
  ACTING_KINDS,
  type DeviceEvent,
  type DeviceKind,
  INSTRUMENT_KINDS,
  type InstrumentKind,
  isActing,
  type RetirementReason,
} from './device/events.js';
export {
  type Device,
  type Qualification,
  evolveDevice,
  isQualified,
  unknownDevice,
} from './device/evolve-device.js';
export { instrumentsOf, instrumentsOfCommand } from './device/instruments-of-command.js';
export type { FirstEnrolment, PersonCommand, ShownDevice } from './person/commands.js';
export type { KeptOffline, KeptStatement } from './offline/kept-offline.js';
export { mayBeKeptOffline, offlineTable } from './offline/offline-table.js';
export { BADGE_SIGNS, MEANINGS, type Meaning, meanings } from './signature/meanings.js';
export { signedCommands } from './signature/signed-commands.js';
export type {
  BadgeProof,
  PasskeyProof,
  PublicKeyJwk,
  Signature,
  SigningStatement,
} from './signature/signature.js';
export {
  BRIDGE_REASONS,
  type BridgeReason,
  type Credential,
  type Grant,
  IDENTITY_DOCUMENTS,
  type IdentityDocument,
  type Passkey,
  type PasswordCredential,
  type PersonEvent,
  type PinCredential,
  type RemovalReason,
  type WithdrawalReason,
} from './person/events.js';
export { evolvePerson } from './person/evolve-person.js';
export {
  type NameRecord,
  type NameSince,
  RENAMING_REASONS,
  type RenamingReason,
  nameAt,
} from './person/naming.js';
export { type Person, nobody } from './person/person.js';
export { linkOf, linkShownLately } from './person/external-identity.js';
export { isOpened, isVouchedFor } from './person/ways-in.js';
export { type Session, sessionOf } from './person/session.js';
export { decidePerson } from './person/person-rules.js';
export { requiredTrainings, trainings } from './person/required-training.js';
export {
  type Lapses,
  type Standing,
  postsOf,
  standingOf,
  trainingsMissing,
} from './person/standing.js';
export { LONGEST_BRIDGE_HOURS } from './person/training-rules.js';

/** Participants as they really are: where they are treated, what they carry, and what they want of what is left. */
export { type Unblinding, isSameLook } from './blinding/blinding.js';
export {
  ARM_PURPOSES,
  type ArmPurpose,
  type SealedAllocation,
  type UnblindedBy,
  UNBLINDING_REASONS,
  type UnblindingReason,
} from './blinding/events.js';
export { asksForConsent } from './consent/consent-is-current.js';
export {
  type ConsentFormCommand,
  type ConsentFormEvent,
  decideConsentForms,
  evolveConsentForms,
  noForms,
} from './consent/consent-forms.js';
export type { AlreadyTreated, ConsentForms } from './consent/consent-standing.js';
export { type Neighbour, neighboursIn } from './box/neighbours.js';
export type { MaterialChoice } from './hold/events.js';
export {
  MARKER_NAMES,
  type Marker,
  SEROLOGY_STATUSES,
  type Serology,
  type SerologyStatus,
  type StorageClass,
} from './serology/markers.js';
export {
  type InfectionWarnings,
  infectionWarnings,
  isReactive,
  storageClassOf,
} from './serology/serology.js';
export type { Transfer } from './transfer/evolve-transfers.js';
export { TRANSFER_REASONS, type TransferReason } from './transfer/events.js';

export { type TubeAccount, accountabilityOf } from './accountability/accountability-of.js';
export { type AuditLine, auditLineOf, isException, isLate } from './audit/audit-line.js';
export { type AuditScope, scopeOf } from './audit/audit-scope.js';
export { REFUSALS_PER_PERSON_AND_DAY, type CommandRefused } from './audit/audit.js';
export {
  type ExportList,
  type ExportedList,
  type ListExported,
  decideExport,
} from './audit/export.js';
export { instrumentsTold } from './audit/instruments-told.js';
export { FLAGS, type Flag } from './audit/flags.js';
export { isInScope, isOwnAct } from './audit/in-scope.js';
export {
  type AuditReviews,
  type AuditTrailReviewed,
  type Placed as PlacedEvent,
  REVIEWED_AT_ONCE,
  type Review,
  type ReviewAuditTrail,
  type ReviewFinding,
  type Stretch,
  auditReviewRulebook,
  decideAuditReview,
  decideAuditReviewBy,
  evolveAuditReviews,
  neverReviewed,
} from './audit/review.js';
export {
  type Box,
  type BoxCommand,
  type BoxEvent,
  type Placed,
  boxRulebook,
  decideBoxBy,
  decideBox,
  evolveBox,
  hasPosition,
  positionsOf,
  unregisteredBox,
} from './box/box.js';
export {
  type Claim,
  type ClaimCommand,
  type ClaimEvent,
  type ClaimKind,
  type Holder,
  decideClaim,
  evolveClaim,
  freeClaim,
} from './claim/claim.js';
export { type Forfeited, stands } from './claim/forfeited.js';
export { applyCorrections } from './correction/apply-corrections.js';
export {
  LONGEST_PASS_HOURS,
  PASS_PERSON,
  beyondPass,
  coiOfPass,
  passCommands,
  passEnd,
} from './courier-pass/pass-rules.js';
export type { AnyEvent } from './envelope/any-event.js';
export { type Envelope, RULES_VERSION, type ScanRecord } from './envelope/envelope.js';
export { type EventType, eventTypes } from './envelope/event-types.js';
export { type ReadEvent, UnreadableEvent, readEvent } from './envelope/read-event.js';
export {
  type EnrolmentCodeUsed,
  type EnrolmentCodes,
  type FoundingRole,
  type UseEnrolmentCode,
  decideEnrolmentCodes,
  evolveEnrolmentCodes,
  noEnrolmentCodes,
} from './founding/enrolment-codes.js';
export type {
  FoundedOrganisation,
  FoundedPost,
  FoundedSite,
  LedgerFounded,
  LedgerMoved,
  LedgerRestored,
} from './founding/founding.js';
export {
  type DeviationClass,
  type RootCause,
  DEVIATION_CLASSES,
  IMPACTS,
  ROOT_CAUSES,
} from './deviation/events.js';
export type { StopCause } from './hold/events.js';
export { EXCURSION_CODES, type ExcursionCode } from './excursion/excursion-codes.js';
export { type OpenExcursion, openExcursions } from './excursion/open-excursions.js';
export { endsParticipation, namedBy } from './hold/holds.js';
export { type UnitPreparation, preparationOf } from './preparation/preparation-of.js';
export { STEPS_OF_PREPARATION } from './protocol/step-of.js';
export { CANCELLATIONS, type CancelInfusion } from './bedside/commands.js';
export { hasHeard } from './bedside/verification-rules.js';
export {
  type Agreement,
  differingFields,
  type HeardField,
  IDENTIFIED_BY,
  type IdentifiedBy,
  type IdentityComparison,
  PROXIES,
  type Proxy,
} from './identity/comparison.js';
export { type Erasure, type KeptIdentity, noIdentity } from './identity/evolve-identity.js';
export {
  IDENTITY_FIELDS,
  type IdentityEvent,
  type IdentityField,
  type IdentityRecord,
  LEGAL_BASES,
  type LegalBasis,
} from './identity/events.js';
export {
  type IdentityLookedUp,
  type LookUpCommand,
  type LookUpEvent,
  PURPOSES,
  type Purpose,
  type SearchCriterion,
  decideLookUp,
} from './identity/look-up.js';
export { type Duty, RETENTION_DAYS, dutyOf } from './identity/retention.js';
export type { JourneyCommand } from './journey/commands.js';
export { type DecideJourney, decideJourney, decideJourneyBy } from './journey/decide-journey.js';
export type { JourneyEvent } from './journey/events.js';
export { evolve as evolveJourney } from './journey/evolve.js';
export { exceptionalVerdict } from './exceptional-supply/exceptional-release.js';
export { leadingUnit, remainingUnit } from './stage/leading-unit.js';
export { STAGES, type Stage } from './stage/stages.js';
export { isOver } from './journey/is-over.js';
export { foldJourney } from './journey/fold-journey.js';
export {
  type Batch,
  type CourierPass,
  type CriticalEntry,
  type Deviation,
  type Hold,
  type Item,
  type Journey,
  type Package,
  type Result,
  unstarted,
} from './journey/journey.js';
export { type JourneyRulebook, journeyRulebook } from './journey/rulebook.js';
export { areApart } from './person/roles-apart.js';
export {
  type Actor,
  GRANTED_ROLES,
  type GrantedRole,
  type Post,
  ROLES,
  type Role,
  postOf,
  samePost,
} from './kernel/actor.js';
export { type Command, type CommandMeta } from './kernel/command.js';
export { type Decision, accepted, refused } from './kernel/decision.js';
export { type DomainEvent, type Json, type Recorded, startOf } from './kernel/event.js';
export type { Facts, Finding, HoldScope } from './kernel/finding.js';
export {
  DAY_MS,
  HOUR_MS,
  type Instant,
  MINUTE_MS,
  type Timestamp,
  after,
  instantOf,
  timestampOf,
} from './kernel/instant.js';
export { NAMED_BY_HAND, TYPED_REASONS, type Typed, type TypedReason } from './kernel/presented.js';
export type {
  LotReference,
  PresentedLabel,
  PresentedPackage,
  PresentedPosition,
  PresentedThing,
  PresentedWorkstation,
  PresentedWristband,
} from './kernel/presented.js';
export type { Hazard, Rule } from './kernel/rule.js';
export { TAKE_OVER_REASONS } from './package/commands.js';
export { type PlannedLabel, plannedLabels, plannedReprint } from './label/label-rules.js';
export * from './downtime-and-paper.js';
export * from './labels-and-material.js';
export * from './clean-room.js';
export * from './materials-and-tanks.js';
export * from './monitoring.js';
export * from './movement.js';
export type { ParticipantCommand } from './participant/commands.js';
export type { ParticipantEvent } from './participant/events.js';
export {
  type Participant,
  type Stop,
  evolveParticipant,
  unknownParticipant,
} from './participant/evolve-participant.js';
export { decideParticipant } from './participant/participant-rules.js';
export * from './participants.js';
export * from './people.js';
export type { Kind } from './kernel/rule.js';
export { commandKinds, commandsWithoutTraining, rulebooks } from './command-kinds.js';
export { type NoticeStanding, noticesOf } from './notice/notices-owed.js';
export { OCCASIONS, type Occasion, RECIPIENTS, type Recipient } from './notice/recipients.js';
export { ofResult, subjectOfNotice } from './notice/subject-of-notice.js';
export { usualNotices } from './notice/usual-notices.js';
export { subjectOfAcknowledgement } from './follow-up/evolve-follow-up.js';
export { type PermittedCommand, permissions } from './permissions.js';
export { type Segregation, type SeparateDuty, segregation } from './segregation.js';
export {
  type Reach,
  type Reader,
  packagesReadBy,
  reachOf,
  readingScopes,
  readsBox,
  readsJourney,
  readsMaterial,
  readsPackage,
  readsParticipant,
  readsStanding,
} from './reading-scopes.js';
export * from './protocols.js';
export { catalogue } from './refusals/catalogue.js';
export type { RefusalEntry } from './refusals/refusal-entry.js';
export type { RefusalCode } from './refusals/refusal-code.js';
export type { Place, Stay } from './storage/events.js';
export { staysEnded } from './storage/stays.js';
export {
  type IdentifierTyped,
  TYPED_THINGS,
  type TypeIdentifier,
  type TypedThing,
  type Typings,
  decideTyping,
  evolveTypings,
  neverTyped,
} from './typing/typing.js';
export { type Workstation, idleWorkstation } from './workstation/bench.js';
export {
  type WorkstationCommand,
  type WorkstationEvent,
  decideWorkstation,
  evolveWorkstation,
} from './workstation/workstation.js';
export { type Deadline, isDue } from './deadline/deadline.js';
export {
  type DeadlineKind,
  type LimitKind,
  type TaskKind,
  deviationDeadlineKinds,
  holdTellings,
  leadOf,
  limits,
  tasks,
} from './deadline/deadline-kinds.js';
export { type PackageClocks, clocksOfPackage } from './deadline/clocks-of-package.js';
export { holdsThatCall } from './deadline/hold-deadlines.js';
export {
  NEXT_USES,
  type Use,
  causeInWords,
  evidenceOfHold,
  hoursAndMinutes,
  useInWords,
} from './on-call/evidence-of-hold.js';
export {
  ANSWER_WITHIN_MINUTES,
  type Page,
  type Pages,
  type PageStep,
  type PagingCommand,
  type PagingEvent,
  decidePaging,
  evolvePages,
  nextPage,
  noPages,
} from './on-call/paging.js';
export {
  CIRCLES,
  type Circle,
  type OnCall,
  type Roster,
  type RosterCommand,
  type RosterEvent,
  decideRoster,
  emptyRoster,
  evolveRoster,
  onCallOf,
} from './on-call/roster.js';
export { nextLimit } from './deadline/next-limit.js';
export { deadlinesOf } from './deadline/deadlines-of.js';

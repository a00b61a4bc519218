export {
  type AccountRow,
  type AsOf,
  type GrantRow,
  type ProposalRow,
  type TrainingRow,
  type VouchingRow,
  accountsAsOf,
} from './accounts/accounts-as-of.js';
export { ACCOUNT_STATUS, type AccountStatus } from './accounts/account-status.js';
export { type QueryRow, queriesOf } from './queries-of-monitors/queries-of.js';
export { type HoldRow, holdsOf } from './holds/holds-of.js';
export { therapiesOpenFor } from './holds/therapies-open-for.js';
export { ALERT_KINDS, type AlertKind, alertOf } from './alerts/alerts.js';
export {
  type AuditFilter,
  type AuditRow,
  auditTrailOf,
  recordedAtOf,
} from './audit-trail/audit-trail-queries.js';
export { type UnreviewedRow, unreviewedOf } from './audit-trail/unreviewed.js';
export { type Positioned, type Projection, coiOf, siteOf, therapyOf } from './projection.js';
export { CursorInvalid, cursorAfter, keyOf } from './cursor.js';
export type { Page, Paging } from './listing.js';
export {
  type LotUnitRow,
  type LotUseRow,
  lotsOfJourney,
  unitsOfLot,
  usesOfLot,
} from './lot-use/lot-use-queries.js';
export {
  PACKAGE_STATES,
  type PackageRow,
  type PackageState,
  packagesAt,
} from './package-list/packages-at.js';
export { type JourneyOnBoard, journeysOnBoard } from './journey-board/journeys-on-board.js';
export { type ProtocolPinRow, pinsOfProtocol } from './protocol-pins/pins-of-protocol.js';
export {
  type AlertFilter,
  alertsAfter,
  bedsideAt,
  figuresOf,
  heldAt,
  lineageOf,
  positionsOf,
  searchFor,
  tankOccupancy,
  tanksAt,
  therapiesHeldAt,
  timelineOf,
  whereaboutsOf,
} from './queries.js';
export {
  type DeviationFilter,
  type DeviationRow,
  deviationsOf,
} from './deviations/deviations-of.js';
export { type DeviceFilter, type DeviceRow, devicesOf } from './devices/devices-of.js';
export { type ProtocolVersionRow, protocolsPublished } from './protocols/protocols-published.js';
export {
  ENDING_KINDS,
  type EndingFilter,
  type EndingKind,
  type EndingRow,
  endingsOf,
} from './endings/endings-of.js';
export {
  type DowntimeBalance,
  type DowntimePackRow,
  type PaperFilter,
  downtimeBalanceOf,
  downtimePacksOf,
} from './downtime-packs/downtime-packs-of.js';
export { type CollectionRow, collectionsDueAt } from './collections/collections-due.js';
export { type MaterialRow, materialsAt } from './materials/materials-at.js';
export {
  PLATE_WAITS,
  type PlateRow,
  type PlateWait,
  platesWaitingAt,
} from './environment/plates-waiting.js';
export { type RetentionRow, samplesKept } from './retention/samples-kept.js';
export { isDamage } from './open-disposable-file.js';
export { rememberedIn } from './remembered.js';
export { type Halt, ReadModels, type ReadModelsOptions, type Standing } from './read-models.js';
export type {
  AlertRow,
  BedsideRow,
  FigureRow,
  FoundRow,
  LineageRow,
  PositionRow,
  TankOccupancy,
  TimelineRow,
  WhereaboutsRow,
} from './rows.js';
export { registry } from './registry.js';
export { type ConsentDueRow, consentsDue } from './consents/consents-due.js';
export type { KindOfThing } from './scan-index/thing-of.js';
export {
  type BatchRow,
  type Counts,
  type Period,
  LABEL_STATES,
  TUBE_STATES,
  batchesOf,
} from './batches/batches-of.js';
export { type ResultRow, resultsOf } from './results/results-of.js';

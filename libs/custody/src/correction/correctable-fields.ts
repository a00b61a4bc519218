import { CANCELLATIONS } from '../bedside/commands.js';
import type { JourneyEvent } from '../journey/events.js';
import { TAKE_OVER_REASONS } from '../package/commands.js';
import { SEROLOGY_STATUSES } from '../serology/markers.js';
import {
  type Shape,
  identifier,
  lotNumber,
  measuredValue,
  oneOf,
  percent,
  plannedSite,
  sampleOfTest,
  text,
  whole,
  yesOrNo,
} from './value-shapes.js';

type Value = string | number | boolean;

/** Every dotted path to a single value inside an event's data. */
type PathIn<Data> = Data extends unknown
  ? {
      [Key in keyof Data & string]-?: Data[Key] extends Value | undefined
        ? Key
        : Data[Key] extends readonly unknown[]
          ? never
          : `${Key}.${PathIn<Data[Key]>}`;
    }[keyof Data & string]
  : never;

type DataOf<Type> = Extract<JourneyEvent, { readonly type: Type }>['data'];

type Fields = Readonly<Record<string, Shape>>;

const MOST_CELLS = 1_000_000_000_000;
const MOST_MICROLITRES = 1_000_000;
const WIDEST_CM2 = 1_000_000;

const cells = whole(0, MOST_CELLS);
const area = whole(1, WIDEST_CM2);
const volume = whole(0, MOST_MICROLITRES);
const someVolume = whole(1, MOST_MICROLITRES);
const note = text(200);

const count = { 'count.viableCells': cells, 'count.viabilityPercent': percent };
const volumes = {
  'volumes.infusedMicrolitres': volume,
  'volumes.residualMicrolitres': volume,
  'volumes.wasteMicrolitres': volume,
  'volumes.estimated': yesOrNo,
};

/** Nothing in these was typed, or what was typed is the decision itself. */
const nothing = {};

/**
 * What a person typed or picked from a list, and may therefore have mistyped: one line for every event type, or the
 * compiler asks for it. Never correctable is what says who or what it was (items, labels, seals, people, posts), what
 * was scanned, what was decided or found (a stage, a tight seal, an intact parcel, a hold), and what the ledger itself
 * worked out (passage, expiry, verdicts, sums): those change by the command that is made for them, or not at all.
 */
const correctable = {
  JourneyStarted: nothing,
  ProtocolMigrated: nothing,
  LabelPrinted: { 'stock.lot': lotNumber() },
  LabelApplied: nothing,
  LabelVerified: nothing,
  LabelSuperseded: nothing,
  LabelVoided: { reason: note },
  LabelDestroyed: nothing,
  // Two people's comparison, QA's word, or what stood where: none of it was typed.
  ItemRelabelled: nothing,
  RelabellingConfirmed: nothing,
  LabelWrittenOff: { evidence: note },
  LabelPiecesCompared: nothing,
  LabelFoundDoubled: nothing,
  CopyDestroyed: nothing,
  UnitMissing: { reason: note },
  UnitIdentified: nothing,
  ClaimForfeited: nothing,
  AspirationRecorded: {
    volumeMicrolitres: someVolume,
    aspirationSite: plannedSite,
    anticoagulantLot: lotNumber(40),
  },
  // What a failure was called decides nothing; that it failed does.
  ExpansionFailed: { cause: oneOf('no-growth', 'contamination', 'senescence', 'vessel-lost') },
  CourierPassIssued: nothing,
  CourierPassRedeemed: nothing,
  CourierPassRevoked: nothing,
  PackagePacked: nothing,
  PackageSealed: nothing,
  HandoffOffered: nothing,
  HandoffAccepted: nothing,
  HandoffRefused: {
    reason: oneOf(
      'seal-broken',
      'seal-differs',
      'wrong-package',
      'temperature',
      'damaged',
      'paperwork',
      'cannot-take',
    ),
  },
  PackageDeposited: nothing,
  PackageCollected: nothing,
  PackageNotFound: nothing,
  OfferExpired: nothing,
  OfferCancelled: { reason: note },
  DestinationRerouted: { reason: note },
  CustodyTakenOver: { reason: oneOf(...TAKE_OVER_REASONS) },
  PackageDeparted: nothing,
  DriverChanged: nothing,
  PackageOpenedEnRoute: { cause: oneOf('customs', 'refill-coolant', 'inspection') },
  PackageReceived: { temperatureMilliCelsius: whole(-273_150, 100_000) },
  PackageOpened: nothing,
  PackageUnpacked: nothing,
  UnitsOffered: nothing,
  UnitsHandedOver: nothing,
  // Computed from a file that is kept by its hash: other data are another file.
  LoggerDataIngested: nothing,
  CellsIsolated: {
    nucleatedCells: cells,
    viabilityPercent: percent,
    areaSquareCentimetres: area,
    'medium.lot': lotNumber(),
    'supplement.lot': lotNumber(),
    'vesselLot.lot': lotNumber(),
  },
  MediumChanged: { 'medium.lot': lotNumber(), confluencePercent: whole(0, 100) },
  CellsPassaged: {
    ...count,
    confluencePercent: whole(0, 100),
    areaSquareCentimetres: area,
    'reagent.lot': lotNumber(),
    'vesselLot.lot': lotNumber(),
  },
  VesselDiscarded: { cause: oneOf('broken', 'contaminated', 'surplus') },
  CellsHarvested: count,
  TubesFilled: {
    volumeMicrolitres: someVolume,
    cellsPerTube: whole(1, MOST_CELLS),
    'diluent.lot': lotNumber(),
    'tubeLot.lot': lotNumber(),
  },
  TubeSealed: nothing,
  SealTested: { method: oneOf('visual', 'dye-ingress', 'pressure-decay') },
  TubesFrozen: { program: identifier },
  UnitThawed: nothing,
  ThawEnded: { milliCelsius: whole(-273_150, 100_000), minutes: whole(0, 1_440) },
  UnitReconstituted: {
    volumeMicrolitres: someVolume,
    viabilityPercent: percent,
    'wash.lot': lotNumber(),
    'diluent.lot': lotNumber(),
  },
  UnitStored: nothing,
  UnitMoved: nothing,
  UnitRetrieved: nothing,
  UnitsExposed: nothing,
  // The reason was signed; what a unit has been through is corrected where it was recorded.
  UnitAssigned: nothing,
  UnitAssumed: nothing,
  UnitGivenElsewhere: nothing,
  UnitNotGivenElsewhere: nothing,
  SerologyRecorded: {
    'findings.hiv': oneOf(...SEROLOGY_STATUSES),
    'findings.hbsag': oneOf(...SEROLOGY_STATUSES),
    'findings.antiHbc': oneOf(...SEROLOGY_STATUSES),
    'findings.antiHcv': oneOf(...SEROLOGY_STATUSES),
    'findings.syphilis': oneOf(...SEROLOGY_STATUSES),
    'findings.htlv': oneOf(...SEROLOGY_STATUSES),
    laboratory: identifier,
    report: identifier,
  },
  ReactiveNeighbourNoted: nothing,
  ParticipantMoved: nothing,
  RetentionSampleKept: { volumeMicrolitres: whole(1, 100_000) },
  RetentionDestructionAuthorised: nothing,
  RecordReferenced: { record: identifier, version: identifier, holder: identifier },
  // Told by the bench: a count is corrected there, and told anew.
  EnvironmentSampled: nothing,
  EnvironmentResultNoted: nothing,
  SampleTaken: { volumeMicrolitres: whole(1, 100_000) },
  ResultRecorded: {
    sample: sampleOfTest,
    method: identifier,
    instrument: identifier,
    'measured.operator': oneOf('=', '<', '>'),
    'measured.value': measuredValue,
    'measured.unit': text(40),
  },
  ResultReviewed: nothing,
  EntryVerified: nothing,
  BatchCertified: nothing,
  BatchRejected: { reason: note },
  // Signed, or what a signature rests on; a number of a letter was typed.
  ExceptionalSupplyRequested: nothing,
  RiskEvaluationRecorded: nothing,
  ParticipantInformed: nothing,
  BatchReleasedExceptionally: nothing,
  ExceptionalSupplyRevoked: { reason: note },
  ExceptionalSupplyNotified: { reference: identifier },
  StopRaised: nothing,
  DeviationOpened: nothing,
  DeviationReported: { what: note, immediateAction: note },
  DeviationClassified: { reason: note },
  DeviationInvestigated: { 'product.because': note, 'participant.because': note },
  DeviationReferredToCapa: { capa: identifier },
  ClosureProposed: { reason: note },
  DeviationClosed: { reason: note },
  DeviationAccepted: { reason: note },
  MixUpRecorded: { reason: note },
  HoldPlaced: nothing,
  HoldResolved: nothing,
  DeadlinePassed: nothing,
  // Another plan is another `InfusionPlanned`.
  InfusionPlanned: nothing,
  InfusionCancelled: {
    cause: oneOf(...CANCELLATIONS),
  },
  IdentityVerified: nothing,
  TubeOpened: nothing,
  DrawnUp: { volumeMicrolitres: someVolume },
  TimeOutHeld: nothing,
  PunctureFailed: { attempts: whole(1, 10) },
  InfusionStarted: nothing,
  SpillRecorded: { volumeMicrolitres: someVolume, estimated: yesOrNo },
  InfusionCompleted: volumes,
  InfusionAborted: { ...volumes, reason: note },
  // What was given stands in the events of the infusion, and is corrected there; a form is the scan of a paper.
  DowntimePackIssued: nothing,
  DowntimePackVoided: nothing,
  PackHolderTold: nothing,
  DowntimeFormEntered: nothing,
  DowntimeEntryCompared: nothing,
  DowntimeFormReturned: { reason: note },
  UnitReturned: { reason: note },
  DisposalConsented: { reason: note },
  DestructionAuthorised: nothing,
  UnitDisposed: { reason: note, method: oneOf('incineration', 'autoclave') },
  FollowUpRecorded: { adverseEventReference: identifier },
  LateResultNotified: { reference: identifier },
  LateResultAcknowledged: nothing,
  EventCorrected: nothing,
} as const satisfies {
  readonly [Type in JourneyEvent['type']]: { readonly [Path in PathIn<DataOf<Type>>]?: Shape };
};

export const correctableFields = (type: JourneyEvent['type']): readonly string[] =>
  Object.keys(correctable[type]);

/** What may stand in this field; undefined when no correction may touch it. */
export function shapeOf(type: JourneyEvent['type'], field: string): Shape | undefined {
  const fields: Fields = correctable[type];
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

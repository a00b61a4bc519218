import type { Role } from './kernel/actor.js';
import type { ExportList } from './audit/export.js';
import type { ReviewAuditTrail } from './audit/review.js';
import { TOLD_OF_UNBLINDING } from './blinding/events.js';
import type { BoxCommand } from './box/box.js';
import type { ConsentFormCommand } from './consent/consent-forms.js';
import type { DeviceCommand } from './device/commands.js';
import type { LookUpCommand } from './identity/look-up.js';
import type { JourneyCommand } from './journey/commands.js';
import type { LotCommand } from './lot/commands.js';
import type { MaterialCommand } from './material/commands.js';
import type { PagingCommand } from './on-call/paging.js';
import type { RosterCommand } from './on-call/roster.js';
import type { ParticipantCommand } from './participant/commands.js';
import type { PersonCommand } from './person/commands.js';
import type { PrinterCommand } from './printer/printer.js';
import type { ProtocolCommand } from './protocol/protocol.js';
import { DECLARERS } from './site/downtime.js';
import type { SiteCommand } from './site/site.js';
import type { SourceDataCommand } from './source-data/source-data.js';
import type { TankCommand } from './tank/commands.js';
import type { TypeIdentifier } from './typing/typing.js';
import type { WorkstationCommand } from './workstation/workstation.js';

export type PermittedCommand =
  | ConsentFormCommand['type']
  | BoxCommand['type']
  | DeviceCommand['type']
  | ExportList['type']
  | JourneyCommand['type']
  | LookUpCommand['type']
  | LotCommand['type']
  | MaterialCommand['type']
  | ParticipantCommand['type']
  | PersonCommand['type']
  | PrinterCommand['type']
  | ProtocolCommand['type']
  | ReviewAuditTrail['type']
  | TankCommand['type']
  | TypeIdentifier['type']
  | PagingCommand['type']
  | RosterCommand['type']
  | 'UseEnrolmentCode'
  | WorkstationCommand['type']
  | SiteCommand['type']
  | SourceDataCommand['type'];

const hands: readonly Role[] = [
  'collecting-physician',
  'operator',
  'nurse',
  'storage-keeper',
  'qc-analyst',
];
const movers: readonly Role[] = [...hands, 'courier', 'administering-physician'];
/** Who has a participant in front of him. */
const atTheSite: readonly Role[] = [
  'investigator',
  'nurse',
  'collecting-physician',
  'administering-physician',
];
const bedside: readonly Role[] = ['nurse', 'administering-physician'];
/** Who answers for the participant's treatment. */
const treating: readonly Role[] = ['investigator', 'administering-physician'];
const quality: readonly Role[] = ['qa', 'qp'];

/** Who may give which command: the one table, read by the guards and printed in the docs. */
export const permissions: Readonly<Record<PermittedCommand, readonly Role[]>> = {
  UseEnrolmentCode: ['account-holder'],
  EnrolFirstAdministrator: ['account-holder'],
  EnrolFirstQa: ['account-holder'],
  InvitePerson: ['administrator'],
  NamePerson: ['administrator'],
  ActivateAccount: ['account-holder'],
  // Whoever has somebody in front of him and did not let him in: each site has one of them.
  VouchForHolder: ['qa', 'qp', 'investigator', 'administrator'],
  ReopenAccount: ['administrator'],
  ChangeCredential: ['account-holder'],
  EnrolDevice: ['administrator'],
  QualifyDevice: ['qa'],
  MoveDevice: ['administrator'],
  RetireDevice: ['administrator', 'qa'],
  MeasureDeviceClock: ['ledger'],
  ReceiveLot: hands,
  ReleaseLot: ['qa'],
  OpenLot: hands,
  RejectLot: quality,
  DiscardLot: [...hands, 'qa'],
  RegisterLotUse: ['ledger'],
  // Whoever reads the notice first: a supplier calls the sponsor, an authority the QP.
  RecallLot: [...quality, 'sponsor'],
  CompleteRecall: ['ledger'],
  IssueBadge: ['administrator'],
  WithdrawBadge: ['administrator', 'qa'],
  SetPin: ['account-holder'],
  RegisterPasskey: ['account-holder'],
  RemovePasskey: ['administrator', 'qa'],
  LinkExternalIdentity: ['administrator'],
  UnlinkExternalIdentity: ['administrator', 'qa'],
  // QA proposes an administrator and nothing else: the last one may have gone.
  GrantRole: ['administrator', 'qa'],
  ApproveGrant: ['administrator', 'qa', 'qp', 'sponsor'],
  WithdrawRole: ['administrator', 'qa'],
  // One QA alone is recorded by the QP: nobody records his own.
  RecordTraining: quality,
  BridgeTraining: [...quality, 'investigator'],
  SuspendPerson: ['administrator', 'qa'],
  ReinstatePerson: ['administrator'],
  SignIn: ['account-holder'],
  UnlockSession: ['account-holder'],
  SignOut: ['account-holder'],
  EndSession: ['administrator'],
  SignOutEverywhere: ['account-holder', 'administrator'],
  PublishProtocol: ['qa', 'sponsor'],
  MigrateProtocol: ['qa', 'sponsor'],
  EnrolParticipant: ['investigator'],
  RecordConsent: ['investigator'],
  DeclineConsent: ['investigator'],
  PublishConsentForm: ['qa', 'sponsor'],
  MoveConsentForm: ['qa', 'sponsor'],
  BindWristband: ['nurse', 'investigator', 'collecting-physician'],
  ConfirmWristband: ['nurse', 'investigator', 'collecting-physician'],
  EndEncounter: ['nurse', 'investigator', 'collecting-physician'],
  UnbindWristband: ['nurse', 'investigator', 'collecting-physician'],
  RecordIdentity: ['investigator', 'collecting-physician', 'nurse'],
  LookUpIdentity: atTheSite,
  SearchIdentities: atTheSite,
  // The site answers to the participant, QA for the record, the sponsor for its thirty years.
  ProposeErasure: ['investigator'],
  ApproveErasure: ['qa', 'sponsor'],
  SealAllocation: ['unblinded-pharmacist'],
  ReadAllocation: ['unblinded-pharmacist'],
  UnblindInEmergency: treating,
  AcknowledgeUnblinding: TOLD_OF_UNBLINDING,
  RegisterJourney: ['investigator', 'sponsor'],
  OpenStop: ['investigator', 'sponsor', 'qa'],
  LiftStop: ['qa'],
  ResumeParticipation: ['investigator'],
  // Each site's own investigator: one lets go, the other takes.
  ProposeTransfer: ['investigator'],
  AcceptTransfer: ['investigator'],
  EndTransfer: ['investigator'],
  FollowTransfer: ['ledger'],
  // Whoever gets the laboratory's report: the ward, or the facility that asked for it.
  RecordSerology: ['investigator', 'collecting-physician', 'administering-physician', 'qa'],
  NoteReactiveNeighbour: ['ledger'],
  CompleteStop: ['ledger'],
  StartJourney: ['investigator', 'sponsor'],
  PrintLabels: hands,
  ReprintLabel: hands,
  ApplyLabel: hands,
  VerifyLabel: ['collecting-physician', 'nurse'],
  VoidLabel: hands,
  DestroyLabel: [...hands, 'qa'],
  ConfirmRelabelling: hands,
  WriteOffLabel: ['qa'],
  CompareLabelPieces: [...hands, 'qa'],
  RecordDoubledLabel: [...movers, 'qa'],
  DestroyCopy: [...hands, 'qa'],
  // Whoever finds it says so; what it is, QA says.
  FindMaterial: [...movers, ...quality],
  MoveMaterial: [...hands, 'qa'],
  SurveyBox: ['storage-keeper', 'operator'],
  RecordIdentityTest: ['qc-analyst', 'qa'],
  RecordSealedContainer: [...hands, 'qa'],
  ResolveIdentity: ['qa'],
  AgreeToMaterialDisposal: ['qp', 'collecting-physician', 'administering-physician'],
  DisposeMaterial: ['qa'],
  TakePrinter: hands,
  ClearPrinter: [...hands, 'qa'],
  RecordMissing: [...movers, ...quality],
  IdentifyUnit: ['ledger'],
  ForfeitClaim: ['ledger'],
  RecordAspiration: ['collecting-physician', 'nurse'],
  RecordExpansionFailure: ['operator', 'qa'],
  PackUnits: hands,
  SealPackage: hands,
  OfferHandoff: movers,
  IssueCourierPass: movers,
  RedeemCourierPass: ['courier'],
  LookUpCourier: [...hands, 'administering-physician', 'qa'],
  LookUpOnCall: [...movers, ...quality, 'investigator', 'sponsor'],
  RevokeCourierPass: [...movers, 'qa'],
  AcceptHandoff: movers,
  RefuseHandoff: movers,
  CancelOffer: movers,
  // Where the dose is given is the investigator's to say; QA turns back what must not go on.
  RerouteDestination: ['investigator', 'qa'],
  ExpireOffer: ['ledger'],
  DepositPackage: movers,
  CollectPackage: movers,
  ReportNotFound: movers,
  DeclareUnstaffedPost: ['qa'],
  DeclarePostTelephone: ['qa'],
  TakeOver: [...movers, 'qa'],
  DepartPackage: movers,
  ChangeDriver: ['courier'],
  OpenEnRoute: ['courier'],
  ReceivePackage: movers,
  OpenPackage: hands,
  UnpackUnits: hands,
  OfferUnits: movers,
  AcceptUnits: movers,
  IngestLoggerData: [...movers, 'qa'],
  IsolateCells: ['operator'],
  ChangeMedium: ['operator'],
  PassageCells: ['operator'],
  DiscardVessel: ['operator', 'qa'],
  HarvestCells: ['operator'],
  FillTubes: ['operator'],
  SealTube: ['operator'],
  TestSeal: ['operator', 'qc-analyst'],
  FreezeTubes: ['operator', 'storage-keeper'],
  ThawUnit: [...bedside, 'operator'],
  EndThaw: [...bedside, 'operator'],
  ReconstituteUnit: [...bedside, 'operator'],
  PutAwayUnit: ['storage-keeper', 'operator'],
  MoveUnit: ['ledger', 'storage-keeper'],
  RetrieveUnit: ['storage-keeper'],
  RegisterBox: ['storage-keeper', 'qa'],
  TakePosition: ['storage-keeper', 'operator'],
  FreePosition: ['ledger'],
  PassPosition: ['ledger'],
  RemapBox: ['storage-keeper'],
  // Whoever is there at night carries boxes.
  RescueBoxes: ['storage-keeper', 'operator', 'qa'],
  MoveBox: ['ledger'],
  ExposeUnits: ['ledger'],
  WatchTank: ['qa'],
  IngestTankReadings: ['storage-keeper', 'operator', 'qa'],
  PassTankSilence: ['ledger'],
  CloseTankAlarm: ['qa'],
  OpenSession: ['operator'],
  ClearLine: ['operator', 'qa'],
  CloseSession: ['operator'],
  TakeEnvironmentSamples: ['operator'],
  RecordEnvironmentResult: ['qc-analyst'],
  CorrectEnvironmentResult: ['qc-analyst', 'qa'],
  ReviewEnvironmentResult: ['qc-analyst', 'qa'],
  NoteEnvironmentSamples: ['ledger'],
  NoteEnvironmentResult: ['ledger'],
  KeepRetentionSample: ['storage-keeper', 'operator', 'qc-analyst'],
  AuthoriseRetentionDestruction: ['qa'],
  ReferToRecord: [...quality, 'operator', 'qc-analyst', 'sponsor'],
  TakeSample: ['operator', 'qc-analyst'],
  RecordResult: ['qc-analyst'],
  ReviewResult: ['qc-analyst', 'qa'],
  VerifyEntry: ['operator', 'qa', 'qc-analyst'],
  CertifyBatch: ['qp'],
  RejectBatch: ['qp', 'qa'],
  AssignToEpisode: ['qp'],
  AssumeUnit: ['ledger'],
  HoldForSource: ['ledger'],
  NoteUnitGiven: ['ledger'],
  // Whoever treats the participant asks for it; the manufacturer says what it risks.
  RequestExceptionalSupply: treating,
  RecordRiskEvaluation: ['qa'],
  RecordParticipantInformed: treating,
  ReleaseExceptionally: ['qp'],
  RevokeExceptionalSupply: [...treating, ...quality],
  NotifyOfExceptionalSupply: [...quality, 'sponsor'],
  PlaceHold: [...movers, ...quality, 'investigator', 'sponsor'],
  HoldForStop: ['ledger'],
  LetGoOfStop: ['ledger'],
  ResolveHold: quality,
  OpenDeviation: [...movers, ...quality, 'investigator', 'sponsor'],
  ClassifyDeviation: ['qa'],
  RecordInvestigation: ['qa'],
  ReferToCapa: ['qa'],
  CloseDeviation: quality,
  AcceptDeviation: ['qp'],
  PassDeadline: ['ledger'],
  SetRoster: ['qa'],
  GoOnCall: quality,
  PageOnCall: ['ledger'],
  AcknowledgePage: quality,
  PlanInfusion: ['investigator'],
  // Whoever treats decides it, and so knows of a dose that was thawed for it.
  CancelInfusion: treating,
  VerifyIdentity: bedside,
  OpenTube: bedside,
  DrawUp: bedside,
  HoldTimeOut: bedside,
  StartInfusion: ['administering-physician'],
  RecordPunctureFailure: bedside,
  RecordSpill: [...bedside, ...hands],
  CompleteInfusion: bedside,
  AbortInfusion: bedside,
  ReturnUnit: [...bedside, 'storage-keeper'],
  ConsentToDisposal: ['collecting-physician', 'administering-physician'],
  AuthoriseDestruction: ['sponsor'],
  DisposeUnit: [...quality, 'storage-keeper', 'operator', 'nurse'],
  RecordFollowUp: ['investigator'],
  NotifyOfLateResult: [...quality, 'sponsor'],
  AcknowledgeLateResult: [...treating, 'qp', 'sponsor'],
  CorrectEvent: quality,
  // At the release, and at the ward where the paper is kept.
  IssueDowntimePack: [...quality, 'storage-keeper', 'investigator', 'nurse'],
  TellPackHolder: [...quality, 'investigator', 'nurse', 'administering-physician'],
  EnterDowntimeForm: [...bedside, 'investigator'],
  CompareDowntimeEntry: [...bedside, 'investigator', ...quality],
  ReturnDowntimeForm: [...bedside, 'investigator', ...quality],
  DeclareDowntime: DECLARERS,
  HandOverShift: movers,
  TypeIdentifier: movers,
  VerifyAgainstSource: ['monitor'],
  RaiseQuery: ['monitor'],
  // Whoever wrote it down, or has the paper of it.
  AnswerQuery: [...hands, 'administering-physician', 'investigator', ...quality],
  CloseQuery: ['monitor'],
  ReviewAuditTrail: quality,
  // Whoever may read a list may carry it away.
  ExportList: ['administrator', 'qa', 'auditor', 'inspector'],
};

import {
  type AuditReviews,
  type AuditTrailReviewed,
  type BoxCommand,
  type BoxEvent,
  type Box,
  type Claim,
  type ClaimCommand,
  type ClaimEvent,
  type Command,
  type ConsentFormCommand,
  type ConsentFormEvent,
  type ConsentForms,
  type Decision,
  type DomainEvent,
  type Device,
  type DeviceCommand,
  type DeviceEvent,
  type ExportList,
  type Journey,
  type JourneyCommand,
  type JourneyEvent,
  type LookUpCommand,
  type LookUpEvent,
  type Site,
  type SiteCommand,
  type SiteEvent,
  type EnrolmentCodes,
  type EnrolmentCodeUsed,
  type LedgerFounded,
  type Lot,
  type LotCommand,
  type LotEvent,
  type ListExported,
  type Material,
  type MaterialCommand,
  type MaterialEvent,
  type Participant,
  type ParticipantCommand,
  type Pages,
  type PagingCommand,
  type PagingEvent,
  type ParticipantEvent,
  type Person,
  type PersonCommand,
  type PersonEvent,
  type Printer,
  type PrinterCommand,
  type PrinterEvent,
  type ProtocolCommand,
  type ProtocolEvent,
  type PublishedVersions,
  type ReadEvent,
  type Recorded,
  type ReviewAuditTrail,
  type Roster,
  type RosterCommand,
  type RosterEvent,
  type SourceData,
  type SourceDataCommand,
  type SourceDataEvent,
  type Tank,
  type TankCommand,
  type TankEvent,
  type IdentifierTyped,
  type TypeIdentifier,
  type Typings,
  type UseEnrolmentCode,
  type Workstation,
  type WorkstationCommand,
  type WorkstationEvent,
  decideAuditReview,
  decideBox,
  decideConsentForms,
  decideDevice,
  evolveConsentForms,
  noForms,
  evolveDevice,
  unknownDevice,
  decideClaim,
  decideEnrolmentCodes,
  decideExport,
  decideJourney,
  decideLookUp,
  decideLot,
  decideMaterial,
  decidePaging,
  decideParticipant,
  decideRoster,
  emptyRoster,
  evolvePages,
  evolveRoster,
  noPages,
  decidePerson,
  decidePrinter,
  decideProtocol,
  decideSite,
  decideSourceData,
  decideTank,
  decideTyping,
  decideWorkstation,
  evolveAuditReviews,
  evolveBox,
  evolveClaim,
  evolveEnrolmentCodes,
  evolveJourney,
  evolveLot,
  evolveMaterial,
  evolveParticipant,
  evolvePerson,
  evolvePrinter,
  evolveProtocol,
  evolveSite,
  evolveSourceData,
  evolveTank,
  evolveTypings,
  evolveWorkstation,
  foldJourney,
  freeClaim,
  idlePrinter,
  idleWorkstation,
  neverFound,
  neverReviewed,
  neverTyped,
  noEnrolmentCodes,
  noVersions,
  quietSite,
  nobody,
  nothingVerified,
  unknownLot,
  unknownParticipant,
  unregisteredBox,
  unstarted,
  unwatchedTank,
} from '@selfsame/custody';

/** How a stream of one kind is folded and decided. */
export interface StreamKind<C extends Command, S, E extends DomainEvent> {
  readonly initial: S;
  readonly evolve: (state: S, event: Recorded<E>) => S;
  readonly decide: (command: C, state: S) => Decision<E>;
  /** Folds a whole history when one event changes what came before it. */
  readonly refold?: (events: readonly Recorded<E>[]) => S;
  readonly needsRefold?: (event: Pick<ReadEvent, 'type'>) => boolean;
}

const journeyKind: StreamKind<JourneyCommand, Journey, JourneyEvent> = {
  initial: unstarted,
  evolve: evolveJourney,
  decide: decideJourney,
  refold: foldJourney,
  needsRefold: ({ type }) => type === 'EventCorrected',
};

export const participantKind: StreamKind<ParticipantCommand, Participant, ParticipantEvent> = {
  initial: unknownParticipant,
  evolve: evolveParticipant,
  decide: decideParticipant,
};

const personKind: StreamKind<PersonCommand, Person, PersonEvent> = {
  initial: nobody,
  evolve: evolvePerson,
  decide: decidePerson,
};

export const deviceKind: StreamKind<DeviceCommand, Device, DeviceEvent> = {
  initial: unknownDevice,
  evolve: evolveDevice,
  decide: decideDevice,
};

export const lotKind: StreamKind<LotCommand, Lot, LotEvent> = {
  initial: unknownLot,
  evolve: evolveLot,
  decide: decideLot,
};

const enrolmentCodesKind: StreamKind<
  UseEnrolmentCode,
  EnrolmentCodes,
  EnrolmentCodeUsed | LedgerFounded
> = {
  initial: noEnrolmentCodes,
  evolve: evolveEnrolmentCodes,
  decide: decideEnrolmentCodes,
};

const workstationKind: StreamKind<WorkstationCommand, Workstation, WorkstationEvent> = {
  initial: idleWorkstation,
  evolve: evolveWorkstation,
  decide: decideWorkstation,
};

const boxKind: StreamKind<BoxCommand, Box, BoxEvent> = {
  initial: unregisteredBox,
  evolve: evolveBox,
  decide: decideBox,
};

const tankKind: StreamKind<TankCommand, Tank, TankEvent> = {
  initial: unwatchedTank,
  evolve: evolveTank,
  decide: decideTank,
};

const materialKind: StreamKind<MaterialCommand, Material, MaterialEvent> = {
  initial: neverFound,
  evolve: evolveMaterial,
  decide: decideMaterial,
};

const printerKind: StreamKind<PrinterCommand, Printer, PrinterEvent> = {
  initial: idlePrinter,
  evolve: evolvePrinter,
  decide: decidePrinter,
};

const claimKind: StreamKind<ClaimCommand, Claim, ClaimEvent> = {
  initial: freeClaim,
  evolve: evolveClaim,
  decide: decideClaim,
};

const protocolKind: StreamKind<ProtocolCommand, PublishedVersions, ProtocolEvent> = {
  initial: noVersions,
  evolve: evolveProtocol,
  decide: decideProtocol,
};

export const consentFormsKind: StreamKind<ConsentFormCommand, ConsentForms, ConsentFormEvent> = {
  initial: noForms,
  evolve: evolveConsentForms,
  decide: decideConsentForms,
};

const lookUpsKind: StreamKind<LookUpCommand, null, LookUpEvent> = {
  initial: null,
  evolve: () => null,
  decide: decideLookUp,
};

const siteKind: StreamKind<SiteCommand, Site, SiteEvent> = {
  initial: quietSite,
  evolve: evolveSite,
  decide: decideSite,
};

const typingKind: StreamKind<TypeIdentifier, Typings, IdentifierTyped> = {
  initial: neverTyped,
  evolve: evolveTypings,
  decide: decideTyping,
};

const auditReviewsKind: StreamKind<ReviewAuditTrail, AuditReviews, AuditTrailReviewed> = {
  initial: neverReviewed,
  evolve: evolveAuditReviews,
  decide: decideAuditReview,
};

const rosterKind: StreamKind<RosterCommand, Roster, RosterEvent> = {
  initial: emptyRoster,
  evolve: evolveRoster,
  decide: decideRoster,
};

const sourceDataKind: StreamKind<SourceDataCommand, SourceData, SourceDataEvent> = {
  initial: nothingVerified,
  evolve: evolveSourceData,
  decide: decideSourceData,
};

const pagesKind: StreamKind<PagingCommand, Pages, PagingEvent> = {
  initial: noPages,
  evolve: evolvePages,
  decide: decidePaging,
};

const exportsKind: StreamKind<ExportList, null, ListExported> = {
  initial: null,
  evolve: () => null,
  decide: decideExport,
};

/** Every kind in one object, so that a test can put another decider in the place of one of them. */
export class StreamKinds {
  readonly journey: typeof journeyKind = journeyKind;
  readonly participant: typeof participantKind = participantKind;
  readonly person: typeof personKind = personKind;
  readonly device: typeof deviceKind = deviceKind;
  readonly lot: typeof lotKind = lotKind;
  readonly enrolmentCodes: typeof enrolmentCodesKind = enrolmentCodesKind;
  readonly workstation: typeof workstationKind = workstationKind;
  readonly box: typeof boxKind = boxKind;
  readonly tank: typeof tankKind = tankKind;
  readonly material: typeof materialKind = materialKind;
  readonly printer: typeof printerKind = printerKind;
  readonly claim: typeof claimKind = claimKind;
  readonly lookUps: typeof lookUpsKind = lookUpsKind;
  readonly site: typeof siteKind = siteKind;
  readonly consentForms: typeof consentFormsKind = consentFormsKind;
  readonly protocol: typeof protocolKind = protocolKind;
  readonly typing: typeof typingKind = typingKind;
  readonly auditReviews: typeof auditReviewsKind = auditReviewsKind;
  readonly roster: typeof rosterKind = rosterKind;
  readonly pages: typeof pagesKind = pagesKind;
  readonly sourceData: typeof sourceDataKind = sourceDataKind;
  readonly exports: typeof exportsKind = exportsKind;
}

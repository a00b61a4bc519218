import type { CourierPass } from '../courier-pass/courier-pass.js';
import type { Forfeited } from '../claim/forfeited.js';
import type { DeviationClass, DeviationInvestigated } from '../deviation/events.js';
import type { Post, Role } from '../kernel/actor.js';
import type { HoldScope } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';
import type { ProtocolDefinition } from '../protocol/definition.js';
import type { ItemKind } from '../label/events.js';
import type { Label, Relabelling } from '../label/known-label.js';
import type { Leg } from '../package/events.js';
import type { Measured } from '../quality/events.js';
import type { Sample } from '../quality/sample.js';
import type { HoldCause, MaterialChoice, StopCause } from '../hold/events.js';
import { type Downtime, noPaper } from '../downtime/downtime-packs.js';
import type { ExceptionalSupply } from '../exceptional-supply/exceptional-supply.js';
import type { NoticeGiven } from '../notice/notice-given.js';
import type { Serology } from '../serology/markers.js';
import type { EnvironmentPlate } from '../environment/environment-plate.js';
import type { ReferencedRecord } from '../elsewhere/record-elsewhere.js';
import type { RetentionSample } from '../retention/retention-sample.js';
import type { StageReached } from '../stage/stages.js';
import type { Place, Stay } from '../storage/events.js';
import type { LoggerDataIngested } from '../temperature/events.js';
import type { AssumedFrom, PassedOn } from '../episode/unit-elsewhere.js';

export type { Label, Relabelling };
export type { CourierPass };

/** What one therapy has been through, folded from its events. Never stored; never edited. */
export interface Journey {
  readonly coi: string;
  readonly participant: string;
  readonly subjectNumber: string;
  readonly doseNumber: number;
  /** Where the participant is treated now. */
  readonly site: string;
  /** Where he was treated before: they answer for what they did. */
  readonly formerSites: readonly string[];
  /** When he last moved to another site. */
  readonly movedAt: Instant | undefined;
  /** What judges everything that is there: since a migration, the strictest of the versions under which it has lived. */
  readonly protocol: ProtocolDefinition;
  /** The version that the therapy has moved to: by it alone the next batch is judged. */
  readonly pinned: ProtocolDefinition;
  /** The versions under which what is there has lived; the last one is pinned. */
  readonly protocolVersions: readonly number[];
  /** Undefined until the first event. */
  readonly startedAt: Instant | undefined;
  /** How far it has come; undefined until the first event. */
  readonly stage: StageReached | undefined;
  readonly lastRecordedAt: Instant;
  readonly batches: Readonly<Record<string, Batch>>;
  /** The batch that new items belong to: `B1`, and `B2` after a failed expansion. */
  readonly currentBatch: string;
  readonly items: Readonly<Record<string, Item>>;
  readonly labels: Readonly<Record<string, Label>>;
  /** By item: new labels that no second person has compared yet. */
  readonly relabellings: Readonly<Record<string, Relabelling>>;
  /** Labels whose pieces were found to agree. */
  readonly piecesCompared: readonly string[];
  /** By label: the item of one that stands on two things. */
  readonly doubled: Readonly<Record<string, string>>;
  /** Items that are not where they must be, or that nobody can tell from others. */
  readonly missing: readonly string[];
  /** By item: the material that nobody knew, and that is this item. */
  readonly identified: Readonly<Record<string, string>>;
  readonly packages: Readonly<Record<string, Package>>;
  readonly passes: Readonly<Record<string, CourierPass>>;
  /** Every position that a unit was ever given, in order. */
  readonly stays: readonly Stay[];
  readonly forfeited: Forfeited;
  /** What the donation was tested for, and with what result. */
  readonly serology: Serology;
  /** Since when its material must lie apart; undefined while it may lie with everybody's. */
  readonly segregatedSince: Instant | undefined;
  /** Since when its labels must say what they say of infections; undefined while they say nothing. */
  readonly warningsSince: Instant | undefined;
  readonly holds: Readonly<Record<string, Hold>>;
  readonly deviations: Readonly<Record<string, Deviation>>;
  readonly results: readonly Result[];
  /** What a physician asked for although it is out of specification. */
  readonly exceptionalSupplies: Readonly<Record<string, ExceptionalSupply>>;
  /** Who was told of what cannot be taken back, or has said that he knows. */
  readonly noticesGiven: readonly NoticeGiven[];
  readonly samples: Readonly<Record<string, Sample>>;
  /** Samples of the rooms in which it was worked on, by bench and number. */
  readonly environment: Readonly<Record<string, EnvironmentPlate>>;
  /** Samples that are kept for as long as the protocol says. */
  readonly retention: Readonly<Record<string, RetentionSample>>;
  /** What others keep of it. */
  readonly recordsElsewhere: readonly ReferencedRecord[];
  readonly criticalEntries: readonly CriticalEntry[];
  readonly planned:
    { readonly site: string; readonly post: string; readonly at: Instant } | undefined;
  readonly bedside: Bedside;
  /** Paper for the case that the ledger is silent, and what was written on it. */
  readonly downtime: Downtime;
  /** Set by a stop of the participant: only preservation, return and disposal may go on. */
  readonly participationEnded: StopCause | undefined;
  /** What he wants to become of what is left; undefined while he takes part, and where nobody asked him. */
  readonly materialChoice: MaterialChoice | undefined;
  /** When the first infusion began; undefined before, and again when its puncture failed. */
  readonly infusedAt: Instant | undefined;
  readonly visits: readonly string[];
  /** Deadlines that people have been told of. */
  readonly deadlinesPassed: readonly string[];
}

export interface Batch {
  readonly batch: string;
  readonly status: 'growing' | 'failed' | 'conditional' | 'final' | 'exceptional' | 'rejected';
  /** The donation number on each bag of the collection: one and the same, as a rule. */
  readonly dins: readonly string[];
  readonly aspiratedAt: Instant | undefined;
  readonly isolatedAt: Instant | undefined;
  /** Everybody who worked on it: none of them may certify it. */
  readonly operators: readonly string[];
  /** The very units that a certification names: what was filled later is not among them. */
  readonly certifiedUnits: readonly string[];
}

export type ItemStatus =
  | 'planned'
  | 'labelled'
  | 'present'
  | 'consumed'
  | 'discarded'
  | 'opened'
  | 'infused'
  | 'disposed'
  | 'assigned';

export interface Item {
  readonly item: string;
  readonly kind: ItemKind;
  readonly batch: string;
  readonly status: ItemStatus;
  readonly label: string;
  readonly labelPrintedAt: Instant;
  /** Its infusion was broken off when some of it was in the participant. */
  readonly givenInPart?: true;
  readonly parents: readonly string[];
  readonly passage: number | undefined;
  readonly cells: number | undefined;
  readonly volumeMicrolitres: number | undefined;
  readonly spilledMicrolitres: number;
  readonly custodian: Post | undefined;
  /** The last one made of it while it lay loose; it stands as long as the custodian is who made it. */
  readonly offer: Offer | undefined;
  readonly sscc: string | undefined;
  readonly place: Place | undefined;
  readonly sealed: boolean;
  readonly sealTight: boolean | undefined;
  readonly frozenAt: Instant | undefined;
  readonly thawedUseBy: Instant | undefined;
  /** When it came out of the bath, and when it was washed or diluted; undefined while nobody has said so. */
  readonly thawEndedAt: Instant | undefined;
  readonly reconstitutedAt: Instant | undefined;
  /** The time of its own that a reconstitution leaves. */
  readonly preparedUseBy: Instant | undefined;
  readonly openedUseBy: Instant | undefined;
  readonly expiresAt: Instant | undefined;
  readonly outOfStorageSince: Instant | undefined;
  readonly outOfStorageMs: number;
  /** So much of it QA has looked at, and let the unit go on; undefined where there was nothing to look at. */
  readonly excusedWarmMs: number | undefined;
  /** Up to when its minutes are counted, since it was last put away: no minute counts twice. */
  readonly coldSince: Instant | undefined;
  readonly returned: boolean;
  /** The sponsor has agreed that it may be destroyed. */
  readonly destructionAuthorised: boolean;
  /** The later therapy that it was passed to; here it is nobody's any more. */
  readonly assignedTo: PassedOn | undefined;
  /** The earlier therapy that it was made for. */
  readonly assumedFrom: AssumedFrom | undefined;
  /** The physician who agreed that it may be destroyed, were it the last. */
  readonly disposalConsentedBy: string | undefined;
}

export interface Offer {
  readonly offer: string;
  readonly from: Post;
  readonly to: Post;
  /** Who made it: the other side is another person, too. */
  readonly by: string;
  readonly expiresAt: Instant;
}

export interface Package {
  readonly sscc: string;
  readonly items: readonly string[];
  readonly leg: Leg;
  /** Where it was packed. */
  readonly origin: Post;
  readonly destination: Post;
  /** What its label says, where that is not where it goes any more. */
  readonly printedDestination: Post | undefined;
  /** Where it was driven when it last left; undefined before. */
  readonly heading: Post | undefined;
  readonly shipper: string;
  readonly logger: string;
  readonly seal: string | undefined;
  /** Every seal it ever had, the present one included: none is used a second time. */
  readonly seals: readonly string[];
  readonly custodian: Post;
  readonly status: 'packed' | 'sealed' | 'in-transit' | 'received' | 'opened' | 'unpacked';
  /** What the receiver read; another one than `seal` is a doubt that only QA can lift. */
  readonly sealSeen: string | undefined;
  readonly sealedAt: Instant | undefined;
  readonly departedAt: Instant | undefined;
  readonly receivedAt: Instant | undefined;
  readonly offer: Offer | undefined;
  /** To whom it was last offered, and until when; undefined where no offer has ended. */
  readonly offerEnded: { readonly to: Post; readonly at: Instant } | undefined;
  /** Who held it before, and until when; undefined while it is where it was packed. */
  readonly handedOver: { readonly by: Post; readonly at: Instant } | undefined;
  readonly loggerData: LoggerDataIngested['data'] | undefined;
  /** Since when its custodian has it, by the earlier of the two clocks. */
  readonly heldSince: Instant;
  /** Its custodian took it over, and nobody handed it to him. */
  readonly takenOver: boolean;
  /** Where nobody stands it lies now, and for whom; undefined once it was fetched. */
  readonly deposit: Deposit | undefined;
}

export interface Deposit {
  readonly at: Post;
  readonly by: Post;
  readonly for: Post;
  readonly proofSha256: string;
  readonly since: Instant;
  readonly collectBy: Instant;
}

export interface Hold {
  readonly hold: string;
  readonly scope: HoldScope;
  readonly cause: HoldCause;
  readonly placedBy: string;
  /** Where whoever placed it was. */
  readonly placedAtSite: string;
  readonly placedAt: Instant;
  /** The event of an earlier therapy that it follows from, of a unit that came from there. */
  readonly sourceEvent?: string;
  /** Of the newest event that would have placed it again; undefined where there was none. */
  readonly foundAgainAt?: number | undefined;
  readonly open: boolean;
  /** How it was resolved; undefined while it is open. */
  readonly disposition: 'lifted' | 'rejected' | undefined;
  /** Everything there was when QA rejected it: what is collected afterwards is another matter. */
  readonly rejectedItems: readonly string[];
}

export interface Deviation {
  readonly deviation: string;
  /** Undefined where it is about the whole therapy. */
  readonly batch: string | undefined;
  /** The rule that was broken; undefined where a person saw it and no rule did. */
  readonly code: string | undefined;
  /** What was being done. */
  readonly command: string;
  /** Of the event that opened it. */
  readonly revision: number;
  /** Who did what it is about, or reported it. */
  readonly causedBy: string;
  readonly openedAt: Instant;
  /** Undefined until QA has said how grave it is. */
  readonly classification: DeviationClass | undefined;
  /** The last one that was recorded. */
  readonly investigation: Omit<DeviationInvestigated['data'], 'deviation'> | undefined;
  readonly capa: string | undefined;
  /** The first of the two who sign for a critical one, as what. */
  readonly closureProposedBy: { readonly person: string; readonly role: Role } | undefined;
  readonly open: boolean;
}

export interface Result {
  readonly eventId: string;
  readonly sample: string;
  readonly batch: string;
  readonly test: string;
  readonly measured: Measured;
  readonly conforms: boolean;
  readonly recordedAt: Instant;
  readonly analyst: string;
  /** Whose words stand in it beside the analyst's: none of them reviews it, and it waits for a review at every stage. */
  readonly correctedBy: readonly string[];
  readonly reviewedBy: string | undefined;
}

/** A number that a person keyed and on which the dose depends. */
export interface CriticalEntry {
  readonly eventId: string;
  readonly field: string;
  readonly value: number | string;
  readonly batch: string;
  /** Who keyed the value that stands there: whoever corrected it last. */
  readonly enteredBy: string;
  /** Of which act it is: of several counts the second person has to find the right one on paper. */
  readonly eventType: string;
  readonly recordedAt: Instant;
  readonly verifiedBy: string | undefined;
}

export interface Verification {
  readonly person: string;
  readonly device: string;
  readonly item: string;
  readonly at: Instant;
  /** What was heard of the participant was entered, and compared with the vault. */
  readonly heard: boolean;
}

export interface Bedside {
  /** A mismatch voids the attempt; the next check begins a new one. */
  readonly attempt: number;
  /** Revision of the mismatch that the present attempt began with; -1 for the first one. */
  readonly attemptFrom: number;
  readonly verifications: readonly Verification[];
  readonly mismatches: number;
  readonly syringe: string | undefined;
  /** The last time-out, for the syringe that was scanned in it. */
  readonly timeOut: { readonly syringe: string; readonly at: Instant } | undefined;
  /** The syringe that is going into the participant at this moment. */
  readonly running: string | undefined;
  /** What went in so far, over every syringe and every ending. */
  readonly infusedMicrolitres: number;
  readonly ended: 'completed' | 'partial' | 'aborted' | undefined;
  /** Set for ever once the dose went in, however its infusion ended: nothing more of this therapy is given. */
  readonly doseGiven: boolean;
}

/** A journey before anything has happened in it. */
export const unstarted: Journey = {
  coi: '',
  participant: '',
  subjectNumber: '',
  doseNumber: 0,
  site: '',
  formerSites: [],
  movedAt: undefined,
  // No rule reads the protocol before `JourneyStarted`: the decider refuses everything else first.
  protocol: undefined as unknown as ProtocolDefinition,
  pinned: undefined as unknown as ProtocolDefinition,
  protocolVersions: [],
  startedAt: undefined,
  stage: undefined,
  lastRecordedAt: 0 as Instant,
  batches: {},
  currentBatch: 'B1',
  items: {},
  labels: {},
  relabellings: {},
  piecesCompared: [],
  doubled: {},
  missing: [],
  identified: {},
  packages: {},
  passes: {},
  stays: [],
  forfeited: {},
  serology: {},
  segregatedSince: undefined,
  warningsSince: undefined,
  holds: {},
  deviations: {},
  results: [],
  exceptionalSupplies: {},
  noticesGiven: [],
  samples: {},
  environment: {},
  retention: {},
  recordsElsewhere: [],
  criticalEntries: [],
  planned: undefined,
  bedside: {
    attempt: 1,
    attemptFrom: -1,
    verifications: [],
    mismatches: 0,
    syringe: undefined,
    timeOut: undefined,
    running: undefined,
    infusedMicrolitres: 0,
    ended: undefined,
    doseGiven: false,
  },
  downtime: noPaper,
  participationEnded: undefined,
  materialChoice: undefined,
  infusedAt: undefined,
  visits: [],
  deadlinesPassed: [],
};

import {
  type LimitKind,
  type ReadEvent,
  type TaskKind,
  limits,
  ofResult,
  readFormNumber,
  subjectOfAcknowledgement,
  subjectOfNotice,
  tasks,
} from '@selfsame/custody';

/** Whose limit ended: it is named, or it is the batch of a container, or it is whatever the therapy still waits for. */
type Of = 'subject' | 'batch' | 'therapy';

interface Ending {
  readonly kinds: readonly (LimitKind | TaskKind)[];
  readonly of: Of;
  readonly what: string;
}

const OFFER: readonly LimitKind[] = ['offer-expires'];
const DEPOSIT: readonly LimitKind[] = ['deposit-overdue'];
const LABEL: readonly LimitKind[] = ['label-not-applied'];
const TRANSIT: readonly LimitKind[] = ['handoff-overdue'];
const LOGGER: readonly LimitKind[] = ['logger-data-missing'];
const BATCH: readonly LimitKind[] = ['processing-overdue', 'culture-too-long'];
const UNIT: readonly LimitKind[] = ['product-expires', 'in-use-time-over'];
const WARM: readonly LimitKind[] = ['out-of-storage-over'];
const LATE_TOLD: readonly LimitKind[] = ['late-result-untold'];
const LATE_KNOWN: readonly LimitKind[] = ['late-result-unacknowledged'];
const EXCEPTION: readonly LimitKind[] = ['exceptional-supply-untold'];
const ASTRAY: readonly TaskKind[] = ['package-astray'];
const SETTLED: readonly TaskKind[] = ['material-to-return', 'material-to-destroy'];
const APART: readonly LimitKind[] = ['storage-class-due'];
const WORDS: readonly LimitKind[] = ['warning-label-due'];
const VISIT: readonly LimitKind[] = ['follow-up-overdue'];

const of = (what: string, ...kinds: readonly (LimitKind | TaskKind)[]): Ending[] => [
  { kinds, of: 'subject', what },
];

/** What the deadline pages call "what ends it": then nobody has to look at its warning any more, nor at the limit. */
export const endingsOf = (event: ReadEvent): readonly Ending[] =>
  // Told after others had gone on: what is warned of now is theirs.
  'overtaken' in event.data ? [] : [...endingsOfClocks(event), ...endingsOfTasks(event)];

/** Where something lies, what its label says, where its package goes, and what its participant wants of it. */
function endingsOfTasks(event: ReadEvent): readonly Ending[] {
  switch (event.type) {
    case 'DestinationRerouted':
    case 'PackageReceived':
    case 'PackageOpened':
    case 'PackageUnpacked':
      return of(event.data.sscc, ...ASTRAY);
    case 'LabelPrinted':
      return of(event.data.item, ...WORDS);
    // Told anew, where it lies in the wrong class again.
    case 'UnitStored':
    case 'UnitMoved':
      return of(event.data.item, ...APART, ...WORDS);
    case 'UnitRetrieved':
      return of(event.data.item, ...APART);
    case 'CellsHarvested':
    case 'CellsPassaged':
      return event.data.from.flatMap(what => of(what, ...SETTLED));
    case 'UnitReturned':
      return of(event.data.item, 'material-to-return');
    case 'VesselDiscarded':
    case 'UnitDisposed':
      return of(event.data.item, ...SETTLED, ...APART, ...WORDS);
    default:
      return [];
  }
}

function endingsOfClocks(event: ReadEvent): readonly Ending[] {
  switch (event.type) {
    case 'HandoffAccepted':
    case 'HandoffRefused':
    case 'OfferCancelled':
    case 'CustodyTakenOver':
    case 'PackageCollected':
      return of(event.data.sscc, ...OFFER, ...DEPOSIT);
    case 'LabelApplied':
    case 'LabelSuperseded':
    case 'LabelVoided':
      return of(event.data.label, ...LABEL);
    case 'PackageReceived':
      return of(event.data.sscc, ...TRANSIT);
    case 'PackageOpened':
    case 'PackageUnpacked':
      return of(event.data.sscc, ...TRANSIT, ...LOGGER);
    case 'LoggerDataIngested':
      return of(event.data.sscc, ...LOGGER);
    case 'CellsIsolated':
      return [{ kinds: ['processing-overdue'], of: 'batch', what: event.data.from }];
    case 'CellsHarvested':
      return event.data.from.map(what => ({ kinds: ['culture-too-long'], of: 'batch', what }));
    case 'ExpansionFailed':
    case 'BatchRejected':
      return of(event.data.batch, ...BATCH);
    case 'UnitStored':
    case 'UnitMoved':
    case 'UnitThawed':
      return of(event.data.item, ...WARM);
    case 'PackagePacked':
      return event.data.items.flatMap(item => of(item, ...WARM));
    case 'DrawnUp':
      return of(event.data.from, ...UNIT);
    case 'InfusionStarted':
      return of(event.data.syringe, ...UNIT);
    case 'UnitReturned':
    case 'UnitDisposed':
      return of(event.data.item, ...UNIT, ...WARM);
    case 'FollowUpRecorded':
      return of(event.data.visit, ...VISIT);
    case 'LateResultNotified':
      return of(subjectOfNotice(ofResult(event.data), event.data), ...LATE_TOLD);
    case 'LateResultAcknowledged':
      return of(subjectOfAcknowledgement(event.data), ...LATE_TOLD, ...LATE_KNOWN);
    case 'ExceptionalSupplyNotified':
      return of(subjectOfNotice(event.data.request, event.data), ...EXCEPTION);
    case 'ExceptionalSupplyRevoked':
      return [{ kinds: EXCEPTION, of: 'therapy', what: '' }];
    case 'PackHolderTold':
      return of(event.data.pack, 'pack-holder-untold');
    case 'DowntimeFormEntered':
    case 'DowntimeFormReturned': {
      const pack = readFormNumber(event.data.form)?.pack;
      return pack === undefined || event.data.left !== 0
        ? []
        : of(pack, 'pack-holder-untold', 'downtime-forms-outstanding');
    }
    case 'DeviationClassified':
      return of(event.data.deviation, 'deviation-unclassified');
    case 'DeviationInvestigated':
      return of(event.data.deviation, 'investigation-overdue');
    case 'HoldPlaced':
      return endsParticipation(event.data.cause)
        ? [{ kinds: [...BATCH, ...UNIT, ...WARM, ...VISIT], of: 'therapy', what: '' }]
        : [];
    default:
      return [];
  }
}

const endsParticipation = (cause: { readonly kind: string; readonly cause?: string }): boolean =>
  cause.kind === 'stop' &&
  (cause.cause === 'consent-withdrawn' || cause.cause === 'participant-died');

/** Under which codes people were told of a limit. */
export const codesOf = (kind: LimitKind | TaskKind): readonly string[] =>
  isTask(kind) ? [kind] : [kind, limits[kind].warning];

const isTask = (kind: LimitKind | TaskKind): kind is TaskKind => Object.hasOwn(tasks, kind);

/** The warning of a limit that has passed: from then on it is the limit that somebody must look at. */
export const warningBefore = (kind: string): string | undefined =>
  Object.hasOwn(limits, kind) ? limits[kind as LimitKind].warning : undefined;

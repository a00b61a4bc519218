import { GrowthOfLog } from './growth-of-log.js';
import type { Scope } from './injection.js';
import { type LogEvent, text, texts } from './log-event.js';
import { PreparationOfLog } from './preparation-of-log.js';

export interface HoldOfLog {
  readonly scope: Scope;
  readonly commandId: string;
  /** Placed because participation ended. */
  readonly ofStop: boolean;
  readonly placedAt: number;
}

interface Parcel {
  readonly leg: string;
  readonly items: readonly string[];
}

/** Where an instruction sets no time of its own. */
const NEVER = '9999-01-01T00:00:00.000Z';

/** Where an event says from which containers cells came, and into which they went. */
export const movements: Readonly<Record<string, readonly [from: string, into: string]>> = {
  CellsIsolated: ['from', 'into'],
  CellsPassaged: ['from', 'into'],
  CellsHarvested: ['from', 'into'],
  SampleTaken: ['from', 'sample'],
  TubesFilled: ['from', 'tubes'],
  DrawnUp: ['from', 'syringe'],
};

/** One therapy as its events tell it, folded by the oracle for itself: it shares no line with what it judges. */
export class JourneyOfLog {
  participant = '';
  releaseStage = '';
  /** Whether the dose is in. */
  given = false;
  readonly preparation = new PreparationOfLog();
  readonly batches = new Map<string, string>();
  readonly parcels = new Map<string, Parcel>();
  readonly openHolds = new Map<string, HoldOfLog>();
  /** What QA rejected when it resolved a hold: it and all that comes out of it is never used. */
  readonly rejected = new Set<string>();
  /** What was done for a request to be given something out of specification. */
  private readonly asked = new Map<string, Set<string>>();
  /** The stage at which a batch is released, `exceptional`, or `rejected`. */
  readonly released = new Map<string, string>();
  /** Items with a new label that nobody has compared with the old one. */
  readonly relabelled = new Set<string>();
  /** Results that failed, by their events, with the batch that they are of. */
  readonly failed = new Map<string, string>();
  /** Until when an item may be used: shelf life, thaw, opening. */
  private readonly limits = new Map<string, { hazard: string; until: number }[]>();
  readonly growth = new GrowthOfLog();
  private readonly parents = new Map<string, string[]>();
  /** When an infusion began that was entered from paper, by the command of the entry. */
  private readonly onPaper = new Map<string, number>();

  /** When something was done: what paper says is told long afterwards. */
  doneAt({ commandId, recordedAt }: LogEvent): number {
    return this.onPaper.get(commandId) ?? recordedAt;
  }

  apply(event: LogEvent): void {
    const { type, data, commandId } = event;
    for (const beside of [this.preparation, this.growth]) beside.apply(event);
    this.relabel(event);
    this.judge(event);
    this.move(event);
    switch (type) {
      case 'JourneyStarted':
        this.participant = text(data.participant);
        this.releaseStage = stageIn(data.protocol);
        break;
      case 'LabelPrinted':
        this.batches.set(text(data.item), text(data.batch));
        break;
      // What it was before was judged where it was closed.
      case 'UnitAssumed':
        this.batches.set(text(data.item), text(data.batch));
        this.released.set(text(data.batch), 'final');
        this.limit(text(data.item), 'H34', data.expiresAt);
        break;
      case 'TubesFilled':
        for (const tube of texts(data.tubes)) this.limit(tube, 'H34', data.expiresAt);
        break;
      case 'DrawnUp':
        this.batches.set(text(data.syringe), this.batches.get(text(data.from)) ?? '');
        break;
      case 'UnitThawed':
      case 'TubeOpened':
        this.limit(text(data.item), 'H22', data.useBy);
        break;
      case 'UnitReconstituted':
        this.limit(text(data.item), 'H36', data.useBy ?? NEVER);
        break;
      case 'PackagePacked':
        this.parcels.set(text(data.sscc), { leg: text(data.leg), items: texts(data.items) });
        break;
      case 'HoldPlaced':
        this.openHolds.set(text(data.hold), holdIn(event));
        break;
      case 'DowntimeFormEntered':
        this.enter(commandId, data.paper);
        break;
      case 'HoldResolved':
        this.resolve(text(data.hold), text(data.disposition));
        break;
      case 'BatchCertified':
        this.released.set(text(data.batch), text(data.stage));
        break;
      case 'ExceptionalSupplyRequested':
        this.asked.set(text(data.request), new Set([type]));
        break;
      case 'RiskEvaluationRecorded':
      case 'ParticipantInformed':
        this.asked.get(text(data.request))?.add(type);
        break;
      case 'BatchReleasedExceptionally':
        // Asked for, evaluated, explained: otherwise nobody has released it.
        if (this.asked.get(text(data.request))?.size === 3)
          this.released.set(text(data.batch), 'exceptional');
        break;
      case 'ExceptionalSupplyRevoked':
        if (this.released.get(text(data.batch)) === 'exceptional')
          this.released.delete(text(data.batch));
        break;
      case 'BatchRejected':
        this.released.set(text(data.batch), 'rejected');
        break;
      case 'InfusionCompleted':
        this.given = true;
        break;
    }
  }

  /** The item, and everything whose cells are in it. */
  lineage(item: string): ReadonlySet<string> {
    const seen = new Set<string>();
    const walk = (each: string): void => {
      if (seen.has(each)) return;
      seen.add(each);
      this.parents.get(each)?.forEach(walk);
    };
    walk(item);
    return seen;
  }

  covers(scope: Scope, item: string): boolean {
    switch (scope.kind) {
      case 'journey':
        return true;
      case 'batch':
        return this.batches.get(item) === scope.batch;
      case 'package':
        return (this.parcels.get(scope.sscc)?.items ?? []).some(each =>
          this.lineage(item).has(each),
        );
      case 'unit':
        return this.lineage(item).has(scope.item);
    }
  }

  /** Whether a hold is wide enough for what is in doubt. */
  coversAll(scope: Scope, doubtful: Scope): boolean {
    const items = this.itemsOf(doubtful);
    return items === undefined
      ? scope.kind === 'journey'
      : items.length > 0 && items.every(item => this.covers(scope, item));
  }

  /** The limits of an item that had passed at a time. */
  limitsPassed(item: string, at: number): readonly string[] {
    return [...this.lineage(item)]
      .flatMap(each => this.limits.get(each) ?? [])
      .filter(({ until }) => at >= until)
      .map(({ hazard }) => hazard);
  }

  private itemsOf(scope: Scope): readonly string[] | undefined {
    switch (scope.kind) {
      case 'journey':
        return undefined;
      case 'batch':
        return [...this.batches].filter(([, batch]) => batch === scope.batch).map(([item]) => item);
      case 'package':
        return this.parcels.get(scope.sscc)?.items ?? [];
      case 'unit':
        return [scope.item];
    }
  }

  private relabel({ type, data }: LogEvent): void {
    if (type === 'ItemRelabelled') this.relabelled.add(text(data.item));
    if (type === 'RelabellingConfirmed') this.relabelled.delete(text(data.item));
  }

  private move({ type, data }: LogEvent): void {
    const movement = movements[type];
    if (movement !== undefined) this.cameFrom(texts(data[movement[1]]), texts(data[movement[0]]));
  }

  private cameFrom(items: readonly string[], sources: readonly string[]): void {
    for (const item of items) {
      this.parents.set(item, [...(this.parents.get(item) ?? []), ...sources]);
    }
  }

  private enter(commandId: string, paper: unknown): void {
    const { course } = paper as { course?: { startedAt?: string } };
    if (course?.startedAt !== undefined) this.onPaper.set(commandId, Date.parse(course.startedAt));
  }

  /** What was corrected somebody else keys again: whether it was a slip is his word and the ledger's. */
  private judge({ type, data, id }: LogEvent): void {
    if (type === 'ResultRecorded' && data.conforms === false) this.failed.set(id, text(data.batch));
    if (type === 'EventCorrected') this.failed.delete(text(data.eventId));
    if (type === 'ProtocolMigrated') this.migrate(data);
  }

  /** What is stricter reaches what is there; what is looser reaches nothing. */
  private migrate({ expiries, protocol }: LogEvent['data']): void {
    for (const { item, to } of expiries as readonly { item: string; to: string }[])
      this.limit(item, 'H34', to);
    if (stageIn(protocol) === 'final') this.releaseStage = 'final';
  }

  private limit(item: string, hazard: string, until: unknown): void {
    const known = this.limits.get(item) ?? [];
    this.limits.set(item, [...known, { hazard, until: Date.parse(text(until)) }]);
  }

  private resolve(hold: string, disposition: string): void {
    const scope = this.openHolds.get(hold)?.scope;
    this.openHolds.delete(hold);
    if (scope === undefined || disposition !== 'rejected') return;
    for (const item of this.batches.keys()) if (this.covers(scope, item)) this.rejected.add(item);
  }
}

const stageIn = (protocol: unknown): string =>
  text(
    (protocol as { administration?: { releaseStage?: unknown } } | undefined)?.administration
      ?.releaseStage,
  );

const holdIn = ({ data, commandId, recordedAt }: LogEvent): HoldOfLog => ({
  scope: data.scope as Scope,
  commandId,
  ofStop: (data.cause as { kind?: string } | undefined)?.kind === 'stop',
  placedAt: recordedAt,
});

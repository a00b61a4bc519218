import { type LogEvent, text, texts } from './log-event.js';

interface Limits {
  readonly minMilliCelsius?: number;
  readonly maxMilliCelsius?: number;
  readonly maxMinutes?: number;
}

const MINUTE_MS = 60_000;

/** How frozen units were made ready, as the log tells it, against the protocol that stands in its first event. */
export class PreparationOfLog {
  private thaw: Limits = {};
  private mustBeMadeReady = false;
  private allowedMs = Number.POSITIVE_INFINITY;
  private readonly thawed = new Set<string>();
  private readonly madeReady = new Set<string>();
  /** Thawed too warm or too long; nobody has looked yet. */
  private readonly doubted = new Set<string>();
  private readonly outSince = new Map<string, number>();
  private readonly warmMs = new Map<string, number>();
  private readonly excused = new Set<string>();

  apply({ type, data, recordedAt }: LogEvent): void {
    const item = text(data.item);
    switch (type) {
      case 'JourneyStarted':
        return this.begin(data.protocol);
      case 'UnitRetrieved':
        this.outSince.set(item, recordedAt);
        return;
      case 'UnitStored':
      case 'UnitMoved':
        return this.cold(item, recordedAt);
      case 'PackagePacked':
        for (const packed of texts(data.items)) this.cold(packed, recordedAt);
        return;
      case 'UnitThawed':
        this.thawed.add(item);
        this.outSince.delete(item);
        return;
      case 'ThawEnded':
        if (this.isOutOfRange(Number(data.milliCelsius), Number(data.minutes)))
          this.doubted.add(item);
        return;
      case 'UnitReconstituted':
        this.madeReady.add(item);
        return;
      case 'HoldPlaced':
        return this.lookedAt(data.scope as { item?: string } | undefined);
    }
  }

  /** What is wrong with a unit whose cells go into somebody now. */
  faultsOf(lineage: ReadonlySet<string>): readonly string[] {
    const frozen = [...lineage].filter(item => this.thawed.has(item));
    return [
      ...(this.mustBeMadeReady && frozen.some(item => !this.madeReady.has(item))
        ? ['nobody had made it ready']
        : []),
      ...(frozen.some(item => this.doubted.has(item)) ? ['it was thawed wrongly'] : []),
    ];
  }

  /** Whether a unit that goes into the bath now was in the warm for longer than all its minutes. */
  wasTooWarm(item: string, at: number): boolean {
    const since = this.outSince.get(item);
    const ms = (this.warmMs.get(item) ?? 0) + (since === undefined ? 0 : at - since);
    return ms > this.allowedMs && !this.excused.has(item);
  }

  private begin(protocol: unknown): void {
    const { preparation, form } = (protocol ?? {}) as {
      preparation?: { steps: readonly ({ step: string } & Limits)[] };
      form?: { maxMinutesOutOfStorage?: number };
    };
    const steps = preparation?.steps ?? [];
    this.thaw = steps.find(({ step }) => step === 'thaw') ?? {};
    this.mustBeMadeReady = steps.some(({ step }) => step === 'wash' || step === 'dilute');
    const minutes = form?.maxMinutesOutOfStorage;
    if (minutes !== undefined) this.allowedMs = minutes * MINUTE_MS;
  }

  private cold(item: string, at: number): void {
    const since = this.outSince.get(item);
    this.outSince.delete(item);
    if (since !== undefined) this.warmMs.set(item, (this.warmMs.get(item) ?? 0) + at - since);
  }

  private isOutOfRange(milliCelsius: number, minutes: number): boolean {
    const { minMilliCelsius, maxMilliCelsius, maxMinutes } = this.thaw;
    return (
      milliCelsius < (minMilliCelsius ?? Number.NEGATIVE_INFINITY) ||
      milliCelsius > (maxMilliCelsius ?? Number.POSITIVE_INFINITY) ||
      minutes > (maxMinutes ?? Number.POSITIVE_INFINITY)
    );
  }

  /** An open hold is judged as a hold; one that was lifted was looked at. */
  private lookedAt(scope: { item?: string } | undefined): void {
    if (scope?.item === undefined) return;
    this.doubted.delete(scope.item);
    this.excused.add(scope.item);
  }
}

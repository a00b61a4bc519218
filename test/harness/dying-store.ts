import {
  type EventStore,
  EventStoreError,
  type NewEvent,
  type Position,
  type StoredEvent,
} from '@selfsame/event-store';

/** A store whose process dies after so many more appends: from then on nothing is answered until it lives again. */
export class DyingStore implements EventStore {
  private appendsLeft = Number.POSITIVE_INFINITY;

  readonly epoch: number;

  constructor(private readonly inner: EventStore) {
    this.epoch = inner.epoch;
  }

  dieAfter(appends: number): void {
    this.appendsLeft = appends;
  }

  /** Whether it died: a test that meant to crash and did not has tested nothing. */
  get died(): boolean {
    return this.appendsLeft < 0;
  }

  live(): void {
    this.appendsLeft = Number.POSITIVE_INFINITY;
  }

  append(stream: string, expectedRevision: number, events: readonly NewEvent[]) {
    this.appendsLeft -= 1;
    this.assertAlive();
    return this.inner.append(stream, expectedRevision, events);
  }

  async readStream(stream: string, fromRevision: number, limit: number): Promise<StoredEvent[]> {
    this.assertAlive();
    return this.inner.readStream(stream, fromRevision, limit);
  }

  async readAll(after: Position | undefined, limit: number): Promise<StoredEvent[]> {
    this.assertAlive();
    return this.inner.readAll(after, limit);
  }

  newest(limit: number): Promise<StoredEvent[]> {
    return this.inner.newest(limit);
  }

  head(): Promise<Position | undefined> {
    return this.inner.head();
  }

  subscribe(after: Position | undefined): ReturnType<EventStore['subscribe']> {
    return this.inner.subscribe(after);
  }

  close(): Promise<void> {
    return this.inner.close();
  }

  private assertAlive(): void {
    if (this.died) throw new EventStoreError('STORE_UNAVAILABLE', 'The process has died.');
  }
}

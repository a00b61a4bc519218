/// <reference types="jest" />
// What the layers of the contract share: the store under test, its declared differences, and events
// that are the same in every run.
import type { AppendOutcome, EventStore, NewEvent, StoredEvent } from '../event-store.js';

/** Promises that a store may decline, each with a reason that is printed beside the skipped test. */
export type ContractPromise =
  /** Positions are `<epoch>.0`, `<epoch>.1` ... without gaps. */
  | 'dense-positions'
  /** Closed and opened again, the store still has everything. */
  | 'survives-reopening'
  /** An append repeated with the same event ids, so the same bytes, is a conflict like any other, not a repeated success. */
  | 'repeat-is-conflict'
  /** A position that lies after the newest event is refused. */
  | 'refuses-position-ahead'
  /** A position of another epoch is refused. */
  | 'refuses-foreign-epoch';

export interface ContractStore {
  readonly store: EventStore;
  /** Closes the store and opens it again on the same data. Absent where a store forgets. */
  readonly reopen?: () => Promise<EventStore>;
  /** Closes the store and removes its data. */
  readonly dispose: () => Promise<void>;
}

export interface ContractSubject {
  readonly name: string;
  /** Opens a store that holds no event of an earlier test. */
  readonly open: () => Promise<ContractStore>;
  readonly differences: Partial<Record<ContractPromise, string>>;
}

/** A test of a promise that `subject` may decline: skipped with the reason in its name. */
export function promised(
  subject: ContractSubject,
  promise: ContractPromise,
  name: string,
  body: () => Promise<void>,
): void {
  const reason = subject.differences[promise];
  if (reason === undefined) it(name, body);
  else it.skip(`${name} [declared difference: ${reason}]`, body);
}

/** Opens a store before each test and disposes of it after; the getter gives the current one. */
export function freshStore(subject: ContractSubject): () => ContractStore {
  let current: ContractStore | undefined;
  beforeEach(async () => {
    current = await subject.open();
  });
  afterEach(async () => {
    await current?.dispose();
  });
  return () => {
    if (current === undefined) throw new Error('The store is opened before each test.');
    return current;
  };
}

let lastId = 0;

/** An event that carries `text`; ids are counted, so that a failing run can be read. */
export function eventSaying(text: string): NewEvent {
  return eventOf(new TextEncoder().encode(text));
}

export function eventOf(bytes: Uint8Array): NewEvent {
  lastId += 1;
  const id = `00000000-0000-7000-8000-${lastId.toString(16).padStart(12, '0')}`;
  return { id, type: 'Said', bytes };
}

export function saidBy(events: readonly StoredEvent[]): string[] {
  return events.map(event => new TextDecoder().decode(event.bytes));
}

/** The stored outcome, or a failure that shows what came instead. */
export function storedOf(outcome: AppendOutcome): Extract<AppendOutcome, { outcome: 'stored' }> {
  if (outcome.outcome !== 'stored') throw new Error(`Not stored: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** The whole log, read in pages of `page`. */
export async function readWholeLog(store: EventStore, page = 1_000): Promise<StoredEvent[]> {
  const log: StoredEvent[] = [];
  for (;;) {
    const events = await store.readAll(log.at(-1)?.position, page);
    if (events.length === 0) return log;
    log.push(...events);
  }
}

// Reads the log ahead for whoever reads it page by page: another thread reads and checks the next page while the last one is
// used here. Only full pages are read ahead, which never change, since the log is append-only.
import { Worker } from 'node:worker_threads';
import type { Position, StoredEvent } from '@selfsame/event-store';
import type { AskedAhead, LogPage, ReaderData } from './reader-messages.js';

// A worker's entry must be JavaScript: from the sources (under test) it is the built file.
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? '../dist/reader-thread.js' : './reader-thread.js',
  import.meta.url,
);
/** So many full pages, one after another, are a replay. A shorter one would be over before a thread had started. */
const FULL_PAGES = 3;
/** To read fewer events takes no longer than to ask another thread for them. */
const LEAST_EVENTS = 100;
/** A replay that asks for no page for so long is over. */
const IDLE_MS = 5_000;

/** Makes a thread that reads the log; it sets the number to 1 once it can. */
export type StartReader = (ready: ReaderData['ready']) => Worker;

export const readerOf =
  (file: string): StartReader =>
  ready => {
    const workerData: ReaderData = { file, ready };
    // Without the flags of the process: some (--eval's, for instance) make a worker refuse its file.
    return new Worker(ENTRY, { workerData, execArgv: [] });
  };

/** Where somebody stands who reads page by page. */
interface Run {
  readonly next: AskedAhead;
  readonly pages: number;
  readonly ahead: Promise<LogPage | undefined> | undefined;
}

export class ReadAhead {
  /** Owned here, as all that follows. Of several who replay at once it is the last one. */
  #run: Run | undefined;
  #thread: ReaderThread | undefined;
  #idle: NodeJS.Timeout | undefined;
  /** Resolves when the threads of all replays that are over are gone. */
  #gone: Promise<unknown> = Promise.resolve();

  constructor(private readonly start: StartReader) {}

  /** The page after `after`; undefined, at once or later, when it was not read ahead. */
  page(after: Position | undefined, limit: number): Promise<LogPage | undefined> | undefined {
    return this.#isNext(after, limit) ? this.#run?.ahead : undefined;
  }

  /** These are the events after `after`: whoever got a full page is likely to ask for the next one. */
  given(after: Position | undefined, limit: number, events: readonly StoredEvent[]): void {
    const isNext = this.#isNext(after, limit);
    const last = events.at(-1)?.position;
    if (last === undefined || events.length < limit) {
      if (isNext) this.#end();
      return;
    }
    // Of two who replay side by side, one asks first.
    if (limit < LEAST_EVENTS || this.#isNext(last, limit)) return;
    const next = { after: last, limit };
    const pages = isNext ? (this.#run?.pages ?? 0) + 1 : 1;
    this.#run = { next, pages, ahead: pages < FULL_PAGES ? undefined : this.#readAhead(next) };
  }

  /** Ends the thread, and waits until it is gone. */
  async close(): Promise<void> {
    this.#end();
    await this.#gone;
  }

  #isNext(after: Position | undefined, limit: number): boolean {
    return this.#run?.next.after === after && this.#run?.next.limit === limit;
  }

  #readAhead(next: AskedAhead): Promise<LogPage | undefined> | undefined {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#end(), IDLE_MS).unref();
    this.#thread ??= new ReaderThread(this.start);
    return this.#thread.ask(next);
  }

  #end(): void {
    clearTimeout(this.#idle);
    this.#gone = Promise.all([this.#gone, this.#thread?.close()]);
    this.#run = undefined;
    this.#thread = undefined;
  }
}

/** Keeps the process alive only while it has something to do. */
class ReaderThread {
  readonly #ready = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #worker: Worker;
  readonly #exited: Promise<void>;
  #answer: ((page: LogPage | undefined) => void) | undefined;
  #isDead = false;

  constructor(start: StartReader) {
    this.#worker = start(this.#ready);
    this.#worker.unref();
    this.#worker.on('message', (page: LogPage | undefined) => this.#settle(page));
    // What it died of shows when the main thread reads for itself, if it concerns the log.
    this.#worker.on('error', () => {});
    this.#exited = new Promise(resolve => {
      this.#worker.on('exit', () => {
        this.#isDead = true;
        this.#settle(undefined);
        resolve();
      });
    });
  }

  /** Undefined while it starts or has another page to read: to read for oneself is faster then. */
  ask(next: AskedAhead): Promise<LogPage | undefined> | undefined {
    const isFree = Atomics.load(this.#ready, 0) === 1 && this.#answer === undefined;
    if (!isFree || this.#isDead) return undefined;
    this.#say(next);
    return new Promise(resolve => {
      this.#answer = resolve;
    });
  }

  close(): Promise<void> {
    this.#say(undefined);
    return this.#exited;
  }

  #say(message: AskedAhead | undefined): void {
    this.#worker.ref();
    this.#worker.postMessage(message, []);
  }

  #settle(page: LogPage | undefined): void {
    this.#worker.unref();
    this.#answer?.(page);
    this.#answer = undefined;
  }
}

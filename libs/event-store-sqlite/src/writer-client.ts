// The main thread's side of the writer. Every append gets exactly one answer, also when the thread dies.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { EventStoreError } from '@selfsame/event-store';
import type { AppendJob, Fault, FromWriter, JobResult, ToWriter } from './writer-messages.js';
import type { WriterData } from './writer-messages.js';

// A worker's entry must be JavaScript: from the sources (under test) it is the built file.
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? '../dist/writer-thread.js' : './writer-thread.js',
  import.meta.url,
);

/** Starts the writer thread and waits until it holds the file; rejects with its EventStoreError. */
export async function startWriter(data: WriterData): Promise<WriterClient> {
  const worker = new Worker(ENTRY, { workerData: data });
  const [first] = (await once(worker, 'message')) as [FromWriter];
  if (first.kind === 'refused') {
    await once(worker, 'exit');
    throw errorOf(first.fault);
  }
  return new WriterClient(worker);
}

export class WriterClient {
  readonly #waiting = new Map<number, (result: JobResult) => void>();
  #outbox: AppendJob[] = [];
  #lastTicket = 0;
  #death: Fault | undefined;
  readonly #exited: Promise<unknown>;

  constructor(private readonly worker: Worker) {
    worker.on('message', (message: FromWriter) => {
      if (message.kind !== 'results') return;
      for (const result of message.results) this.#settle(result);
    });
    worker.on('error', error => this.#die(`The writer thread failed: ${String(error)}`));
    this.#exited = new Promise(resolve => {
      worker.on('exit', code => {
        this.#die(`The writer thread ended with code ${code}.`);
        resolve(code);
      });
    });
  }

  /** Resolves when the outcome is durable, or certain not to be known. */
  append(job: Omit<AppendJob, 'ticket'>): Promise<JobResult> {
    const ticket = (this.#lastTicket += 1);
    if (this.#death !== undefined) {
      const fault: Fault = { ...this.#death, code: 'STORE_UNAVAILABLE' };
      return Promise.resolve({ ticket, outcome: 'refused', fault });
    }
    // Appends of one turn travel together: a message costs as much as the append it carries.
    if (this.#outbox.push({ ticket, ...job }) === 1) queueMicrotask(() => this.#flush());
    return new Promise(resolve => {
      this.#waiting.set(ticket, resolve);
    });
  }

  /** Lets the appends under way finish, then ends the thread. */
  async close(): Promise<void> {
    this.#flush();
    this.#post({ kind: 'close' });
    await this.#exited;
  }

  #flush(): void {
    const jobs = this.#outbox;
    if (jobs.length === 0) return;
    this.#outbox = [];
    this.#post({ kind: 'append', jobs });
  }

  #post(message: ToWriter): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    this.worker.postMessage(message);
  }

  #settle(result: JobResult): void {
    const resolve = this.#waiting.get(result.ticket);
    this.#waiting.delete(result.ticket);
    resolve?.(result);
  }

  #die(message: string): void {
    this.#death ??= { code: 'WRITE_FAILED', message };
    const fault = this.#death;
    for (const ticket of this.#waiting.keys()) this.#settle({ ticket, outcome: 'unknown', fault });
  }
}

/** The error that a fault from the writer thread stands for. */
export function errorOf({ code, message }: Fault): EventStoreError {
  return new EventStoreError(code, message);
}

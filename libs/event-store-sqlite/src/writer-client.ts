// The main thread's side of the writer. Every append gets exactly one answer, also when the thread dies.
import { Worker } from 'node:worker_threads';
import { EventStoreError } from '@selfsame/event-store';
import { JobPacker } from './packed-jobs.js';
import { unpackResults } from './packed-results.js';
import type { AppendJob } from './append-job.js';
import type { Fault, JobResult } from './job-result.js';
import type { FromWriter, ToWriter, WriterData } from './writer-messages.js';

// A worker's entry must be JavaScript: from the sources (under test) it is the built file.
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? '../dist/writer-thread.js' : './writer-thread.js',
  import.meta.url,
);

/** Starts the writer thread and waits until it holds the file; rejects with its EventStoreError. */
export async function startWriter(data: WriterData): Promise<WriterClient> {
  // Without the flags of the process: some (--eval's, for instance) make a worker refuse its file.
  const writer = new WriterClient(new Worker(ENTRY, { workerData: data, execArgv: [] }));
  await writer.opened;
  return writer;
}

export class WriterClient {
  /** Resolves with the epoch of the file when the thread holds it; rejects, once it has let go of it, with the reason. */
  readonly opened: Promise<number>;
  readonly #waiting = new Map<number, (result: JobResult) => void>();
  /** What leaves at the end of this turn. */
  #outbox: JobPacker | undefined;
  #lastTicket = 0;
  /** Bytes of what left last: the next ones are likely as many. */
  #lastSize = 0;
  /** Why the thread can take no appends. Its first reason is the one that explains. */
  #death: Fault | undefined;
  /** Resolves with the reason when the thread is gone. */
  readonly #exited: Promise<Fault>;

  constructor(private readonly worker: Worker) {
    // All listeners now: the last message, an error and the exit may arrive in one turn.
    worker.on('error', error => this.#die('WRITE_FAILED', `The writer thread failed: ${error}`));
    this.#exited = new Promise(resolve => {
      worker.on('exit', code => {
        resolve(this.#die('WRITE_FAILED', `The writer thread ended with code ${code}.`));
      });
    });
    this.opened = new Promise((resolve, reject) => {
      worker.on('message', (message: FromWriter) => {
        if (message.kind === 'ready') resolve(message.epoch);
        else if (message.kind === 'refused') this.#die(message.fault.code, message.fault.message);
        else for (const result of unpackResults(message.results)) this.#settle(result);
      });
      void this.#exited.then(reason => reject(errorOf(reason)));
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
    if (this.#outbox === undefined) {
      this.#outbox = new JobPacker(ticket, this.#lastSize);
      queueMicrotask(() => this.#flush());
    }
    this.#outbox.add(job);
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
    const jobs = this.#outbox?.pack();
    if (jobs === undefined) return;
    this.#outbox = undefined;
    this.#lastSize = jobs.bytes.byteLength;
    this.#post({ kind: 'append', jobs }, [jobs.bytes.buffer]);
  }

  #post(message: ToWriter, buffers: readonly ArrayBuffer[] = []): void {
    this.worker.postMessage(message, buffers);
  }

  #settle(result: JobResult): void {
    const resolve = this.#waiting.get(result.ticket);
    this.#waiting.delete(result.ticket);
    resolve?.(result);
  }

  #die(code: Fault['code'], message: string): Fault {
    const death = (this.#death ??= { code, message });
    const fault: Fault = { code: 'WRITE_FAILED', message: death.message };
    for (const ticket of this.#waiting.keys()) this.#settle({ ticket, outcome: 'unknown', fault });
    return death;
  }
}

/** The error that a fault from the writer thread stands for. */
export function errorOf({ code, message }: Fault): EventStoreError {
  return new EventStoreError(code, message);
}

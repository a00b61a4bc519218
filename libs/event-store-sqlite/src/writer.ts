// Decides what an append may be told when the disk misbehaves. A failed COMMIT may have reached the disk
// in part; asking the same connection again would trust memory that the disk no longer mirrors. So after
// any write error the connection is closed and opened anew, the end of the log verified, and a fence
// committed: it overwrites whatever the failed transaction left in the write-ahead log, so that a later
// crash cannot bring back events that a reader meanwhile saw to be absent.
import { EventStoreError } from '@selfsame/event-store/error';
import { engineCodeOf } from './engine-code.js';
import { verifyTail } from './verify-tail.js';
import type { WriterConnection } from './writer-connection.js';
import type { AppendJob } from './append-job.js';
import type { Fault, JobResult } from './job-result.js';

export class Writer {
  /** Undefined after a failed write that could not be recovered from yet. Owned by this object. */
  #connection: WriterConnection | undefined;
  #lastAcknowledged: number;
  readonly epoch: number;

  /**
   * Opens the connection and verifies the end of the log.
   * @throws EventStoreError STORE_WRONG_FORMAT, STORE_WRONG_EPOCH, STORE_UNSOUND
   */
  constructor(private readonly connect: () => WriterConnection) {
    this.#connection = connect();
    this.epoch = this.#connection.epoch;
    this.#lastAcknowledged = this.#connection.head();
    verifyTail(this.#connection, this.#lastAcknowledged);
  }

  /**
   * Runs the jobs as one transaction; answers only after it is durable. Never throws.
   * @param jobs taken one by one while the transaction is open: at least one, and after a failure no further one
   * @returns one for each that was taken, in their order
   */
  write(jobs: Iterable<AppendJob>): JobResult[] {
    try {
      this.#connection ??= this.#recover();
    } catch (error) {
      const fault = faultOf('STORE_UNAVAILABLE', error);
      return Array.from(jobs, ({ ticket }) => ({ ticket, outcome: 'refused', fault }));
    }
    const taken: AppendJob[] = [];
    try {
      const results = this.#connection.commit(noting(jobs, taken));
      for (const result of results) {
        if (result.outcome === 'stored') this.#lastAcknowledged = result.lastN;
      }
      return results;
    } catch (error) {
      this.#abandon();
      const fault = faultOf('WRITE_FAILED', error);
      return taken.map(({ ticket }) => ({ ticket, outcome: 'unknown', fault }));
    }
  }

  close(): void {
    this.#connection?.close();
    this.#connection = undefined;
  }

  // Recovers before the failed appends are answered, so that whoever reads after `unknown` reads what stays.
  #abandon(): void {
    try {
      this.close();
      this.#connection = this.#recover();
    } catch {
      // The disk is still not well. The next append tries again and is refused with the reason.
      this.#connection = undefined;
    }
  }

  #recover(): WriterConnection {
    const connection = this.connect();
    try {
      verifyTail(connection, this.#lastAcknowledged);
      connection.fence();
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  }
}

function* noting(jobs: Iterable<AppendJob>, taken: AppendJob[]): Generator<AppendJob> {
  for (const job of jobs) {
    taken.push(job);
    yield job;
  }
}

/** What the main thread may know of a failure: the engine's code and sentence, never a value. */
export function faultOf(code: Fault['code'], error: unknown): Fault {
  if (error instanceof EventStoreError) {
    return { code: code === 'WRITE_FAILED' ? code : error.code, message: error.message };
  }
  const engineCode = engineCodeOf(error);
  return {
    code: code === 'STORE_UNAVAILABLE' && engineCode === 'SQLITE_FULL' ? 'STORE_FULL' : code,
    message: engineCode === undefined ? String(error) : `${engineCode}: ${String(error)}`,
  };
}

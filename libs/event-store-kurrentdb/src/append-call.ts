// How an append reaches the server: over one call that carries those of all streams, or, where the server does not
// know that one, over a call of its own. Every append gets exactly one answer, also when its call dies or is ended
// by the server as if all were well.
import { type Answer, type Attempted, DELETED, DENIED, TOO_LARGE } from './append-messages.js';
import { answerToAppend, answerToBatch, appendRequests, batchRequest } from './append-messages.js';
import { type Batching, type Cluster, type Stub, errorOf } from './cluster.js';
import { isDeleted, isDenied, isTooLarge, isUnimplemented } from './failure.js';

type Settle = (answer: Answer) => void;

export class AppendCalls {
  /** The call that is open, on the connection that it was opened on. */
  #open: { readonly stub: Stub; readonly calls: Batch } | undefined;
  #knowsBatches = true;

  constructor(
    private readonly cluster: Cluster,
    private readonly answerMs: number,
  ) {}

  /** Sends; whatever happens to the call, the promise is settled by it or by the caller's own patience. */
  send(stub: Stub, attempted: Attempted): Promise<Answer> {
    return this.#knowsBatches
      ? this.#sendInBatch(stub, attempted)
      : this.#sendAlone(stub, attempted);
  }

  async #sendInBatch(stub: Stub, attempted: Attempted): Promise<Answer> {
    if (this.#open?.stub !== stub || this.#open.calls.hasEnded) {
      this.#open = { stub, calls: new Batch(this.cluster.batch(stub)) };
    }
    const answer = await this.#open.calls.send(attempted, this.answerMs);
    if (answer.kind !== 'unknown') return answer;
    // Who may not open the call has said nothing on it.
    if (isDenied(answer.cause)) return DENIED;
    if (!isUnimplemented(answer.cause)) return answer;
    this.#knowsBatches = false;
    return this.#sendAlone(stub, attempted);
  }

  #sendAlone(stub: Stub, attempted: Attempted): Promise<Answer> {
    return new Promise(resolve => {
      const call = this.cluster.append(stub, (error, response) => {
        if (response !== undefined) resolve(answerToAppend(response));
        else resolve(answerOfFailed(error));
      });
      call.on('error', error => resolve(answerOfFailed(error)));
      for (const request of appendRequests(attempted)) call.write(request);
      call.end();
    });
  }
}

class Batch {
  readonly #waiting = new Map<string, Settle>();
  #hasEnded = false;

  constructor(private readonly call: Batching) {
    call.on('data', response => {
      const correlation = response.getCorrelationId()?.getString() ?? '';
      this.#waiting.get(correlation)?.(answerToBatch(response));
      this.#waiting.delete(correlation);
    });
    // One error ends the call for everybody on it: to the others it says nothing about what became of theirs.
    call.on('error', (error: Error) => this.#end({ kind: 'unknown', cause: errorOf(error) }));
    call.on('end', () =>
      this.#end({ kind: 'unknown', cause: new Error('the server ended the call') }),
    );
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  send(attempted: Attempted, answerMs: number): Promise<Answer> {
    return new Promise(resolve => {
      const correlation = crypto.randomUUID();
      this.#waiting.set(correlation, resolve);
      this.call.write(batchRequest(correlation, attempted, answerMs));
    });
  }

  #end(answer: Answer): void {
    this.#hasEnded = true;
    for (const settle of this.#waiting.values()) settle(answer);
    this.#waiting.clear();
  }
}

function answerOfFailed(raw: unknown): Answer {
  const error = errorOf(raw);
  if (isDeleted(error)) return DELETED;
  if (isDenied(error)) return DENIED;
  if (isTooLarge(error)) return TOO_LARGE;
  return { kind: 'unknown', cause: error };
}

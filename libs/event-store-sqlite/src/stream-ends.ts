import { Recent } from './recent.js';

/**
 * Where streams end, as far as this process knows. It alone writes to the file, so what it knows is exact, and
 * a reader that asks beyond the end need not go to the file: most reads before a decision do just that.
 */
export class StreamEnds {
  /** Revision of the newest event by stream. Owned here. */
  readonly #ends = new Recent<string, number>();
  /** How many appends to a stream are under way. */
  readonly #growing = new Map<string, number>();

  /** Whether `revision` lies beyond everything that the stream holds. False when that is not known. */
  liesBeyond(stream: string, revision: number): boolean {
    // Readers of the file see what was committed before whoever appended it is answered.
    if (this.#growing.has(stream)) return false;
    const end = this.#ends.get(stream);
    return end !== undefined && revision > end;
  }

  /** An append to the stream is under way, until the returned function is called. */
  growing(stream: string): () => void {
    this.#growing.set(stream, (this.#growing.get(stream) ?? 0) + 1);
    return () => {
      const left = (this.#growing.get(stream) ?? 1) - 1;
      if (left === 0) this.#growing.delete(stream);
      else this.#growing.set(stream, left);
    };
  }

  /** The stream ends at `revision`, read or appended just now; NO_STREAM when it does not exist. */
  note(stream: string, revision: number): void {
    // A page that was read before an append was answered must not bring the end back.
    this.#ends.set(stream, Math.max(this.#ends.get(stream) ?? revision, revision));
  }

  /** Nothing is certain after an append without an answer. */
  forget(stream: string): void {
    this.#ends.delete(stream);
  }
}

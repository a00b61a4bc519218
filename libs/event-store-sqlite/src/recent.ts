const PER_GENERATION = 5_000;

/**
 * What is known of some thousand streams: those touched last stay, the others are forgotten. In two generations, since to put a
 * stream last in one map costs more than to ask the file now and then.
 */
export class Recent<Known> {
  /** Touched since the last forgetting. Owned here, as the other one. */
  #young = new Map<string, Known>();
  /** Touched before it, and not since. */
  #old = new Map<string, Known>();

  get(stream: string): Known | undefined {
    return this.#young.get(stream) ?? this.#old.get(stream);
  }

  set(stream: string, known: Known): void {
    this.#young.set(stream, known);
    if (this.#young.size < PER_GENERATION) return;
    this.#old = this.#young;
    this.#young = new Map();
  }

  delete(stream: string): void {
    this.#young.delete(stream);
    this.#old.delete(stream);
  }
}

const PER_GENERATION = 5_000;

/**
 * What is known of some thousand streams: those touched last stay, the others are forgotten. In two generations, since to put a
 * stream last in one map costs more than to ask the file now and then.
 */
export class Recent<Key, Known> {
  /** Touched since the last forgetting. Owned here, as the other one. */
  #young = new Map<Key, Known>();
  /** Touched before it, and not since. */
  #old = new Map<Key, Known>();

  get(key: Key): Known | undefined {
    return this.#young.get(key) ?? this.#old.get(key);
  }

  set(key: Key, known: Known): void {
    this.#young.set(key, known);
    if (this.#young.size < PER_GENERATION) return;
    this.#old = this.#young;
    this.#young = new Map();
  }

  delete(key: Key): void {
    this.#young.delete(key);
    this.#old.delete(key);
  }
}

/** Tells followers of one store, in this process, that something was committed or that it closed. */
export class CommitSignal {
  #count = 0;
  readonly #listeners = new Set<() => void>();

  /** How often it was raised; a follower compares it to know whether it missed one while reading. */
  get count(): number {
    return this.#count;
  }

  raise(): void {
    this.#count += 1;
    for (const wake of this.#listeners) wake();
  }

  /** Calls `wake` at every raise; returns how to stop that. */
  listen(wake: () => void): () => void {
    this.#listeners.add(wake);
    return () => {
      this.#listeners.delete(wake);
    };
  }
}

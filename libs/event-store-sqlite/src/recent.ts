const REMEMBERED = 10_000;

/** What is known of so many streams: beyond that the longest untouched is forgotten. */
export class Recent<Known> {
  /** By stream, the longest untouched first. Owned here. */
  readonly #known = new Map<string, Known>();

  get(stream: string): Known | undefined {
    return this.#known.get(stream);
  }

  set(stream: string, known: Known): void {
    this.#known.delete(stream);
    this.#known.set(stream, known);
    if (this.#known.size <= REMEMBERED) return;
    const oldest = this.#known.keys().next();
    if (!oldest.done) this.#known.delete(oldest.value);
  }

  delete(stream: string): void {
    this.#known.delete(stream);
  }
}

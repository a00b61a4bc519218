/** Work on one stream, one after the other: a whole ward shares it, and would meet as conflicts. */
export class OneAfterAnother {
  /** The newest work on each stream that is being written. */
  private readonly lines = new Map<string, Promise<unknown>>();

  async do<T>(stream: string, work: () => Promise<T>): Promise<T> {
    const before = this.lines.get(stream) ?? Promise.resolve();
    const line = before.then(work, work);
    this.lines.set(stream, line);
    try {
      return await line;
    } finally {
      if (this.lines.get(stream) === line) this.lines.delete(stream);
    }
  }
}

/** Where a logger writes in a test: keeps what was written, as it was written. */
export class LogLines {
  text = '';

  write(line: string): void {
    this.text += line;
  }

  get all(): readonly Readonly<Record<string, unknown>>[] {
    return this.text
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as Readonly<Record<string, unknown>>);
  }
}

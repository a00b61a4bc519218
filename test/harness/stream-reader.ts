export interface Told {
  readonly id: string;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Reads server-sent events as a browser does: blocks of fields, ended by an empty line. */
export class StreamReader {
  private text = '';

  private constructor(
    private readonly reader: ReadableStreamDefaultReader<Uint8Array>,
    private readonly leaving: AbortController,
  ) {}

  /** @param stream its whole address */
  static async open(stream: string, token: string, lastEventId?: string): Promise<StreamReader> {
    const leaving = new AbortController();
    const response = await fetch(stream, {
      headers: {
        authorization: `Bearer ${token}`,
        ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
      },
      signal: leaving.signal,
    });
    if (response.body === null) throw new Error(`The stream answered ${response.status}.`);
    return new StreamReader(response.body.getReader(), leaving);
  }

  /** The next message; undefined when the ledger ended the stream. */
  async next(): Promise<Told | undefined> {
    for (;;) {
      const end = this.text.indexOf('\n\n');
      if (end >= 0) {
        const block = this.text.slice(0, end).trim();
        this.text = this.text.slice(end + 2);
        if (block !== '') return messageOf(block);
        continue;
      }
      const { value, done } = await this.reader.read();
      if (done) return undefined;
      this.text += new TextDecoder().decode(value);
    }
  }

  leave(): void {
    this.leaving.abort();
  }
}

function messageOf(block: string): Told {
  const fields = new Map(
    block.split('\n').map(line => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    }),
  );
  return {
    id: fields.get('id') ?? '',
    event: fields.get('event') ?? '',
    data: JSON.parse(fields.get('data') ?? '{}') as Told['data'],
  };
}

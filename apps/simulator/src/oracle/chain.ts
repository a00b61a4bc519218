import type { LogEvent } from './log-event.js';

type Link = Pick<LogEvent, 'stream' | 'revision' | 'prev' | 'sha256'>;

/** The links of a log that is read from its beginning, page by page. */
export class Chain {
  private readonly heads = new Map<string, { revision: number; sha256: string }>();

  /** Whether the next event links: `prev` is the hash of the bytes before it, revisions have no gap. */
  takes({ stream, revision, prev, sha256 }: Link): boolean {
    const head = this.heads.get(stream);
    this.heads.set(stream, { revision, sha256 });
    return revision === (head?.revision ?? -1) + 1 && prev === (head?.sha256 ?? null);
  }
}

export function chainIsBroken(log: readonly LogEvent[]): boolean {
  const chain = new Chain();
  return !log.every(event => chain.takes(event));
}

import { createHash } from 'node:crypto';
import type { LogEvent } from './log-event.js';

interface Page {
  readonly events: readonly { position: string; stream: string; revision: number; bytes: string }[];
  readonly next?: string;
}

const PAGE = 1000;

/** Copies the log over HTTP, from its beginning or after a position, and hashes the bytes itself: the oracle takes nobody's word. */
export async function* pagesOfLog(
  url: string,
  token: string,
  from?: string,
): AsyncGenerator<LogEvent[]> {
  let after = from;
  do {
    const query = after === undefined ? '' : `&after=${after}`;
    const response = await fetch(`${url}/events?limit=${PAGE}${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (response.status !== 200) throw new Error(`The log answered ${response.status}.`);
    const page = (await response.json()) as Page;
    yield page.events.map(opened);
    after = page.next;
  } while (after !== undefined);
}

/** All of it, or what is newer than `from`. */
export async function readLog(url: string, token: string, from?: string): Promise<LogEvent[]> {
  const log: LogEvent[] = [];
  for await (const page of pagesOfLog(url, token, from)) log.push(...page);
  return log;
}

/** What the oracle reads of the stored document. */
type Document = Pick<
  LogEvent,
  'type' | 'commandId' | 'causation' | 'id' | 'prev' | 'scans' | 'data'
> & { readonly recordedAt: string };

function opened({ position, stream, revision, bytes }: Page['events'][number]): LogEvent {
  const { type, commandId, causation, id, prev, scans, data, recordedAt } = JSON.parse(
    bytes,
  ) as Document;
  return {
    position,
    stream,
    revision,
    type,
    commandId,
    causation,
    id,
    prev,
    sha256: createHash('sha256').update(bytes, 'utf8').digest('hex'),
    recordedAt: Date.parse(recordedAt),
    scans,
    data,
  };
}

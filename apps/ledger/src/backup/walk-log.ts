import { createHash } from 'node:crypto';
import type { Envelope } from '@selfsame/custody';
import type { EventStore, Position, StoredEvent } from '@selfsame/event-store';
import { type Link, linkFault, sha256Of } from '../commands/read-linked.js';

/** What can be walked: an open store, or the reader of a file. */
export type WalkableLog = Pick<EventStore, 'epoch' | 'readAll'>;

/** A whole log, in a few words. */
export interface Walked {
  readonly ledgerId: string;
  readonly events: number;
  readonly head: Position | undefined;
  /** Over every event in order: its stream, revision, length and bytes. The same in every store. */
  readonly sha256: string;
}

/** An event that is not as it was written, not where it was written, or has lost the one before it. */
class LogDamaged extends Error {
  readonly code = 'LOG_DAMAGED';

  constructor(
    readonly position: Position,
    readonly at: string,
    readonly why: string,
  ) {
    super(`The event at ${position} (${at}) is damaged: ${why}.`);
    this.name = 'LogDamaged';
  }
}

const PAGE = 1_000;
const BEFORE_THE_FIRST: Link = { revision: -1, head: null };

/**
 * Reads a log from its beginning to the end that it had then, and checks that every event follows the one before it in
 * its stream. What the events say is not looked at: a log of a later build is as sound as any.
 * @param each gets every page, once it is known to be sound
 * @param most events; all there are, unless said
 * @throws LogDamaged at the first that is not, EventDamaged where the store knows it by its bytes alone
 */
export async function walkLog(
  log: WalkableLog,
  each: (page: readonly StoredEvent[]) => unknown = () => {},
  most = Number.POSITIVE_INFINITY,
): Promise<Walked> {
  const links = new Links(log.epoch);
  const digest = createHash('sha256');
  let events = 0;
  let head: Position | undefined;
  for (;;) {
    const wanted = Math.min(PAGE, most - events);
    const page = wanted === 0 ? [] : await log.readAll(head, wanted);
    for (const event of page) {
      const fault = links.follow(event);
      if (fault !== undefined)
        throw new LogDamaged(event.position, `${event.stream}@${event.revision}`, fault);
      digest
        .update(`${event.stream}@${event.revision} ${event.bytes.length}\n`)
        .update(event.bytes);
    }
    await each(page);
    events += page.length;
    head = page.at(-1)?.position ?? head;
    if (page.length < PAGE)
      return { ledgerId: links.ledgerId ?? '', events, head, sha256: digest.digest('hex') };
    // A long log keeps no signal and no copy waiting.
    await new Promise(resolve => setImmediate(resolve));
  }
}

/** Where every stream stands, as far as the walk has come. */
export class Links {
  private epoch = 0;
  private readonly streams = new Map<string, Link>();

  /** @param ledgerId that of the first event, unless said */
  constructor(
    private readonly newestEpoch: number,
    public ledgerId?: string,
  ) {}

  /** The streams met so far, and the newest revision of each. */
  get ends(): [stream: string, revision: number][] {
    return [...this.streams].map(([stream, { revision }]) => [stream, revision]);
  }

  /** What is wrong with the next event, if anything. Whatever it is, the next of its stream must follow it. */
  follow(event: StoredEvent): string | undefined {
    const { revision, head } = this.streams.get(event.stream) ?? BEFORE_THE_FIRST;
    const envelope = envelopeOf(event.bytes);
    // Of bytes that say nothing it is known that they were changed: the next need not say so again.
    const link = { revision: event.revision, head: envelope && sha256Of(event.bytes) };
    this.streams.set(event.stream, link);
    if (envelope === undefined) return 'it is no JSON object';
    return (
      this.epochFault(envelope.epoch) ??
      linkFault(envelope, event, {
        ledgerId: (this.ledgerId ??= envelope.ledgerId),
        revision: revision + 1,
        head,
      })
    );
  }

  /** The bytes of an event are not what was written. Whatever they are, the next of its stream must come after it. */
  passOver({ stream, revision }: Omit<StoredEvent, 'bytes'>): void {
    this.streams.set(stream, { revision, head: undefined });
  }

  private epochFault(epoch: number): string | undefined {
    if (epoch > this.newestEpoch) return `it is of epoch ${epoch}, which has not begun`;
    if (epoch < this.epoch) return `it is of epoch ${epoch}, after events of epoch ${this.epoch}`;
    this.epoch = epoch;
    return undefined;
  }
}

/** What the bytes of an event say around it; undefined when they are no JSON object. */
export function envelopeOf(bytes: Uint8Array): Envelope | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return typeof parsed === 'object' && parsed !== null ? (parsed as Envelope) : undefined;
  } catch {
    return undefined;
  }
}

import type { EventStore, Position, StoredEvent } from '@selfsame/event-store';
import { partsOf, positionOf, upToDamage } from '@selfsame/event-store';
import { Links, envelopeOf } from '../backup/walk-log.js';
import type { Progress } from '../backup/progress.js';
import { SignaturesOfLog } from './signatures-of-log.js';

/** What can be verified: an open store, or the reader of a file. */
export type VerifiableLog = Pick<EventStore, 'epoch' | 'readAll' | 'readStream' | 'head'>;

/** Of a damaged event only the place can be read. */
type Found = StoredEvent | Omit<StoredEvent, 'bytes'>;

/** Something in a log that is not as it was written. */
export interface Finding {
  /** Where it is, or where reading stopped before it. */
  readonly position: Position;
  /** Stream and revision; of the nearest event before it, where it cannot be read itself. */
  readonly event: string;
  readonly what: string;
}

export interface Verified {
  readonly events: number;
  readonly streams: number;
  readonly findings: number;
}

const PAGE = 1_000;
/** More numbers than a broken page holds. After so many in a row an end that cannot be read is given up. */
const MANY_LOST = 1_000;

/**
 * Walks a whole log with dense positions, whatever is broken in it, and tells every finding: it goes on after what
 * cannot be read. Of a log that grows meanwhile, what stood in it at the beginning is verified.
 */
export function verifyLog(
  log: VerifiableLog,
  tell: (finding: Finding) => void,
  progress: Progress,
): Promise<Verified> {
  return new Verification(log, tell, progress).run();
}

class Verification {
  private links: Links;
  private readonly signatures = new SignaturesOfLog();
  /** Number of the next event. */
  private next = 0;
  private events = 0;
  private findings = 0;
  private nearest = 'nothing';
  /** Number of the newest event when the walk began; undefined when that cannot be read. */
  private end: number | undefined;
  /** Where the newest event of each stream stands. */
  private readonly newest = new Map<string, Position>();
  /** First of the numbers that could not be read, since one could. */
  private lostFrom: number | undefined;

  constructor(
    private readonly log: VerifiableLog,
    private readonly tell: (finding: Finding) => void,
    private readonly progress: Progress,
  ) {
    this.links = new Links(log.epoch);
  }

  async run(): Promise<Verified> {
    this.end = await this.readEnd();
    let limit = PAGE;
    while (this.end === undefined || this.next <= this.end) {
      const page = await this.page(limit);
      if (page === undefined && limit > 1) {
        limit = Math.ceil(limit / 4);
        continue;
      }
      if (page === undefined) {
        this.lostFrom ??= this.next;
        const lost = this.next - this.lostFrom + 1;
        if (this.end === undefined && lost > MANY_LOST) break;
        // The end may be a number that rotted: no walk of years towards it.
        this.next += Math.ceil(lost / MANY_LOST);
        continue;
      }
      if (page.length === 0) break;
      limit = Math.min(PAGE, limit * 2);
      if (this.events === 0) this.links = new Links(this.log.epoch, commonest(page));
      for (const [index, event] of page.entries()) {
        this.look(event, page[index + 1]);
        await this.lookAtSignature(event);
      }
      if (this.end !== undefined) this.progress(Math.min(this.next, this.end), this.end);
      // A long log keeps no signal waiting.
      await new Promise(resolve => setImmediate(resolve));
    }
    if (this.end !== undefined && this.next <= this.end) this.lostFrom ??= this.next;
    this.tellLost(this.end === undefined ? undefined : this.end + 1);
    await this.lookBehindStreams();
    return { events: this.events, streams: this.links.ends.length, findings: this.findings };
  }

  private async readEnd(): Promise<number | undefined> {
    try {
      const head = await this.log.head();
      return head === undefined ? undefined : numberOf(head);
    } catch (error) {
      this.find(0, 'nothing', `the end of the log cannot be read: ${wordsOf(error)}`);
      return undefined;
    }
  }

  private async page(limit: number): Promise<Found[] | undefined> {
    const after = this.next === 0 ? undefined : this.position(this.next - 1);
    try {
      const { events, damage } = await upToDamage(this.log.readAll(after, limit));
      return damage === undefined ? [...events] : [...events, damage.event];
    } catch (error) {
      return (error as { code?: unknown }).code === 'POSITION_AHEAD' ? [] : undefined;
    }
  }

  private look(event: Found, following: Found | undefined): void {
    const at = `${event.stream}@${event.revision}`;
    const n = numberOf(event.position);
    const isRenumbered =
      n < this.next ||
      (n > this.next &&
        ((following !== undefined && numberOf(following.position) === this.next + 1) ||
          (this.end !== undefined && n > this.end)));
    if (isRenumbered) this.find(this.next, at, `it says that it stands at ${event.position}`);
    else if (n > this.next) {
      this.lostFrom ??= this.next;
      this.next = n;
    }
    this.tellLost(this.next);
    const before = this.newest.get(event.stream);
    const fault = 'bytes' in event ? this.links.follow(event) : undefined;
    if (!('bytes' in event)) {
      this.links.passOver(event);
      this.find(this.next, at, 'its bytes are not those that were written');
    } else if (fault !== undefined) {
      // Where two do not fit together either may have been changed.
      const which = before === undefined ? '' : `; the one before it in its stream is at ${before}`;
      this.find(this.next, at, fault + which);
    }
    this.newest.set(event.stream, this.position(this.next));
    this.nearest = at;
    this.events += 1;
    this.next += 1;
  }

  private async lookAtSignature(event: Found): Promise<void> {
    const fault = 'bytes' in event ? await this.signatures.follow(event.bytes) : undefined;
    if (fault !== undefined) this.find(this.next - 1, `${event.stream}@${event.revision}`, fault);
  }

  /** An event that its stream holds and the log does not, or that its stream cannot tell. */
  private async lookBehindStreams(): Promise<void> {
    for (const [stream, revision] of this.links.ends) {
      const at = `${stream}@${revision + 1}`;
      try {
        const [beyond] = await this.log.readStream(stream, revision + 1, 1);
        if (beyond !== undefined && numberOf(beyond.position) < this.next)
          this.find(numberOf(beyond.position), at, 'its stream holds it, and the log does not');
      } catch (error) {
        this.find(this.next, at, `its stream cannot be read to its end: ${wordsOf(error)}`);
      }
    }
  }

  private tellLost(upTo: number | undefined): void {
    if (this.lostFrom === undefined) return;
    const last = upTo === undefined ? 'the end' : this.position(upTo - 1);
    const what = `it cannot be read, nor what follows up to ${last}; before it stands ${this.nearest}`;
    this.find(this.lostFrom, this.nearest, what);
    this.lostFrom = undefined;
  }

  private find(n: number, event: string, what: string): void {
    this.findings += 1;
    this.tell({ position: this.position(n), event, what });
  }

  private position(n: number): Position {
    return positionOf(this.log.epoch, n);
  }
}

const numberOf = (position: Position): number => Number(partsOf(position).n);

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'nobody knows why';

/** A ledger's events all name it: one that was changed must not make strangers of the others. */
function commonest(page: readonly Found[]): string | undefined {
  const counts = new Map<string, number>();
  for (const event of page) {
    const named = 'bytes' in event ? envelopeOf(event.bytes)?.ledgerId : undefined;
    if (typeof named === 'string') counts.set(named, (counts.get(named) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

import { type Position, comparePositions } from '@selfsame/event-store';
import { type Act, type Fault, type SeenEvent, faultsIn } from '@selfsame/event-store/history';
import type { LogEvent } from '@selfsame/simulator';
import { type Accepted, type Command, type Declined, isAccepted } from './command.js';

interface Sent {
  readonly command: Command;
  readonly invoked: number;
  /** When it was first accepted, and how. */
  answered?: number;
  accepted?: Accepted;
}

/**
 * What clients were told, kept where no kill reaches, and compared with the log of a ledger that came up again: event
 * by event with its id, stream, revision, position, hash and words.
 */
export class OutsideLedger {
  private now = 0;
  private readonly sent = new Map<string, Sent>();
  private readonly reads: Act[] = [];
  /** The log as it was seen first. */
  private readonly log: LogEvent[] = [];
  private readonly places = new Map<string, LogEvent>();
  /** Accepted since the log was last compared. */
  private fresh: Sent[] = [];
  /** What was acknowledged and is gone or other than it was; and whatever else must not be. */
  readonly lost = new Set<string>();
  readonly faults: string[] = [];
  /** How often a client was told no, by status and code. */
  readonly noes = new Map<string, number>();

  get acknowledged(): number {
    return this.all.reduce((sum, { accepted }) => sum + (accepted?.events.length ?? 0), 0);
  }

  get unanswered(): number {
    return this.all.filter(({ accepted }) => accepted === undefined).length;
  }

  get head(): string | undefined {
    return this.log.at(-1)?.position;
  }

  moment(): number {
    this.now += 1;
    return this.now;
  }

  asked(command: Command): void {
    if (!this.sent.has(command.commandId))
      this.sent.set(command.commandId, { command, invoked: this.moment() });
  }

  declined({ status, code }: Declined): void {
    const no = `${status} ${code}`;
    this.noes.set(no, (this.noes.get(no) ?? 0) + 1);
  }

  accepted(command: Command, answer: Accepted): void {
    const sent = this.sent.get(command.commandId);
    if (sent === undefined) throw new Error(`Nobody asked for ${command.commandId}.`);
    if (sent.accepted === undefined) {
      sent.answered = this.moment();
      sent.accepted = answer;
      this.fresh.push(sent);
      return;
    }
    const { events, position } = sent.accepted;
    const same = JSON.stringify([events, position]);
    if (!answer.repeated || JSON.stringify([answer.events, answer.position]) !== same)
      this.faults.push(`${command.path}: another answer to the same command`);
  }

  read(after: string | undefined, limit: number, invoked: number, seen: readonly LogEvent[]): void {
    this.reads.push({
      kind: 'log-read',
      after: after as Position | undefined,
      limit,
      seen: seen.map(seenOf),
      invoked,
      answered: this.moment(),
    });
  }

  /** What a ledger that came up again has more than before: everything new must be there. */
  compare(tail: readonly LogEvent[]): void {
    for (const event of tail) {
      this.log.push(event);
      this.places.set(placeOf(event), event);
    }
    for (const sent of this.fresh) this.compareAccepted(sent);
    this.fresh = [];
  }

  /** Whether the log still begins as it was seen. */
  comparePast(log: readonly LogEvent[]): void {
    for (const [index, { id, position, sha256 }] of this.log.entries()) {
      const now = log[index];
      if (now?.id !== id || now.position !== position || now.sha256 !== sha256)
        this.lost.add(`${position} ${id}`);
    }
  }

  /** The whole log once more, at the end: the past did not move, everything stands where it was told, and once. */
  compareWhole(log: readonly LogEvent[]): void {
    this.comparePast(log);
    this.compare(log.slice(this.log.length));
    for (const sent of this.all) this.compareAccepted(sent);
    this.compareStreams();
    this.compareCommands();
    for (const { rule, what } of this.historyFaults()) this.faults.push(`${rule}: ${what}`);
  }

  private get all(): Sent[] {
    return [...this.sent.values()];
  }

  private compareAccepted({ command, accepted }: Sent): void {
    if (accepted === undefined) return;
    const { stream, events, position } = accepted;
    const stored = events.map(({ revision }) => this.places.get(placeOf({ stream, revision })));
    for (const [index, { id, type }] of events.entries()) {
      const event = stored[index];
      const same = event?.id === id && event.type === type;
      if (!same || event.commandId !== command.commandId) this.lost.add(`${command.path} ${id}`);
      else if (comparePositions(event.position as Position, position as Position) > 0)
        this.faults.push(`${command.path}: told ${position}, stored at ${event.position}`);
    }
    if (!JSON.stringify(stored.map(event => event?.data)).includes(command.words))
      this.lost.add(`${command.path} ${command.words}`);
  }

  private compareStreams(): void {
    const next = new Map<string, { revision: number; prev: string | null }>();
    for (const { stream, revision, prev, sha256 } of this.log) {
      const head = next.get(stream) ?? { revision: 0, prev: null };
      if (revision !== head.revision || prev !== head.prev)
        this.faults.push(`${stream}@${revision} does not follow ${head.revision}`);
      next.set(stream, { revision: revision + 1, prev: sha256 });
    }
  }

  /** What was sent many times was done once. */
  private compareCommands(): void {
    const done = new Map<string, number>();
    for (const { commandId, type } of this.log) {
      const key = `${commandId} ${type}`;
      done.set(key, (done.get(key) ?? 0) + 1);
    }
    for (const { command, accepted } of this.all)
      for (const { type } of accepted?.events ?? []) {
        const told = accepted?.events.filter(event => event.type === type).length;
        if (done.get(`${command.commandId} ${type}`) !== told)
          this.faults.push(`${command.path}: ${type} was done more than once`);
      }
  }

  private historyFaults(): Fault[] {
    const acts = this.all.map(({ command, invoked, answered, accepted }): Act => ({
      kind: 'append',
      stream: accepted?.stream ?? command.path,
      expectedRevision: undefined,
      names: (accepted?.events ?? []).map(({ id }) => id),
      invoked,
      answered: answered ?? Number.POSITIVE_INFINITY,
      answer: isAccepted(accepted)
        ? {
            outcome: 'stored',
            firstRevision: accepted.events[0]?.revision ?? 0,
            lastPosition: undefined,
          }
        : { outcome: 'unknown' },
    }));
    return faultsIn({
      acts: [...acts, ...this.reads],
      subscriptions: [],
      log: this.log.map(seenOf),
      othersWrote: true,
    });
  }
}

const placeOf = ({ stream, revision }: Pick<LogEvent, 'stream' | 'revision'>): string =>
  `${stream}@${revision}`;

const seenOf = ({ id, stream, revision, position }: LogEvent): SeenEvent => ({
  name: id,
  stream,
  revision,
  position: position as Position,
});

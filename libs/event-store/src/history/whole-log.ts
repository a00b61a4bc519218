// The log at the end, by place and by name. A length of the log stands for the moment at which it was so long.
import type { Position } from '../event-store.js';
import { comparePositions } from '../position.js';
import type { AppendAct, Fault, History, SeenEvent } from './history.js';

/** Where an append stands in the log: its events are those from `from` to before `to`. */
export interface Placed {
  readonly from: number;
  readonly to: number;
}

export class WholeLog {
  private readonly byPlace = new Map<string, number>();
  private readonly byName = new Map<string, number[]>();
  private readonly byPosition = new Map<string, number>();
  /** By a length of the log: the length at which no append is cut. */
  private readonly whole: number[];

  constructor(
    readonly events: readonly SeenEvent[],
    appends: readonly AppendAct[],
  ) {
    for (const [index, { stream, revision, name, position }] of events.entries()) {
      this.byPosition.set(position, index);
      this.byPlace.set(placeOf(stream, revision), index);
      this.byName.set(name, [...(this.byName.get(name) ?? []), index]);
    }
    this.whole = Array.from({ length: events.length + 1 }, (_, length) => length);
    for (const act of appends) {
      const placed = this.placed(act);
      for (let cut = (placed?.from ?? 0) + 1; cut < (placed?.to ?? 0); cut += 1)
        this.whole[cut] = placed?.to ?? cut;
    }
  }

  get length(): number {
    return this.events.length;
  }

  indexOf(stream: string, revision: number): number | undefined {
    return this.byPlace.get(placeOf(stream, revision));
  }

  /** The index of the first event after a position; 0 after one that lies before this log. */
  startAfter(position: Position | undefined): number {
    return (position === undefined ? -1 : (this.byPosition.get(position) ?? -1)) + 1;
  }

  indicesOf(name: string): readonly number[] {
    return this.byName.get(name) ?? [];
  }

  /** Undefined unless all events of the append stand together, once and in order. */
  placed({ stream, names }: Pick<AppendAct, 'stream' | 'names'>): Placed | undefined {
    const [from, ...more] = this.indicesOf(names[0] ?? '');
    if (from === undefined || more.length > 0) return undefined;
    const revision = this.events[from]?.revision ?? 0;
    const together = names.every((name, at) => {
      const event = this.events[from + at];
      return event?.name === name && event.stream === stream && event.revision === revision + at;
    });
    return together ? { from, to: from + names.length } : undefined;
  }

  /** The shortest log of at least this length in which no append is cut. */
  wholeFrom(length: number): number {
    return this.whole[length] ?? length;
  }

  /** The log index at which a reader who saw this event was, undefined when it is not the one there. */
  indexOfSeen({ name, stream, revision, position }: SeenEvent): number | undefined {
    const index = this.indexOf(stream, revision);
    const event = index === undefined ? undefined : this.events[index];
    return event?.name === name && event.position === position ? index : undefined;
  }
}

/** Whether the log itself is one: positions grow, streams have no gaps, no event is there twice or from nowhere. */
export function logFaults({ acts, log, othersWrote }: History): Fault[] {
  const faults: Fault[] = [];
  const sent = new Set(acts.flatMap(act => (act.kind === 'append' ? act.names : [])));
  const next = new Map<string, number>();
  const names = new Set<string>();
  for (const [index, event] of log.entries()) {
    const { name, stream, revision, position } = event;
    const before = log[index - 1];
    const what = `${stream}@${revision} at ${position}`;
    if (before !== undefined && comparePositions(before.position, position) >= 0)
      faults.push({ rule: 'log-broken', what: `${what} stands after ${before.position}` });
    if (revision !== (next.get(stream) ?? 0))
      faults.push({ rule: 'log-broken', what: `${what}, where ${next.get(stream) ?? 0} is next` });
    if (names.has(name)) faults.push({ rule: 'doubled', what });
    if (!othersWrote && !sent.has(name)) faults.push({ rule: 'foreign', what });
    next.set(stream, revision + 1);
    names.add(name);
  }
  return faults;
}

const placeOf = (stream: string, revision: number): string => `${stream}@${revision}`;

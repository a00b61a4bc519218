import type { Post } from '@selfsame/custody';
import type { Custody, History } from './custody-of.js';
import type { Held, Mark } from './marks-of.js';

export const WIDTH = 1_000;
const LEFT = 148;
const RIGHT = 34;
const TOP = 104;
const LANE = 86;
const BELOW = 62;
/** As wide as a letter is on average, at the size in which marks are labelled. */
const LETTER = 6.3;
const GAP = 8;
const HOUR_MS = 3_600_000;

export interface Span {
  readonly lane: number;
  readonly from: number;
  readonly until: number;
}

export interface Label {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly kind: Mark['kind'] | 'hold';
}

const nameOf = ({ organisation, site, post }: Post): string => `${organisation}/${site}/${post}`;

/** Where everything stands: lanes from top to bottom in the order in which they got the cells, events from left to right. */
export class Layout {
  readonly lanes: readonly Post[];
  readonly right = WIDTH - RIGHT;
  readonly left = LEFT;
  private readonly places: readonly number[];
  private readonly laneAt: readonly number[];

  constructor(history: History, custody: Custody, marks: readonly Mark[]) {
    this.lanes = lanesOf(history, custody);
    this.places = placesOf(history, marks, custody);
    this.laneAt = history.map((_event, at) => this.laneOfDose(custody, at));
  }

  get height(): number {
    return TOP + this.lanes.length * LANE + BELOW;
  }

  x(at: number): number {
    return Math.round(LEFT + (this.places[at] ?? 1) * (this.right - LEFT));
  }

  y(lane: number): number {
    return TOP + lane * LANE + LANE / 2;
  }

  laneOf(post: Post): number {
    return this.lanes.findIndex(lane => nameOf(lane) === nameOf(post));
  }

  /** The lane in which the cells were, or will first be. */
  laneOfCells(at: number): number {
    return this.laneAt[at] ?? 0;
  }

  /** What one lane held without a break, told as one. */
  spans({ stays }: Custody, ofDose: boolean): readonly Span[] {
    const spans: Span[] = [];
    const sorted = stays
      .filter(stay => stay.ofDose === ofDose)
      .map(({ post, from, until }) => ({
        lane: this.laneOf(post),
        from: this.x(from),
        until: until === undefined ? this.right : this.x(until),
      }))
      .sort((one, other) => one.lane - other.lane || one.from - other.from);
    for (const span of sorted) {
      const last = spans.at(-1);
      if (last?.lane === span.lane && span.from <= last.until)
        spans[spans.length - 1] = { ...last, until: Math.max(last.until, span.until) };
      else spans.push(span);
    }
    return spans;
  }

  /** Where the cells were between two events, lane by lane. */
  wayOfCells(from: number, until = this.laneAt.length - 1): readonly Span[] {
    const spans: Span[] = [];
    for (let at = from; at <= until; at += 1) {
      const [lane, x] = [this.laneOfCells(at), this.x(at)];
      const last = spans.at(-1);
      if (last?.lane === lane) spans[spans.length - 1] = { ...last, until: x };
      else spans.push({ lane, from: x, until: x });
    }
    return spans;
  }

  /** Labels over and under the cells, each where no earlier one stands. */
  labels(marks: readonly Mark[], holds: readonly Held[]): readonly Label[] {
    const taken = new Map<string, number>();
    const all = [
      ...marks.map(({ at, words, kind }) => ({ at, words, kind })),
      ...holds
        .filter(hold => !marks.some(mark => saysTheSame(mark, hold)))
        .map(({ from, why }) => ({ at: from, words: why, kind: 'hold' as const })),
    ].sort((one, other) => one.at - other.at);
    let before = '';
    return all.flatMap(({ at, words, kind }) => {
      const lane = this.laneOfCells(at);
      // What happens twice running is told once.
      if (words === before) return [];
      before = words;
      const half = (words.length * LETTER) / 2;
      const x = this.x(at);
      const centre = Math.min(Math.max(x, LEFT + half), WIDTH - half - GAP);
      const rows = kind === 'step' || kind === 'check' || kind === 'given' ? OVER : UNDER;
      const row = rows.find(each => (taken.get(`${lane}/${each}`) ?? 0) <= centre - half);
      if (row === undefined) return [];
      taken.set(`${lane}/${row}`, centre + half + GAP);
      return [
        { words, kind, x: Math.round(centre), y: this.y(lane) + row, anchor: 'middle' as const },
      ];
    });
  }

  private laneOfDose({ stays }: Custody, at: number): number {
    const here = stays
      .filter(({ ofDose, from }) => ofDose && from <= at)
      .sort((one, other) => other.from - one.from);
    const stay = here.find(({ until }) => until === undefined || until > at) ?? here[0];
    return stay === undefined ? 0 : this.laneOf(stay.post);
  }
}

/** An act that was stopped often places the hold, too: one reason is told once. */
const saysTheSame = ({ at, words }: Mark, { from, why }: Held): boolean =>
  words === why && Math.abs(at - from) <= 2;

const OVER = [-15, -29, -43] as const;
const UNDER = [25, 38] as const;

function lanesOf(history: History, { stays }: Custody): readonly Post[] {
  const lanes = new Map<string, Post>();
  for (const { post } of [...stays].sort((one, other) => one.from - other.from))
    lanes.set(nameOf(post), lanes.get(nameOf(post)) ?? post);
  const [first] = history;
  if (lanes.size === 0 && first !== undefined) lanes.set(nameOf(first.actor), first.actor);
  return [...lanes.values()];
}

/** What is told in words needs room for them; what happens all the time hardly any. */
const ROOM = { marked: 5, passed: 2.4, other: 0.35 };

/**
 * Where each event stands, from 0 to 1. Time is stretched: an infusion takes minutes and a culture weeks, so a pause
 * counts by how many times it doubles an hour.
 */
function placesOf(
  history: History,
  marks: readonly Mark[],
  { passings }: Custody,
): readonly number[] {
  const marked = new Set(marks.map(({ at }) => at));
  const passed = new Set(passings.map(({ at }) => at));
  let sum = 0;
  const sums = history.map((event, at) => {
    const before = history[at - 1];
    if (before === undefined) return sum;
    const hours = Math.max(0, event.occurredAt - before.occurredAt) / HOUR_MS;
    const room = marked.has(at) ? ROOM.marked : passed.has(at) ? ROOM.passed : ROOM.other;
    sum += room + Math.log2(1 + hours) / 3;
    return sum;
  });
  return sums.map(each => each / (sum === 0 ? 1 : sum));
}

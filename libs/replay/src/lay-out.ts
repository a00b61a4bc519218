import type { Post } from '@selfsame/custody';
import { type Clock, instantBy } from './clock.js';
import { type Custody, custodyOf } from './custody-of.js';
import type { History } from './history.js';
import { type Mark, marksOf } from './marks-of.js';
import { type Spot, placesOf } from './places-of.js';

export const WIDTH = 1_000;
const LEFT = 148;
const RIGHT = 34;
const TOP = 22;
const LANE = 86;
const BELOW = 46;

export interface Span {
  readonly lane: number;
  readonly from: number;
  readonly until: number;
}

const nameOf = ({ organisation, site, post }: Post): string => `${organisation}/${site}/${post}`;

/**
 * Where everything of a whole history stands: lanes from top to bottom in the order in which they got the cells, events from left to
 * right by one of the two clocks. A moment of it is drawn into the same places, so that nothing jumps when somebody goes through it.
 */
export class Layout {
  readonly custody: Custody;
  readonly marks: readonly Mark[];
  readonly lanes: readonly Post[];
  /** Events from left to right. */
  readonly spots: readonly Spot[];
  readonly right = WIDTH - RIGHT;
  readonly left = LEFT;
  private readonly places: ReadonlyMap<number, number>;
  private readonly laneAt: ReadonlyMap<number, number>;

  constructor(
    private readonly history: History,
    clock: Clock,
  ) {
    this.custody = custodyOf(history);
    this.marks = marksOf(history, this.custody);
    this.lanes = lanesOf(history, this.custody);
    this.spots = placesOf(history, event => instantBy(clock, event), this.marks, this.custody);
    this.places = new Map(this.spots.map(({ revision, place }) => [revision, place]));
    this.laneAt = new Map(history.map(({ revision }) => [revision, this.laneOfDose(revision)]));
  }

  get height(): number {
    return TOP + this.lanes.length * LANE + BELOW;
  }

  /** @param revision of an event */
  x(revision: number): number {
    return Math.round(LEFT + (this.places.get(revision) ?? 1) * (this.right - LEFT));
  }

  y(lane: number): number {
    return TOP + lane * LANE + LANE / 2;
  }

  laneOf(post: Post): number {
    return this.lanes.findIndex(lane => nameOf(lane) === nameOf(post));
  }

  /** The lane in which the cells were, or will first be. */
  laneOfCells(revision: number): number {
    return this.laneAt.get(revision) ?? 0;
  }

  /** What one lane held without a break, told as one. What lasts goes on up to `end`. */
  spans(stays: Custody['stays'], end: number): readonly Span[] {
    const sorted = stays
      .map(({ post, from, until }) => ({
        lane: this.laneOf(post),
        from: this.x(from),
        until: until === undefined ? end : this.x(until),
      }))
      .sort((one, other) => one.lane - other.lane || one.from - other.from);
    return sorted.reduce<Span[]>((spans, span) => {
      const last = spans.at(-1);
      if (last?.lane === span.lane && span.from <= last.until)
        spans[spans.length - 1] = { ...last, until: Math.max(last.until, span.until) };
      else spans.push(span);
      return spans;
    }, []);
  }

  /** Where the cells were between two events, lane by lane. */
  wayOfCells(from: number, until: number): readonly Span[] {
    const spans: Span[] = [];
    for (const { revision } of this.history) {
      if (revision < from || revision > until) continue;
      const [lane, x] = [this.laneOfCells(revision), this.x(revision)];
      const last = spans.at(-1);
      if (last?.lane === lane)
        spans[spans.length - 1] = {
          lane,
          from: Math.min(last.from, x),
          until: Math.max(last.until, x),
        };
      else spans.push({ lane, from: x, until: x });
    }
    return spans;
  }

  private laneOfDose(revision: number): number {
    const here = this.custody.stays
      .filter(({ ofDose, from }) => ofDose && from <= revision)
      .sort((one, other) => other.from - one.from);
    const stay = here.find(({ until }) => until === undefined || until > revision) ?? here[0];
    return stay === undefined ? 0 : this.laneOf(stay.post);
  }
}

function lanesOf(history: History, { stays }: Custody): readonly Post[] {
  const lanes = new Map<string, Post>();
  for (const { post } of [...stays].sort((one, other) => one.from - other.from))
    lanes.set(nameOf(post), lanes.get(nameOf(post)) ?? post);
  const [first] = history;
  if (lanes.size === 0 && first !== undefined) lanes.set(nameOf(first.actor), first.actor);
  return [...lanes.values()];
}

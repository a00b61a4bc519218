import type { ReadEvent } from '@selfsame/custody';
import { type Custody, type Passing, custodyOf } from './custody-of.js';
import { signOf } from './draw-sign.js';
import type { History } from './history.js';
import { type Say, labelsOf } from './labels-of.js';
import type { Layout } from './lay-out.js';
import { holdsOf } from './marks-of.js';
import type { Shape } from './shape.js';

const DAY_MS = 86_400_000;
const DAY_ROOM = 50;
const SLANT = 9;
const LEAST_HOLD = 6;
/** What is not of the dose runs a little lower, and thinner. */
const ASIDE = 9;

/** What a picture says, in the language of who looks at it. */
export interface PictureWords {
  readonly say: Say;
  readonly day: (number: number) => string;
  readonly event: (event: ReadEvent) => string;
}

/** What stands there before anything has happened: the posts, and the days. */
export const drawGround = (layout: Layout, { day }: PictureWords): readonly Shape[] => [
  ...lanes(layout),
  ...days(layout, day),
];

/** What tells of one event: it is there as soon as the event is. */
export interface MarkShape extends Shape {
  readonly revision: number;
}

/** Everything of a whole history that tells of one event, in the order in which it is painted: dots, signs, words. */
export const drawMarks = (
  layout: Layout,
  history: History,
  words: PictureWords,
): readonly MarkShape[] => [
  ...history.map(event => dot(event, layout, words)),
  ...layout.marks.map(({ revision, kind, saying, of }) => {
    const [x, y] = [layout.x(revision), layout.y(layout.laneOfCells(revision))];
    return { ...signOf(kind, x, y, words.say(saying, of)), revision };
  }),
  ...labelsOf(layout, history, words.say).map(({ revision, words: text, x, y, kind }) => ({
    tag: 'text' as const,
    class: kind,
    at: { x, y, 'text-anchor': 'middle' },
    text,
    revision,
  })),
];

export interface Drawn {
  readonly shapes: readonly Shape[];
  /** How far from the left it is drawn. */
  readonly end: number;
  readonly custody: Custody;
}

/**
 * What had happened, or was known, drawn where it stands in the whole: who held the cells, and what was on hold. It is folded from the events
 * alone, at every moment anew.
 * @param seen some events of the history of the layout, in the order in which they were recorded
 */
export function drawCustody(layout: Layout, seen: History, words: PictureWords): Drawn {
  const custody = custodyOf(seen);
  const end = seen.reduce((most, { revision }) => Math.max(most, layout.x(revision)), layout.left);
  const last = seen.at(-1)?.revision ?? 0;
  const { ofDose } = layout.custody;
  const [aside, dose] = [false, true].map(wanted => ({
    wanted,
    stays: custody.stays.filter(({ item }) => ofDose.has(item) === wanted),
    passings: custody.passings.filter(({ item }) => ofDose.has(item) === wanted),
  }));
  const shapes = [
    ...holdsOf(seen).flatMap(({ from, until, saying, of }) =>
      layout
        .wayOfCells(from, until ?? last)
        .map(span => heldBand(span.from, span.until, layout.y(span.lane), words.say(saying, of))),
    ),
    ...[aside, dose].flatMap(
      each =>
        each &&
        layout
          .spans(each.stays, end)
          .map(({ lane, from, until }) => band(from, until, layout.y(lane), each.wanted)),
    ),
    ...[aside, dose].flatMap(each =>
      each?.passings.map(passing => connector(passing, layout, each.wanted)),
    ),
  ].filter(shape => shape !== undefined);
  return { shapes, end, custody };
}

export const band = (from: number, until: number, y: number, ofDose: boolean): Shape => {
  const at = ofDose ? y : y + ASIDE;
  return {
    tag: 'path',
    class: ofDose ? 'band dose' : 'band other',
    at: { d: `M${from} ${at}H${Math.max(until, from + 1)}` },
  };
};

const heldBand = (from: number, until: number, y: number, title: string): Shape => ({
  tag: 'rect',
  class: 'held',
  at: {
    x: from - 3,
    y: y - 11,
    width: Math.max(until - from, LEAST_HOLD) + 6,
    height: 22,
    rx: 5,
  },
  title,
});

function connector({ from, to, at, oneSided }: Passing, layout: Layout, ofDose: boolean): Shape {
  const offset = ofDose ? 0 : ASIDE;
  const [start, end] = [layout.y(layout.laneOf(from)), layout.y(layout.laneOf(to))];
  const x = layout.x(at);
  const middle = (start + end) / 2 + offset;
  return {
    tag: 'path',
    class: `passing ${oneSided ? 'alone' : ofDose ? 'dose' : 'other'}`,
    at: {
      d: `M${x - SLANT} ${start + offset}C${x} ${start + offset} ${x} ${middle} ${x} ${middle}S${x} ${end + offset} ${x + SLANT} ${end + offset}`,
    },
  };
}

const dot = (event: ReadEvent, layout: Layout, { event: told }: PictureWords): MarkShape => ({
  tag: 'circle',
  class: 'event',
  at: {
    cx: layout.x(event.revision),
    cy: layout.y(layout.laneOfCells(event.revision)),
    r: 1.6,
  },
  title: told(event),
  revision: event.revision,
});

const lanes = (layout: Layout): readonly Shape[] =>
  layout.lanes.flatMap(({ organisation, post }, lane): readonly Shape[] => {
    const y = layout.y(lane);
    return [
      { tag: 'path', class: 'lane', at: { d: `M${layout.left} ${y}H${layout.right}` } },
      { tag: 'text', class: 'post', at: { x: 16, y: y - 2 }, text: post },
      { tag: 'text', class: 'faint', at: { x: 16, y: y + 14 }, text: organisation },
    ];
  });

/** The day of the journey under its first event of that day. */
function days(layout: Layout, day: PictureWords['day']): readonly Shape[] {
  const first = layout.spots[0]?.at ?? 0;
  const y = layout.height - 14;
  let shown = -1;
  let last = -Infinity;
  return layout.spots.flatMap(({ at, revision }): readonly Shape[] => {
    const number = Math.floor((at - first) / DAY_MS);
    const x = layout.x(revision);
    if (number <= shown || x - last < DAY_ROOM || x > layout.right - DAY_ROOM) return [];
    shown = number;
    last = x;
    return [
      { tag: 'path', class: 'day', at: { d: `M${x} ${y - 18}v6` } },
      { tag: 'text', class: 'faint', at: { x, y }, text: day(number) },
    ];
  });
}

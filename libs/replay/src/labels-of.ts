import { type Layout, WIDTH } from './lay-out.js';
import { type Held, type Mark, type Saying, holdsOf } from './marks-of.js';
import type { History } from './history.js';

/** As wide as a letter is on average, at the size in which marks are labelled. */
const LETTER = 6.3;
const GAP = 8;
const OVER = [-15, -29, -43] as const;
const UNDER = [25, 38] as const;

export interface Label {
  /** Of the event that it tells of. */
  readonly revision: number;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly kind: Mark['kind'] | 'hold';
}

export type Say = (saying: Saying, of: string) => string;

/** Labels over and under the cells, from left to right, each where no earlier one stands. */
export function labelsOf(layout: Layout, history: History, say: Say): readonly Label[] {
  const taken = new Map<string, number>();
  const { marks } = layout;
  const all = [
    ...marks.map(({ revision, saying, of, kind }) => ({ revision, words: say(saying, of), kind })),
    ...holdsOf(history)
      .filter(hold => !marks.some(mark => saysTheSame(mark, hold)))
      .map(({ from, saying, of }) => ({
        revision: from,
        words: say(saying, of),
        kind: 'hold' as const,
      })),
  ].sort((one, other) => layout.x(one.revision) - layout.x(other.revision));
  let before = '';
  return all.flatMap(({ revision, words, kind }): readonly Label[] => {
    const lane = layout.laneOfCells(revision);
    // What happens twice running is told once.
    if (words === before) return [];
    before = words;
    const half = (words.length * LETTER) / 2;
    const centre = Math.min(Math.max(layout.x(revision), layout.left + half), WIDTH - half - GAP);
    const rows = kind === 'step' || kind === 'check' || kind === 'given' ? OVER : UNDER;
    const row = rows.find(each => (taken.get(`${lane}/${each}`) ?? 0) <= centre - half);
    if (row === undefined) return [];
    taken.set(`${lane}/${row}`, centre + half + GAP);
    return [{ revision, words, kind, x: Math.round(centre), y: layout.y(lane) + row }];
  });
}

/** An act that was stopped often places the hold, too: one reason is told once. */
const saysTheSame = ({ revision, of, saying }: Mark, hold: Held): boolean =>
  saying === hold.saying && of === hold.of && Math.abs(revision - hold.from) <= 2;

import {
  type JourneyEvent,
  type ReadEvent,
  foldJourney,
  readEvent,
  reviewOf,
} from '@selfsame/custody';
import { canonicalBytes, sha256Hex } from '@selfsame/evidence';
import type { Answer } from '../answer.js';
import { journeysIn } from '../copied-journeys.js';
import { median } from '../median.js';
import { everything, play, stage } from '../stage.js';

const EVENTS = 500;
const ROUNDS = 21;

type History = readonly ReadEvent<JourneyEvent>[];

/** The longest therapy of a trial, with its exceptions again and again until it is as long as is asked for. */
function longest(texts: readonly string[]): History {
  const events = texts.map((text, index) =>
    readEvent(new TextEncoder().encode(text), `1.${index}`),
  );
  const again = events.slice(1);
  const more = Array.from({ length: EVENTS - events.length }, (_, index) => ({
    ...again[index % again.length]!,
    id: `more-${index}`,
    revision: events.length + index,
  }));
  return [...events, ...more].slice(0, EVENTS) as unknown as History;
}

/** Everything that a QP waits for when he opens the review of a batch: fold, review and hash of a long therapy. */
export async function batchReview(): Promise<Answer> {
  const on = await stage('memory');
  await play(on, 6);
  const journeys = [...journeysIn(await everything(on.store)).values()];
  await on.close();
  const [texts = []] = journeys.sort((one, other) => other.length - one.length);
  const history = longest(texts);
  const nothing = { unreviewed: 0, instruments: [], lots: [], bridges: [] };
  const timed = (doing: () => unknown): number => {
    const started = performance.now();
    doing();
    return performance.now() - started;
  };
  const rounds = Array.from({ length: ROUNDS }, () => {
    const folding = timed(() => foldJourney(history));
    const journey = foldJourney(history);
    const reviewing = timed(() =>
      sha256Hex(canonicalBytes(reviewOf(history, journey, 'B1', nothing))),
    );
    return { folding, reviewing };
  });
  const fold = median(rounds.map(({ folding }) => folding));
  const review = median(rounds.map(({ reviewing }) => reviewing));
  const { categories } = reviewOf(history, foldJourney(history), 'B1', nothing);
  return {
    question: 'batch-review',
    ratio: (fold + review) / fold,
    target: 'under 100 ms',
    rows: [
      { what: 'events in the therapy', value: String(history.length) },
      {
        what: 'exceptions found',
        value: String(categories.reduce((sum, { entries }) => sum + entries.length, 0)),
      },
      { what: 'folded, ms', value: fold.toFixed(1) },
      { what: 'reviewed and hashed, ms', value: review.toFixed(1) },
    ],
  };
}

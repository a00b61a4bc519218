import * as fc from 'fast-check';
import { positionOf } from '../position.js';
import { faultsIn } from './faults-in.js';
import type { Act, AppendAnswer, History, SeenEvent } from './history.js';
import { isLinearizable } from './is-linearizable.fixture.js';

const STREAM = 'journey-1';

/** What a client does: it takes place at some moment between its question and its answer. */
interface Plan {
  readonly kind: 'append' | 'stream-read';
  readonly takesPlace: number;
  readonly before: number;
  readonly after: number;
  /** How far what the client expects is from the truth. */
  readonly off: number;
  readonly count: number;
  readonly told: 'answer' | 'unknown' | 'refused';
}

const plan: fc.Arbitrary<Plan> = fc.record({
  kind: fc.constantFrom('append', 'append', 'stream-read'),
  takesPlace: fc.integer({ min: 0, max: 99 }),
  before: fc.integer({ min: 0, max: 30 }),
  after: fc.integer({ min: 0, max: 30 }),
  off: fc.constantFrom(0, 0, 0, -1, 1),
  count: fc.integer({ min: 1, max: 2 }),
  told: fc.constantFrom('answer', 'answer', 'answer', 'unknown', 'refused'),
});

const eventAt = (name: string, revision: number): SeenEvent => ({
  name,
  stream: STREAM,
  revision,
  position: positionOf(1, revision),
});

/** The history of a sound store at which these plans took place in this order. */
function livedThrough(plans: readonly Plan[]): History {
  const names: string[] = [];
  const acts = plans
    .toSorted((a, b) => a.takesPlace - b.takesPlace)
    .map((one, index): Act => {
      const span = {
        // Never the same moment twice: an answer and a question at once would be in no order.
        invoked: one.takesPlace - one.before + (2 * index) / 100,
        answered: one.takesPlace + one.after + (2 * index + 1) / 100,
      };
      const stands = names.length - 1;
      if (one.kind === 'stream-read') {
        const fromRevision = Math.max(0, stands + one.off);
        const seen = names.slice(fromRevision, fromRevision + one.count);
        return {
          kind: 'stream-read',
          stream: STREAM,
          fromRevision,
          limit: one.count,
          seen: seen.map((name, at) => eventAt(name, fromRevision + at)),
          ...span,
        };
      }
      const expectedRevision = Math.max(-1, stands + one.off);
      const mine = Array.from({ length: one.count }, (_, at) => `${index}.${at}`);
      const answer = answerTo(one, expectedRevision, names, mine);
      return { kind: 'append', stream: STREAM, expectedRevision, names: mine, answer, ...span };
    });
  return { acts, subscriptions: [], log: names.map(eventAt), othersWrote: false };
}

function answerTo(
  { told }: Plan,
  expected: number,
  names: string[],
  mine: readonly string[],
): AppendAnswer {
  if (told === 'refused') return { outcome: 'refused' };
  const actualRevision = names.length - 1;
  const fits = expected === actualRevision;
  if (fits) names.push(...mine);
  if (told === 'unknown') return { outcome: 'unknown' };
  return fits
    ? {
        outcome: 'stored',
        firstRevision: expected + 1,
        lastPosition: positionOf(1, names.length - 1),
      }
    : { outcome: 'conflict', actualRevision };
}

const history = fc.array(plan, { maxLength: 7 }).map(livedThrough);

/** One thing is otherwise than it was: most of these no store could have answered, and some it could. */
const bent = fc
  .tuple(history, fc.nat(), fc.nat(6), fc.integer({ min: -40, max: 40 }))
  .map(([lived, at, how, by]): History => {
    const { acts, log } = lived;
    const index = acts.length === 0 ? 0 : at % acts.length;
    const place = log.length === 0 ? 0 : at % log.length;
    const changed = (change: (act: Act) => Act): History => ({
      ...lived,
      acts: acts.map((act, other) => (other === index ? change(act) : act)),
    });
    const relogged = (names: readonly string[]): History => ({
      ...lived,
      log: names.map(eventAt),
    });
    const names = log.map(({ name }) => name);
    switch (how) {
      case 0:
        return relogged(names.toSpliced(place, 1));
      case 1:
        return relogged(names.toSpliced(place, 0, ...names.slice(place, place + 1)));
      case 2:
        return relogged(names.toSpliced(place, 2, ...names.slice(place, place + 2).toReversed()));
      case 3:
        return changed(act => ({ ...act, invoked: act.invoked + by, answered: act.answered + by }));
      case 4:
        return changed(act =>
          act.kind === 'stream-read' ? { ...act, seen: act.seen.slice(0, -1) } : act,
        );
      case 5:
        return changed(act => (act.kind === 'append' ? { ...act, answer: bend(act.answer) } : act));
      default:
        return changed(act =>
          act.kind === 'append' ? { ...act, answer: { outcome: 'unknown' } } : act,
        );
    }
  });

function bend(answer: AppendAnswer): AppendAnswer {
  switch (answer.outcome) {
    case 'stored':
      return { outcome: 'conflict', actualRevision: answer.firstRevision };
    case 'conflict':
      return { ...answer, actualRevision: answer.actualRevision + 1 };
    case 'unknown':
      return { outcome: 'refused' };
    case 'refused':
      return { outcome: 'unknown' };
  }
}

describe('the quick check and the search through every order', () => {
  it('both find nothing wrong with what a sound store answers', () => {
    fc.assert(
      fc.property(history, lived => {
        expect(faultsIn(lived)).toEqual([]);
        expect(isLinearizable(lived)).toBe(true);
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  it('agree on whatever else clients may have seen', () => {
    let wrong = 0;
    fc.assert(
      fc.property(bent, lived => {
        const linearizable = isLinearizable(lived);
        if (!linearizable) wrong += 1;
        expect({ linearizable, faults: faultsIn(lived) }).toEqual({
          linearizable,
          faults: linearizable ? [] : expect.arrayContaining([expect.anything()]),
        });
      }),
      { seed: 9, numRuns: 3_000 },
    );
    expect(wrong).toBeGreaterThan(500);
  });
});

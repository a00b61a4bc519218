/// <reference types="jest" />
import * as fc from 'fast-check';
import { NO_STREAM } from '../event-store.js';
import type { AppendOutcome, EventStore } from '../event-store.js';
import { comparePositions } from '../position.js';
import { eventSaying, freshStore, readWholeLog, saidBy } from './contract-subject.js';
import type { ContractStore, ContractSubject } from './contract-subject.js';

const WRITERS = 50;

/** Layer 4: what holds when several writers append at once. */
export function concurrencyContract(subject: ContractSubject): void {
  describe('several writers', () => {
    const fresh = freshStore(subject);

    it('lets exactly one of 50 writers take each revision, and stores exactly the winners', async () => {
      const { store } = fresh();
      const winners: string[] = [];
      for (let revision = 0; revision < 5; revision += 1) {
        const outcomes = await Promise.all(
          Array.from({ length: WRITERS }, (_, writer) =>
            store.append('journey-1', revision - 1, [eventSaying(`${revision}:${writer}`)]),
          ),
        );
        const stored = outcomes.flatMap(({ outcome }, writer) =>
          outcome === 'stored' ? writer : [],
        );
        expect(stored).toHaveLength(1);
        expect(outcomes.filter(({ outcome }) => outcome === 'conflict')).toHaveLength(WRITERS - 1);
        winners.push(`${revision}:${stored[0]}`);
      }
      expect(saidBy(await store.readStream('journey-1', 0, 100))).toEqual(winners);
    });

    it('brings every writer through that reads and tries again', async () => {
      const { store } = fresh();
      await Promise.all(
        Array.from({ length: WRITERS }, (_, writer) => insist(store, 'journey-1', String(writer))),
      );
      const said = saidBy(await store.readStream('journey-1', 0, 100));
      expect(said.sort((a, b) => Number(a) - Number(b))).toEqual(
        Array.from({ length: WRITERS }, (_, writer) => String(writer)),
      );
    });

    agreesWithTheModel(fresh);
  });
}

/** One append of a random history. `lag` makes the writer's knowledge of the stream stale. */
interface Attempt {
  readonly stream: string;
  readonly lag: number;
  readonly count: number;
}

const attempts: fc.Arbitrary<Attempt[]> = fc.array(
  fc.record({
    stream: fc.constantFrom('a', 'b', 'c'),
    lag: fc.constantFrom(0, 0, 0, 1, -1),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 12 },
);

function agreesWithTheModel(fresh: () => ContractStore): void {
  it('agrees with a list per stream, whatever appends are made at once', async () => {
    const { store } = fresh();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(attempts, { maxLength: 4 }), async groups => {
        // One store for all runs; each run has streams of its own.
        run += 1;
        const model = new Map<string, string[]>();
        const start = await store.head();
        for (const [index, group] of groups.entries()) {
          const label = `run-${run}.${index}`;
          await appendAtOnce(store, model, group, { prefix: `run-${run}-`, label });
        }
        const log = await readWholeLog(store);
        const own = log.filter(e => start === undefined || comparePositions(e.position, start) > 0);
        for (const stream of new Set([...model.keys(), ...own.map(event => event.stream)])) {
          const events = own.filter(event => event.stream === stream);
          expect(saidBy(events)).toEqual(model.get(stream));
          expect(events.map(event => event.revision)).toEqual(events.map((_, at) => at));
          expect(await store.readStream(stream, 0, 1_000)).toEqual(events);
        }
      }),
      { numRuns: 40, seed: 50 },
    );
  });
}

// Issues the attempts together, then lets the model take the stored ones in the order of their revisions:
// each must fit exactly where the model stands, and a conflict must name a revision that was not expected.
async function appendAtOnce(
  store: EventStore,
  model: Map<string, string[]>,
  group: readonly Attempt[],
  { prefix, label }: { readonly prefix: string; readonly label: string },
): Promise<void> {
  const issued = group.map(({ stream, lag, count }, at) => {
    const name = prefix + stream;
    const expected = Math.max(NO_STREAM, (model.get(name)?.length ?? 0) - 1 - lag);
    const said = Array.from({ length: count }, (_, index) => `${label}.${at}.${index}`);
    return { name, expected, said, outcome: store.append(name, expected, said.map(eventSaying)) };
  });
  const settled: { name: string; expected: number; said: string[]; outcome: AppendOutcome }[] = [];
  for (const one of issued) settled.push({ ...one, outcome: await one.outcome });
  settled.sort((a, b) => a.expected - b.expected);
  for (const { name, expected, said, outcome } of settled) {
    if (outcome.outcome === 'conflict') {
      expect(outcome.actualRevision).not.toBe(expected);
      continue;
    }
    const held = model.get(name) ?? [];
    expect(outcome).toMatchObject({ outcome: 'stored', firstRevision: held.length });
    expect(expected).toBe(held.length - 1);
    model.set(name, [...held, ...said]);
  }
}

async function insist(store: EventStore, stream: string, text: string): Promise<void> {
  for (;;) {
    const { length } = await store.readStream(stream, 0, 1_000);
    const { outcome } = await store.append(stream, length - 1, [eventSaying(text)]);
    if (outcome === 'stored') return;
  }
}

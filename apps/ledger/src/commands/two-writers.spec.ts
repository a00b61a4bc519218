import { type ReadEvent, readEvent } from '@selfsame/custody';
import { type EventStore, openMemoryStore } from '@selfsame/event-store';
import fc from 'fast-check';
import { v5 as uuidv5 } from 'uuid';
import { Problem, Refusal } from './refusal.js';
import { boxStream, claimStream, journeyStream, participantStream } from './stream-names.js';
import { InTurns, Instance, STUDY, Unguarded } from './two-instances.fixture.js';

const SEED = 20_261_124;
const RUNS = 150;
const [FIRST, SECOND] = ['CHA999926AAA001', 'CHA999926AAA002'] as const;
const [ADAM, EVA] = ['adam', 'eva'].map(name => uuidv5(name, uuidv5.URL)) as [string, string];

/** Refused, or told to come again: an answer, as opposed to a fault. */
const answered = (giving: Promise<unknown>): Promise<'done' | 'not done'> =>
  giving.then(
    () => 'done' as const,
    (error: unknown) => {
      if (error instanceof Refusal || error instanceof Problem) return 'not done' as const;
      throw error;
    },
  );

const eventsIn = async (store: EventStore, stream: string): Promise<ReadEvent[]> =>
  (await store.readStream(stream, 0, 100)).map(({ bytes, position }) => readEvent(bytes, position));

const typesIn = async (store: EventStore, stream: string): Promise<string[]> =>
  (await eventsIn(store, stream)).map(({ type }) => type);

interface Race {
  readonly before: (only: Instance) => Promise<void>;
  readonly race: (
    one: Instance,
    other: Instance,
    turns: fc.Scheduler,
    store: EventStore,
  ) => Promise<void>;
}

/** Two instances over one store, and every order of their reads and appends that the scheduler thinks of. */
const inEveryOrder = ({ before, race }: Race, wrap = (store: EventStore) => store) =>
  fc.asyncProperty(fc.scheduler(), async turns => {
    const store = wrap(openMemoryStore({ epoch: 1 }));
    await before(new Instance(store));
    const one = new Instance(new InTurns(store, turns, 'one'));
    const other = new Instance(new InTurns(store, turns, 'other'));
    await race(one, other, turns, store);
  });

const oneWristband: Race = {
  before: async only => {
    await only.enrol(ADAM, '01-001');
    await only.enrol(EVA, '01-002');
  },
  race: async (one, other, turns, store) => {
    const outcome = await turns.waitFor(
      Promise.all([
        answered(one.bind(ADAM, 'w', 'bind adam')),
        answered(other.bind(EVA, 'w', 'bind eva')),
      ]),
    );
    const bound = [
      ...(await typesIn(store, participantStream(ADAM))),
      ...(await typesIn(store, participantStream(EVA))),
    ].filter(type => type === 'WristbandBound').length;
    expect(bound).toBeLessThanOrEqual(1);
    expect(outcome.filter(each => each === 'done')).toHaveLength(bound);
    const claimed = (await eventsIn(store, claimStream(STUDY, 'wristband', 'w'))).at(-1);
    const owner = outcome[0] === 'done' ? ADAM : EVA;
    if (bound === 1) expect(claimed).toMatchObject({ data: { holder: { participant: owner } } });
  },
};

const withdrawal: Race = {
  before: async only => {
    await only.enrol(ADAM, '01-001');
    await only.consent(ADAM);
  },
  race: async (one, other, turns, store) => {
    await turns.waitFor(
      Promise.all([
        answered(one.start(ADAM, FIRST)),
        answered(other.start(ADAM, SECOND)),
        answered(other.withdraw(ADAM)),
      ]),
    );
    expect(await typesIn(store, participantStream(ADAM))).toContain('StopCompleted');
    for (const coi of [FIRST, SECOND]) {
      const types = await typesIn(store, journeyStream(coi));
      if (types.includes('JourneyStarted')) expect(types).toContain('HoldPlaced');
    }
  },
};

const onePosition: Race = {
  before: async only => {
    await only.registerBox('BOX');
  },
  race: async (one, other, turns, store) => {
    const outcome = await turns.waitFor(
      Promise.all([
        answered(one.take('BOX', 'A1', FIRST)),
        answered(other.take('BOX', 'A1', SECOND)),
      ]),
    );
    const taken = await typesIn(store, boxStream('BOX'));
    expect(taken.filter(type => type === 'PositionTaken')).toHaveLength(1);
    expect(outcome.filter(each => each === 'done')).toHaveLength(1);
  },
};

const HOW = { seed: SEED, numRuns: RUNS };

describe('two instances at the same moment', () => {
  it('H28: a wristband that two people are given is bound to one of them', () =>
    fc.assert(inEveryOrder(oneWristband), HOW));
  it('H48: whatever a withdrawal meets, a therapy that has started is held', () =>
    fc.assert(inEveryOrder(withdrawal), HOW));
  it('H15: two tubes put into one position: the box gives it to one', () =>
    fc.assert(inEveryOrder(onePosition), HOW));

  it.each([
    ['a wristband', oneWristband],
    ['a withdrawal', withdrawal],
    ['a position', onePosition],
  ])(
    'it is the expected revision that keeps %s right: without it, some order goes wrong',
    async (_what, race) => {
      const { failed } = await fc.check(
        inEveryOrder(race, store => new Unguarded(store)),
        HOW,
      );
      expect(failed).toBe(true);
    },
  );
});

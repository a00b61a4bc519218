import { type EventStore, openMemoryStore } from '@selfsame/event-store';
import { TRIAL_BEGINS, people, printerOf } from '@selfsame/simulator';
import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { type Answered, deskOf } from './harness/desk.js';
import { Hands } from './harness/hands.js';
import { ledgerInProcess } from './harness/ledger-in-process.js';
import { passThrough } from '@selfsame/event-store/history';

const HOLD = { scope: { kind: 'journey' }, reason: 'once' };

/** As EventStoreDB: the same ids at the same revision are a repeat, answered as stored, and nothing is written. */
function takingRepeats(store: EventStore): EventStore {
  const ids = new Map<string, string>();
  return passThrough(store, {
    append: async (stream, revision, events) => {
      const outcome = await store.append(stream, revision, events);
      const place = (index: number) => `${stream}/${revision + 1 + index}`;
      if (outcome.outcome === 'stored') {
        for (const [index, { id }] of events.entries()) ids.set(place(index), id);
        return outcome;
      }
      if (!events.every(({ id }, index) => ids.get(place(index)) === id)) return outcome;
      const [last] = await store.readStream(stream, revision + events.length, 1);
      if (last === undefined) return outcome;
      return { outcome: 'stored', firstRevision: revision + 1, lastPosition: last.position };
    },
  });
}

describe('what the store says of an append', () => {
  it('lost on the way is read back, with the position of the last event', async () => {
    let losing = false;
    const ledger = await ledgerInProcess({
      wrap: store =>
        passThrough(store, {
          append: async (stream, revision, events) => {
            const outcome = await store.append(stream, revision, events);
            if (!losing || events.length === 1) return outcome;
            losing = false;
            return { outcome: 'unknown', cause: new Error('no answer') };
          },
        }),
    });
    const hands = await Hands.at(ledger);
    const body = await hands.participant();
    const scene = await hands.therapy(body);
    losing = true;
    const { body: answer } = await scene.tell(people.collector, 'labels', {
      kind: 'starting-material',
      count: 3,
      printer: printerOf(people.collector),
      wristband: body.wristband,
    });
    expect(answer.events).toHaveLength(3);
    expect(answer.position).toBe(await ledger.store.head());
    await ledger.close();
  });

  it('"stored" of a repeat is believed only for these very bytes: two instances, one command', async () => {
    const memory = openMemoryStore();
    const ledger = await ledgerInProcess({ store: memory, wrap: takingRepeats });
    const here = await deskOf(ledger, 'qa', 'investigator');
    const coi = await here.journey('01-001');
    const stream = `journey-${coi}`;
    const commandId = uuidv7();
    let first: Answered | undefined;
    // The other instance has decided already, a second later by its clock, when the first one is stored.
    const other = await ledger.another(TRIAL_BEGINS + 1_000, store =>
      passThrough(store, {
        append: async (name, revision, events) => {
          if (name === stream && first === undefined)
            first = await here.give(`/journeys/${coi}/holds`, HOLD, commandId);
          return store.append(name, revision, events);
        },
      }),
    );
    const there = await deskOf(other, 'qa', 'investigator');
    const second = await there.give(`/journeys/${coi}/holds`, HOLD, commandId);
    expect([first?.body.repeated, second.body.repeated]).toEqual([false, true]);
    expect(second.body.events).toEqual(first?.body.events);

    for (const desk of [there, here]) await desk.hold(coi, 'and the next');
    let prev: string | null = null;
    for (const { bytes } of await memory.readStream(stream, 0, 100)) {
      expect(JSON.parse(Buffer.from(bytes).toString())).toMatchObject({ prev });
      prev = createHash('sha256').update(bytes).digest('hex');
    }
    await other.close();
    await ledger.close();
  });
});

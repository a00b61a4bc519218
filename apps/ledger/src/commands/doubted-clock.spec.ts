import {
  type Command,
  type CommandMeta,
  type DomainEvent,
  type Instant,
  refused,
} from '@selfsame/custody';
import { openMemoryStore } from '@selfsame/event-store';
import { SimulatedClock } from '../clock/clock.js';
import { CommandDesk, recallFromStream } from './command-desk.js';
import { nobodySigns } from './nobody-signs.fixture.js';
import { ledgerIntent } from './ledger-intent.js';
import { StreamLoader } from './loaded-stream.js';
import { Refusal } from './refusal.js';
import type { StreamKind } from './stream-kind.js';

const NOW = Date.parse('2026-02-16T08:00:00Z') as Instant;

describe('H23: what a decision is told of the clock of the ledger', () => {
  const told = async (offMs?: number): Promise<CommandMeta | undefined> => {
    let meta: CommandMeta | undefined;
    const kind: StreamKind<Command, null, DomainEvent> = {
      initial: null,
      evolve: () => null,
      decide: command => {
        meta = command.meta;
        return refused({ code: 'LEDGER_CLOCK_DOUBTED', facts: {} });
      },
    };
    const clock = new SimulatedClock(NOW);
    const reading = { now: NOW, settled: true, ...(offMs === undefined ? {} : { offMs }) };
    const store = openMemoryStore({ epoch: 1 });
    const desk = new CommandDesk({
      store,
      loader: new StreamLoader(store, 'ledger-1'),
      clock: { now: () => clock.now(), read: () => reading },
      identity: { ledgerId: 'ledger-1', epoch: 1, study: 'ALS-1', build: 'test' },
      ...nobodySigns,
      recall: recallFromStream,
    });
    const intent = ledgerIntent('01985d2e-6f00-7a3b-9c1d-000000000001', NOW);
    const giving = { kind, stream: 'journey-X', type: 'Any', intent, prepare: () => ({}) };
    await expect(desk.give(giving)).rejects.toThrow(Refusal);
    await store.close();
    return meta;
  };

  it('is nothing while it is believed', async () => {
    expect(await told()).toMatchObject({ now: NOW });
    expect(await told()).not.toHaveProperty('clockOffMs');
  });

  it('is by how much it has jumped while it is in doubt', async () => {
    expect(await told(3_600_000)).toMatchObject({ now: NOW, clockOffMs: 3_600_000 });
  });
});

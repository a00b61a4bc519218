import { type Command, type DomainEvent, type Instant, refused } from '@selfsame/custody';
import { type AppendOutcome, EventStoreError, openMemoryStore } from '@selfsame/event-store';
import { SimulatedClock } from '../clock/clock.js';
import { CommandDesk, recallFromStream } from './command-desk.js';
import { nobodySigns } from './nobody-signs.fixture.js';
import { ledgerIntent } from './ledger-intent.js';
import { StreamLoader } from './loaded-stream.js';
import type { StreamKind } from './stream-kind.js';

const NOW = Date.parse('2026-02-16T08:00:00Z') as Instant;

describe('a near miss that cannot be written down', () => {
  const nearMiss: StreamKind<Command, null, DomainEvent> = {
    initial: null,
    evolve: () => null,
    decide: () =>
      refused(
        { code: 'WRONG_PRODUCT', facts: {} },
        {
          type: 'StopRaised',
          data: {},
        },
      ),
  };

  const given = async (append: () => Promise<AppendOutcome>): Promise<unknown> => {
    const store = Object.assign(openMemoryStore({ epoch: 1 }), { append });
    const desk = new CommandDesk({
      store,
      loader: new StreamLoader(store, 'ledger-1'),
      clock: new SimulatedClock(NOW),
      identity: { ledgerId: 'ledger-1', epoch: 1, study: 'ALS-1', build: 'test' },
      ...nobodySigns,
      recall: recallFromStream,
    });
    const intent = ledgerIntent('01985d2e-6f00-7a3b-9c1d-000000000001', NOW);
    const giving = {
      kind: nearMiss,
      stream: 'journey-X',
      type: 'Any',
      intent,
      prepare: () => ({}),
    };
    return desk.give(giving).catch((error: unknown) => error);
  };

  it('is told all the same when the disk is full', async () => {
    const full = new EventStoreError('STORE_FULL', 'SQLITE_FULL: database or disk is full');
    expect(await given(() => Promise.reject(full))).toMatchObject({
      code: 'WRONG_PRODUCT',
      recorded: false,
    });
  });

  it('and when it is not known whether it was written', async () => {
    expect(await given(() => Promise.resolve({ outcome: 'unknown', cause: null }))).toMatchObject({
      code: 'WRONG_PRODUCT',
      recorded: false,
    });
  });
});

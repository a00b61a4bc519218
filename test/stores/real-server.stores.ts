import { spawnSync } from 'node:child_process';
import { eventStoreContract } from '@selfsame/event-store/contract';
import { faultsIn, historyOf } from '@selfsame/event-store/history';
import { inspectCluster, openKurrentStore } from '@selfsame/event-store-kurrentdb';
import { ledgerAt, serverToTest } from './server-to-test.js';

const server = await serverToTest();
const run = Date.now().toString(36);

/** What the double cannot prove: that a server does what the adapter believes of it. */
if ('missing' in server) {
  describe('a real EventStoreDB or KurrentDB', () => {
    it.skip(`is not there: ${server.missing}`, () => undefined);
  });
} else {
  const { url } = server;
  let opened = 0;
  const fresh = (): string => {
    opened += 1;
    return ledgerAt(url, `t-${run}-${opened}`);
  };
  afterAll(() => server.stop());

  eventStoreContract({
    name: 'KurrentDB, a real server,',
    open: async () => {
      const address = fresh();
      let store = await openKurrentStore({ url: address });
      return {
        store,
        reopen: async () => {
          await store.close();
          store = await openKurrentStore({ url: address });
          return store;
        },
        dispose: () => store.close(),
      };
    },
    differences: {
      'dense-positions': 'they are those of the log of the whole cluster',
      'repeat-is-conflict': 'the server takes known ids at their revision for a repetition',
    },
  });

  describe('a real server', () => {
    it.each([1, 2, 3])('shows many clients one order of whole appends (seed %i)', async seed => {
      const store = await openKurrentStore({ url: fresh() });
      const history = await historyOf(store, { seed, clients: 10, acts: 60 });
      await store.close();
      expect(faultsIn(history)).toEqual([]);
    });

    it('takes an append for a repetition when the same ids come at the same revision', async () => {
      const store = await openKurrentStore({ url: fresh() });
      const bytes = new TextEncoder().encode('{"said":"once"}');
      const event = { id: crypto.randomUUID(), type: 'Said', bytes };
      const first = await store.append('s', -1, [event]);
      const again = await store.append('s', -1, [event]);
      expect(again).toMatchObject({ outcome: 'stored', firstRevision: 0 });
      expect(again).toEqual(first);
      expect(await store.readAll(undefined, 10)).toHaveLength(1);
      await store.close();
    });

    it('can be looked at before a ledger stands on it', async () => {
      const findings = await inspectCluster(fresh());
      for (const { words } of findings) expect(words).toMatch(/\.$/);
    });

    it.each([1, 2])('carries a whole trial, asked through %i instances', instances => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['apps/simulator/dist/main.js', '--once', '--store', url, '--instances', `${instances}`],
        { encoding: 'utf8' },
      );
      expect(`${stdout}${stderr}`).toContain('No mix-up went unnoticed');
      expect(status).toBe(0);
    });
  });
}

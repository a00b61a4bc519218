import { openKurrentStore } from '@selfsame/event-store-kurrentdb';
import { KurrentDbDouble } from '@selfsame/kurrentdb-double';
import { TRIAL_BEGINS } from '@selfsame/simulator';
import { type TestLedger, ledgerInProcess } from './ledger-in-process.js';

export interface LedgersOnCluster {
  readonly double: KurrentDbDouble;
  /** Each with a connection and read models of its own. */
  readonly instances: readonly [TestLedger, TestLedger];
  close(): Promise<void>;
}

/** Two instances of one ledger, which share nothing but the cluster and the keys. */
export async function ledgersOnCluster(): Promise<LedgersOnCluster> {
  const double = await KurrentDbDouble.start({ nodes: 3 });
  const url = double.url('instances');
  const patience = { pauseMs: 20, longestPauseMs: 40, heartbeatMs: 100 };
  const first = await ledgerInProcess({ store: await openKurrentStore({ url, patience }) });
  const store = await openKurrentStore({ url, patience });
  const second = await first.another(TRIAL_BEGINS, () => store);
  return {
    double,
    instances: [first, second],
    close: async () => {
      await second.close();
      await store.close();
      await first.close();
      await double.close();
    },
  };
}

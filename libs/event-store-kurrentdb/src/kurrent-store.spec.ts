import { eventStoreContract } from '@selfsame/event-store/contract';
import { KurrentDbDouble } from '@selfsame/kurrentdb-double';
import { openKurrentStore } from './index.js';

/** Other than on a file, whatever the server; each with its reason. */
const DIFFERENCES = {
  'dense-positions': 'they are those of the log of the whole cluster',
  'repeat-is-conflict': 'the server takes known ids at their revision for a repetition',
} as const;

for (const batchAppend of [true, false]) {
  const double = await KurrentDbDouble.start({ batchAppend });
  let opened = 0;
  afterAll(() => double.close());
  eventStoreContract({
    name: `KurrentDB, the protocol double with ${batchAppend ? 'BatchAppend' : 'Append'},`,
    open: async () => {
      opened += 1;
      const url = double.url(`contract-${opened}`);
      let store = await openKurrentStore({ url });
      return {
        store,
        reopen: async () => {
          await store.close();
          store = await openKurrentStore({ url });
          return store;
        },
        dispose: () => store.close(),
      };
    },
    differences: DIFFERENCES,
  });
}

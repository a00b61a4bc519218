import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventStoreContract } from '@selfsame/event-store/contract';
import { openSqliteStore } from './index.js';

eventStoreContract({
  name: 'the SQLite store',
  open: async () => {
    const directory = mkdtempSync(join(tmpdir(), 'selfsame-store-'));
    const open = () => openSqliteStore({ file: join(directory, 'log.db'), epoch: 1 });
    let store = await open();
    return {
      store,
      reopen: async () => {
        await store.close();
        store = await open();
        return store;
      },
      dispose: async () => {
        await store.close();
        rmSync(directory, { recursive: true });
      },
    };
  },
  differences: {},
});

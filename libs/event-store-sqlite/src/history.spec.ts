import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsIn, historyOf } from '@selfsame/event-store/history';
import { openSqliteStore } from './index.js';

describe('what clients see of a SQLite store', () => {
  it.each([1, 2, 3, 4, 5])('is one order of whole appends (seed %i)', async seed => {
    const directory = mkdtempSync(join(tmpdir(), 'selfsame-history-'));
    const store = await openSqliteStore({ file: join(directory, 'log.db'), epoch: 1 });
    const history = await historyOf(store, { seed, clients: 10, acts: 60 });
    await store.close();
    rmSync(directory, { recursive: true });
    expect(faultsIn(history)).toEqual([]);
    expect(history.log.length).toBeGreaterThan(100);
  });
});

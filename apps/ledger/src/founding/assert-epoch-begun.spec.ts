import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import { changeEvent } from '../../../../test/harness/change-event.js';
import { foundIn } from '../backup/ledger-in-directory.fixture.js';
import { newestRecordedAt } from '../clock/newest-recorded-at.js';
import { assertEpochBegun } from './assert-epoch-begun.js';

describe('a ledger whose newest event is damaged', () => {
  let dataDir = '';
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'selfsame-start-'))));
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('starts, at the time of those around it: whoever reads it stops there', async () => {
    await foundIn(dataDir, 5);
    const file = join(dataDir, 'log.sqlite');
    for (const position of [2, 5])
      changeEvent(file, position, '"recordedAt":"2026', '"recordedAt":"2036');
    const store = await openSqliteStore({ file });
    await expect(store.newest(1)).rejects.toMatchObject({ code: 'EVENT_DAMAGED' });
    await assertEpochBegun(store);
    expect(await newestRecordedAt(store)).toBe(Date.parse('2026-02-16T08:00:00Z'));
    await store.close();
  });
});

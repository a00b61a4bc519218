import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_STREAM } from '@selfsame/event-store';
import type { EventStore } from '@selfsame/event-store';
import { copySqliteLog, openSqliteReader, openSqliteStore } from './index.js';

const event = (n: number) => ({
  id: `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`,
  type: 'Said',
  bytes: new Uint8Array(4_000).fill(n % 251),
});

describe('a copy of the log', () => {
  let directory = '';
  let from = '';
  let to = '';
  let store: EventStore;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-copy-'));
    from = join(directory, 'log.db');
    to = join(directory, 'copy.db');
    store = await openSqliteStore({ file: from });
  });
  afterEach(async () => {
    await store.close();
    rmSync(directory, { recursive: true });
  });

  const fill = async (stream: string, events: number): Promise<void> => {
    for (let n = 0; n < events; n += 100)
      await store.append(
        stream,
        n - 1,
        Array.from({ length: 100 }, (_, index) => event(n + index)),
      );
  };

  it('is of one moment, though the ledger appends at every step of it', async () => {
    await fill('journey-1', 1_500);
    let steps = 0;
    const appending: Promise<unknown>[] = [];
    await copySqliteLog({
      from,
      to,
      progress: () => {
        steps += 1;
        appending.push(store.append(`journey-at-${steps}`, NO_STREAM, [event(steps)]));
      },
    });
    await Promise.all(appending);
    expect(steps).toBeGreaterThan(1);
    const copy = await openSqliteReader(to);
    expect(await copy.head()).toBe('1.1499');
    expect(copy.brokenPages()).toBeUndefined();
    expect(await copy.readAll(undefined, 2_000)).toEqual(
      (await store.readAll(undefined, 2_000)).slice(0, 1_500),
    );
    copy.close();
  });

  it('is one file, for its owner only', async () => {
    await fill('journey-1', 100);
    await copySqliteLog({ from, to, progress: () => {} });
    (await openSqliteReader(to)).close();
    expect(readdirSync(directory).filter(name => name.startsWith('copy'))).toEqual(['copy.db']);
    expect(statSync(to).mode & 0o777).toBe(0o600);
  });

  it('takes the place of nothing, and is made of nothing but a log', async () => {
    writeFileSync(to, 'what stood here');
    await expect(copySqliteLog({ from, to, progress: () => {} })).rejects.toMatchObject({
      code: 'EEXIST',
    });
    const none = join(directory, 'none.db');
    await expect(copySqliteLog({ from: to, to: none, progress: () => {} })).rejects.toMatchObject({
      code: 'STORE_WRONG_FORMAT',
    });
    expect(existsSync(none)).toBe(false);
  });
});

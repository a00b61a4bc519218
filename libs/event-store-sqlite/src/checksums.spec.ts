import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { EventDamaged, type StoredEvent } from '@selfsame/event-store';
import { changeEvent } from '../../../test/harness/change-event.js';
import { openSqliteReader, openSqliteStore } from './index.js';

const event = (text: string) => ({
  id: '00000000-0000-7000-8000-000000000009',
  type: 'Said',
  bytes: new TextEncoder().encode(text),
});
const saidBy = (events: readonly StoredEvent[]): string[] =>
  events.map(({ bytes }) => new TextDecoder().decode(bytes));

/** The hash chain vouches for an event once another one follows it. For the newest one of a stream nothing else does. */
describe('the checksum of an event', () => {
  let directory = '';
  let file = '';

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-checksum-'));
    file = join(directory, 'log.db');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const golden = (name: string): void =>
    copyFileSync(fileURLToPath(new URL(`../test/${name}`, import.meta.url)), file);
  const append = async (stream: string, revision: number, ...texts: string[]): Promise<void> => {
    const store = await openSqliteStore({ file });
    for (const [index, text] of texts.entries())
      await store.append(stream, revision + index, [event(text)]);
    await store.close();
  };
  const formatOf = (): unknown => {
    const db = new Database(file, { readonly: true });
    const format = db.pragma('user_version', { simple: true });
    db.close();
    return format;
  };

  it('H46: names the place of the newest event when any bit of it is another', async () => {
    await append('journey-1', -1, 'before', 'the newest');
    const sound = readFileSync(file);
    const at = sound.indexOf('the newest');
    const damaged = { code: 'EVENT_DAMAGED', event: { stream: 'journey-1', revision: 1 } };
    for (let bit = 0; bit < 8 * 'the newest'.length; bit += 1) {
      const rotten = Buffer.from(sound);
      rotten[at + (bit >> 3)] = (sound[at + (bit >> 3)] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(file, rotten);
      const reader = await openSqliteReader(file);
      await expect(reader.readStream('journey-1', 0, 10)).rejects.toMatchObject(damaged);
      await expect(reader.readAll(undefined, 10)).rejects.toMatchObject(damaged);
      await expect(reader.newest(1)).rejects.toMatchObject(damaged);
      reader.close();
    }
  });

  it('H46: gives out nothing of a damaged event, and what stands around it', async () => {
    await append('journey-1', -1, 'one', 'two', 'three');
    changeEvent(file, 1, 'two', 'tow');
    const store = await openSqliteStore({ file });
    const fault: unknown = await store.readAll(undefined, 10).catch((error: unknown) => error);
    if (!(fault instanceof EventDamaged)) throw new Error('The event was read.');
    expect(fault.message).toBe(
      'The event at 1.1 (journey-1@1) is damaged: its bytes are not those that were written.',
    );
    expect(saidBy(fault.before)).toEqual(['one']);
    expect(saidBy(await store.readAll(fault.event.position, 10))).toEqual(['three']);
    expect(saidBy(await store.readStream('journey-1', 2, 10))).toEqual(['three']);
    const told: StoredEvent[] = [];
    const end = await new Promise(resolve => {
      store.subscribe(undefined).subscribe({ next: each => told.push(each), error: resolve });
    });
    expect([saidBy(told), end]).toEqual([['one'], expect.any(EventDamaged)]);
    await store.close();
  });

  it('H46: does not vouch for where an event stands: one that rotted out of its place ends the read', async () => {
    await append('journey-1', -1, 'one', 'two', 'three');
    const bytes = readFileSync(file);
    // Before the bytes stand the position, the size of the header and the types of five columns, each in one byte.
    const at = bytes.indexOf('two') - 7;
    expect(bytes[at]).toBe(1);
    bytes[at] = 5;
    writeFileSync(file, bytes);
    const reader = await openSqliteReader(file);
    const damaged = { code: 'STORE_UNAVAILABLE', message: expect.stringContaining('0 and 2') };
    await expect(reader.readAll(undefined, 10)).rejects.toMatchObject(damaged);
    await expect(reader.newest(10)).rejects.toMatchObject(damaged);
    reader.close();
  });

  it.each(['format-1.sqlite', 'format-2.sqlite'])(
    'is made for what is written from now on, and for nothing of before: %s',
    async name => {
      golden(name);
      await append('journey-2', 0, 'new');
      expect(formatOf()).toBe(3);
      changeEvent(file, 2, 'c', 'x');
      const reader = await openSqliteReader(file);
      expect(saidBy(await reader.readAll(undefined, 10))).toEqual(['a', 'b', 'x', 'new']);
      reader.close();
      changeEvent(file, 3, 'new', 'now');
      const again = await openSqliteReader(file);
      await expect(again.newest(1)).rejects.toMatchObject({ code: 'EVENT_DAMAGED' });
      again.close();
    },
  );

  it.each([
    ['format-1.sqlite', 1],
    ['format-2.sqlite', 2],
  ])('is not missed by whoever only reads, and leaves the file as it is: %s', async (name, was) => {
    golden(name);
    const before = readFileSync(file);
    const reader = await openSqliteReader(file);
    expect(saidBy(await reader.readAll(undefined, 10))).toEqual(['a', 'b', 'c']);
    expect(saidBy(await reader.readStream('journey-1', 0, 10))).toEqual(['a', 'b']);
    reader.close();
    expect([formatOf(), readFileSync(file).equals(before)]).toEqual([was, true]);
  });
});

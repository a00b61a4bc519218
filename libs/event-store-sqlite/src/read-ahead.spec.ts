import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { EventDamaged } from '@selfsame/event-store';
import type { Position, StoredEvent } from '@selfsame/event-store';
import { changeEvent } from '../../../test/harness/change-event.js';
import { prepareFile } from './prepare-file.js';
import { ReadAhead, readerOf, type StartReader } from './read-ahead.js';
import type { LogPage } from './reader-messages.js';
import { Reader } from './reader.js';
import { SqliteStore } from './sqlite-store.js';
import { startWriter } from './writer-client.js';

const EVENTS = 1_050;
const PAGE = 100;
/** Three show that it is a replay, the fourth is read while the thread starts, and the last one is not full. */
const PAGES_AHEAD = 6;

const eventsOf = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `00000000-0000-7000-8000-${String(first + index).padStart(12, '0')}`,
    type: 'Said',
    bytes: new TextEncoder().encode(`the event ${first + index}`),
  }));
const told = ({ position, stream, revision, bytes }: StoredEvent): string =>
  `${position} ${stream}@${revision} ${new TextDecoder().decode(bytes)}`;

/** Counts the pages that another thread had read. */
class CountedReadAhead extends ReadAhead {
  pages = 0;

  override page(...asked: Parameters<ReadAhead['page']>): Promise<LogPage | undefined> | undefined {
    return super.page(...asked)?.then(page => {
      if (page !== undefined) this.pages += 1;
      return page;
    });
  }
}

describe('a log that is read page by page', () => {
  let directory = '';
  let file = '';
  let readers: { readonly ready: Int32Array; readonly worker: Worker }[] = [];
  let ahead: CountedReadAhead;
  let store: SqliteStore;

  const open = async (start: StartReader): Promise<void> => {
    readers = [];
    ahead = new CountedReadAhead(ready => {
      const worker = start(ready);
      readers.push({ ready, worker });
      return worker;
    });
    const writer = await startWriter({ file, epoch: 1 });
    store = new SqliteStore(writer, new Reader(Database, file), ahead);
  };
  const isGone = (worker: Worker): boolean => worker.threadId === -1;
  const isStarting = (): boolean =>
    readers.some(({ ready, worker }) => Atomics.load(ready, 0) === 0 && !isGone(worker));

  /** As somebody does who takes his time over the events, so that a thread can start meanwhile. */
  async function* pages(after?: Position, limit = PAGE): AsyncGenerator<StoredEvent[]> {
    for (let last = after; ;) {
      const page = await store.readAll(last, limit);
      yield page;
      if (page.length < limit) return;
      last = page.at(-1)?.position;
      do await turn();
      while (isStarting());
    }
  }
  const replay = async (after?: Position, limit = PAGE): Promise<StoredEvent[]> => {
    const events: StoredEvent[] = [];
    for await (const page of pages(after, limit)) events.push(...page);
    return events;
  };

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-ahead-'));
    file = join(directory, 'log.db');
    prepareFile(file);
    await open(readerOf(file));
    for (let first = 0; first < EVENTS; first += 50) {
      await store.append(`journey-${first}`, -1, eventsOf(first, 50));
    }
  });
  afterEach(async () => {
    await store.close();
    rmSync(directory, { recursive: true });
  });

  it('is what it is when read at once', async () => {
    const events = await replay();
    expect(ahead.pages).toBe(PAGES_AHEAD);
    expect(events.map(told)).toEqual((await store.readAll(undefined, 10_000)).map(told));
  });

  it('goes on where it ended with what was appended since, however often it grew', async () => {
    const last = (await replay()).at(-1)?.position;
    for (let added = 0; added < 500; added += 50) {
      expect(await replay(last)).toHaveLength(added);
      await store.append(`later-${added}`, -1, eventsOf(EVENTS + added, 50));
    }
    const later = await replay(last);
    expect(later.map(told)).toEqual((await store.readAll(last, 10_000)).map(told));
  });

  it('H46: stops at a damaged event, and tells what stands before it, as when it is read at once', async () => {
    await store.close();
    changeEvent(file, 620, 'event 620', 'event 026');
    await open(readerOf(file));
    const faultOf = async (read: Promise<StoredEvent[]>): Promise<EventDamaged> => {
      const fault: unknown = await read.catch((error: unknown) => error);
      if (!(fault instanceof EventDamaged)) throw new Error('The event was read.');
      return fault;
    };
    const { event, before } = await faultOf(replay());
    expect(ahead.pages).toBe(2);
    expect(event).toEqual({ position: '1.620', stream: 'journey-600', revision: 20 });
    const atOnce = await faultOf(store.readAll(undefined, EVENTS));
    expect(before.map(told)).toEqual(atOnce.before.slice(600).map(told));
  });

  it('is the same for two who read it side by side', async () => {
    const [one, other] = await Promise.all([replay(), replay()]);
    expect(one.map(told)).toEqual(other.map(told));
    expect(one).toHaveLength(EVENTS);
  });

  it('keeps no thread once it was read to its end', async () => {
    await replay();
    while (!readers.every(({ worker }) => isGone(worker))) await turn();
    expect(readers).toHaveLength(1);
  });

  it('needs no thread for a few events', async () => {
    await replay(undefined, 500);
    await replay((await store.newest(50))[0]?.position, 1);
    expect(readers).toEqual([]);
  });

  it('is closed in the middle: nothing more is told, and one file is left', async () => {
    const replaying = pages();
    let last: Position | undefined;
    for (let page = 0; page < 5; page += 1) {
      const { value } = await replaying.next();
      last = value?.at(-1)?.position;
    }
    const [read, wasAhead] = [store.readAll(last, PAGE), ahead.pages];
    await Promise.all([
      expect(read).rejects.toMatchObject({ code: 'STORE_CLOSED' }),
      store.close(),
    ]);
    expect(ahead.pages).toBe(wasAhead + 1);
    expect(readdirSync(directory).sort()).toEqual(['log.db', 'log.db.lock']);
  });

  it.each([
    ['cannot start', 'process.exit(3)'],
    ['exits when it is asked', 'answer(() => process.exit(4))'],
    ['fails when it is asked', 'answer(() => { throw new Error("out of order") })'],
    ['finds nothing', 'answer(() => parentPort.postMessage(undefined))'],
  ])('is read without the other thread when that one %s', async (_name, doing) => {
    await store.close();
    const script = `
      const { parentPort, workerData } = require('node:worker_threads');
      const answer = doing => {
        parentPort.on('message', asked => (asked === undefined ? parentPort.close() : doing()));
        Atomics.store(workerData, 0, 1);
      };
      ${doing};`;
    await open(ready => new Worker(script, { eval: true, workerData: ready, execArgv: [] }));
    expect(await replay()).toHaveLength(EVENTS);
    expect(await replay()).toHaveLength(EVENTS);
    expect([ahead.pages, readers.length]).toEqual([0, 2]);
  });
});

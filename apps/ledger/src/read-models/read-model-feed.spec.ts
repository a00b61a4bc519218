import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventStore, type Position, openMemoryStore } from '@selfsame/event-store';
import type { Projection } from '@selfsame/projections';
import { pino } from 'pino';
import { damagePage } from '../../../../test/harness/damage-page.js';
import { golden } from '../../../../test/harness/golden-event.js';
import { LogLines } from '../../../../test/harness/log-lines.js';
import { passThrough } from '@selfsame/event-store/history';
import { readModels } from '../../../../test/harness/read-models.js';
import { ReadModelFeed } from './read-model-feed.js';

const MORE_THAN_A_PAGE = 2_100;
const SOON = { firstMs: 5, mostMs: 20 };
const coded = (code: string, message: string) => Object.assign(new Error(message), { code });
const damaged = () => coded('SQLITE_CORRUPT', 'database disk image is malformed');

/** Counts events; `before` may fail first. */
const counting = (
  name: string,
  before: (position: string) => void = () => undefined,
): Projection => ({
  name,
  version: 1,
  tables: [name],
  ddl: `CREATE TABLE ${name} (position TEXT PRIMARY KEY) STRICT`,
  statements: { count: `INSERT INTO ${name} VALUES (?)` },
  project: ({ position }, emit) => {
    before(position);
    emit('count', position);
  },
});

describe('the feed of the read models', () => {
  let directory: string;
  let file: string;
  let store: EventStore;
  let feed: ReadModelFeed;
  let lines: LogLines;
  let told: number;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-feed-'));
    file = join(directory, 'read-models.sqlite');
    store = openMemoryStore({ epoch: 1 });
    told = 0;
  });
  afterEach(async () => {
    feed.stop();
    await store.close();
    rmSync(directory, { recursive: true });
  });

  const append = async (count: number): Promise<Position> => {
    const bytes = Buffer.from(JSON.stringify(golden('HoldPlaced').envelope));
    const events = Array.from({ length: count }, () => ({
      id: crypto.randomUUID(),
      type: 'HoldPlaced',
      bytes,
    }));
    for (let at = 0; at < count; at += 500)
      await store.append('journey-A', told + at - 1, events.slice(at, at + 500));
    told += count;
    return (await store.head()) as Position;
  };
  const feeding = (projections: readonly Projection[], from: EventStore = store): void => {
    lines = new LogLines();
    feed = new ReadModelFeed(from, readModels({ file, projections }), pino({}, lines), SOON);
    feed.start();
  };
  const rows = (table: string) =>
    feed.models.database.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise(resolve => setTimeout(resolve, 2));
  };
  const well = () => until(() => feed.trouble === undefined && feed.rebuild === undefined);
  const said = (why: string) => lines.all.filter(line => JSON.stringify(line).includes(why)).length;

  it('comes to an end when no model goes on in a long log, and is tried again by a timer only', async () => {
    await append(MORE_THAN_A_PAGE);
    const turns: string[] = [];
    const counted = passThrough(store, {
      readAll: (after, limit) => {
        turns.push('page');
        // A loop of promises alone would come back here before any timer, and for ever.
        if (turns.length > 10 && !turns.includes('turn')) throw new Error('It reads for ever.');
        setImmediate(() => turns.push('turn'));
        return store.readAll(after, limit);
      },
    });
    const full = () => {
      throw coded('SQLITE_FULL', 'database or disk is full');
    };
    feeding([counting('one', full), counting('other', full)], counted);
    await until(() => feed.tries > 1);
    expect(turns.slice(0, 3)).toEqual(['page', 'turn', 'page']);
    expect(feed.trouble).toContain('database or disk is full');
    expect(said('database or disk is full')).toBe(1);
  });

  it('gives timers and signals a turn between two pages', async () => {
    await append(MORE_THAN_A_PAGE);
    const turns: string[] = [];
    const noted = passThrough(store, {
      readAll: (after, limit) => {
        turns.push('page');
        setImmediate(() => turns.push('turn'));
        return store.readAll(after, limit);
      },
    });
    feeding([counting('mine')], noted);
    await well();
    expect(turns.slice(0, 3)).toEqual(['page', 'turn', 'page']);
  });

  it('goes on with one model whose disk was full, from where it stood, and shows it to nobody before', async () => {
    await append(MORE_THAN_A_PAGE);
    let full = true;
    const sometimes = () => {
      if (full) throw coded('SQLITE_FULL', 'database or disk is full');
    };
    feeding([counting('mine', sometimes), counting('other')]);
    await until(() => feed.tries > 0);
    expect(rows('other')).toBe(MORE_THAN_A_PAGE);
    await expect(feed.reach('mine', undefined)).rejects.toMatchObject({ code: 'LIST_STOPPED' });
    await feed.reach('other', await append(1));
    full = false;
    await well();
    expect([rows('mine'), rows('other')]).toEqual([told, told]);
    expect([feed.tries, said('follow the log again')]).toEqual([0, 1]);
    await feed.reach('mine', await append(1));
    expect(rows('mine')).toBe(told);
  });

  it('halts one model at an event that it cannot take, and feeds the others for as long as that lasts', async () => {
    const poisoned = await append(3);
    feeding([
      counting('mine', position => {
        if (position === poisoned) throw new Error('planted');
      }),
      counting('other'),
    ]);
    await until(() => feed.tries > 2);
    await feed.reach('other', await append(2));
    expect(feed.trouble).toBe(`mine halted at ${poisoned}: planted`);
    expect(said('planted')).toBe(1);
    await expect(feed.reach('mine', undefined)).rejects.toMatchObject({
      code: 'LIST_STOPPED',
      facts: { list: 'mine', at: poisoned },
    });
  });

  it('goes on when the log can be read again', async () => {
    await append(1);
    let failing = true;
    const unreliable = passThrough(store, {
      readAll: (after, limit) =>
        failing ? Promise.reject(new Error('no disk')) : store.readAll(after, limit),
    });
    feeding([counting('mine')], unreliable);
    await until(() => feed.tries > 0);
    expect(feed.trouble).toBe('no disk');
    failing = false;
    await well();
    await feed.reach('mine', await append(1));
    expect(rows('mine')).toBe(2);
  });

  it('drops everything when a writer finds the file damaged, and builds it again', async () => {
    await append(10);
    let broken = true;
    const once = () => {
      if (!broken) return;
      broken = false;
      throw damaged();
    };
    feeding([counting('mine', once), counting('other')]);
    await well();
    expect([rows('mine'), rows('other'), said('file is damaged')]).toEqual([10, 10, 1]);
  });

  it('drops everything when a reader finds the file damaged, and shows nothing of it to the next', async () => {
    await append(10);
    feeding([counting('mine')]);
    await well();
    expect(feed.noticed(new Error('something else'))).toBe(false);
    expect(rows('mine')).toBe(10);
    expect(feed.noticed(damaged())).toBe(true);
    expect([rows('mine'), feed.models.standing('mine')]).toEqual([0, 'behind']);
    await feed.reach('mine', undefined);
    expect([rows('mine'), feed.trouble]).toEqual([10, undefined]);
  });

  it('builds everything again when the disk has damaged the file meanwhile, and says so', async () => {
    await append(100);
    feeding([counting('mine')]);
    await well();
    feed.stop();
    damagePage(file, 3);
    feeding([counting('mine')]);
    await well();
    expect([rows('mine'), said('it is damaged')]).toEqual([100, 1]);
  });

  it('builds everything again from a log that ends before its checkpoint', async () => {
    await append(10);
    feeding([counting('mine')]);
    await well();
    feed.stop();
    await store.close();
    store = openMemoryStore({ epoch: 1 });
    told = 0;
    await append(3);
    feeding([counting('mine')]);
    await well();
    expect([rows('mine'), said('ahead of the log')]).toEqual([3, 1]);
  });

  describe('after another build was put in place', () => {
    let release: () => void;
    let reads: number;
    const mine = counting('mine');
    const raised: Projection = { ...mine, version: 2 };

    beforeEach(async () => {
      await append(10);
      feeding([mine, counting('other')]);
      await well();
      feed.stop();
    });

    /** Whoever builds beside reads the log from its beginning: that read waits until it is released. */
    const held = (): EventStore => {
      const released = new Promise<void>(resolve => (release = resolve));
      reads = 0;
      return passThrough(store, {
        readAll: async (after, limit) => {
          if (after === undefined) {
            reads += 1;
            await released;
          }
          return store.readAll(after, limit);
        },
      });
    };

    it('shows and feeds the old rows until the new ones are whole', async () => {
      feeding([raised, counting('other')], held());
      await until(() => reads > 0);
      await feed.reach('mine', await append(1));
      expect([rows('mine'), feed.trouble, feed.rebuild]).toEqual([11, undefined, 'under way']);
      feed.models.database.exec('DELETE FROM mine');
      release();
      await well();
      expect([rows('mine'), rows('other'), existsSync(`${file}.next`)]).toEqual([11, 11, false]);
      await feed.reach('mine', await append(1));
      expect(rows('mine')).toBe(12);
    });

    it('says of a list whose table was another that it is being built', async () => {
      const reshaped = { ...raised, ddl: `${mine.ddl}; CREATE INDEX more ON mine (position)` };
      feeding([reshaped, counting('other')], held());
      await until(() => reads > 0);
      await feed.reach('other', undefined);
      expect(feed.trouble).toBeUndefined();
      const refused = expect(feed.reach('mine', undefined)).rejects.toMatchObject({
        code: 'LIST_REBUILDING',
      });
      await refused;
      release();
      await well();
      await feed.reach('mine', undefined);
      expect(rows('mine')).toBe(10);
    });

    it('keeps the old rows when the new ones cannot be built, says why, and tries again', async () => {
      let fails = true;
      const failing: Projection = {
        ...counting('mine', () => {
          if (fails) throw coded('SQLITE_FULL', 'database or disk is full');
        }),
        version: 2,
      };
      feeding([failing, counting('other')]);
      await until(() => feed.tries > 0);
      expect(feed.rebuild).toContain('database or disk is full');
      expect([rows('mine'), feed.trouble]).toEqual([10, undefined]);
      fails = false;
      await well();
      expect([rows('mine'), feed.models.outdated]).toEqual([10, false]);
    });
  });

  it('lets go of everything when it is stopped in the middle of a long log', async () => {
    await append(MORE_THAN_A_PAGE);
    let arrived = (): void => undefined;
    const secondPage = new Promise<void>(resolve => (arrived = resolve));
    const slow = passThrough(store, {
      readAll: async (after, limit) => {
        if (after !== undefined) arrived();
        return store.readAll(after, limit);
      },
    });
    feeding([counting('mine')], slow);
    await secondPage;
    feed.stop();
    await new Promise(resolve => setImmediate(resolve));
    expect(lines.all).toEqual([]);
  });
});

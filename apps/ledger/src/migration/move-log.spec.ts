import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEvent } from '@selfsame/custody';
import {
  type AppendOutcome,
  type EventStore,
  type NewEvent,
  type StoredEvent,
  openMemoryStore,
} from '@selfsame/event-store';
import { foundIn, grow } from '../backup/ledger-in-directory.fixture.js';
import type { ProgressBar } from '../backup/progress.js';
import { assertEpochBegun } from '../founding/assert-epoch-begun.js';
import { type Movable, moveLog } from './move-log.js';
import { storeNamed } from '../store/store-named.js';

const SILENT: ProgressBar = { step: () => () => {}, end: () => {} };

const ID = '00000000-0000-7000-8000-000000000001';
/** Runs of one stream in the history that is moved, the move itself included. */
const APPENDS = 6;

class Killed extends Error {}

/** What may become of an append before its answer comes. */
type Fate = 'answered' | 'killed before' | 'killed after' | 'lost' | 'stored without an answer';

/** The target of a move: it keeps what it has when the process that fills it dies. */
class Target implements Movable {
  readonly kind = 'kurrentdb';
  readonly shown = 'the target';
  readonly store: EventStore = openMemoryStore({ epoch: 2 });
  appends = 0;
  constructor(private readonly fate: (append: number) => Fate = () => 'answered') {}

  openSource = () => Promise.resolve(this.reading());

  openTarget = async (epoch: number): Promise<EventStore> => {
    expect(epoch).toBe(2);
    return Object.assign(this.reading(), { append: this.append });
  };

  private readonly append = async (
    stream: string,
    expected: number,
    events: readonly NewEvent[],
  ): Promise<AppendOutcome> => {
    this.appends += 1;
    const fate = this.fate(this.appends);
    if (fate === 'killed before') throw new Killed();
    if (fate === 'lost') return { outcome: 'unknown', cause: 'the line is dead' };
    const answer = await this.store.append(stream, expected, events);
    if (fate === 'killed after') throw new Killed();
    return fate === 'answered' ? answer : { outcome: 'unknown', cause: 'the line is dead' };
  };

  /** As another process finds it: closing it forgets nothing. */
  private reading(): EventStore {
    const { store } = this;
    return {
      epoch: store.epoch,
      append: this.append,
      readStream: store.readStream.bind(store),
      readAll: store.readAll.bind(store),
      newest: store.newest.bind(store),
      head: store.head.bind(store),
      subscribe: store.subscribe.bind(store),
      close: () => Promise.resolve(),
    };
  }
}

/** History that goes over to another store: all of it, once, in order, whatever happens on the way. */
describe('a move to another store', () => {
  let dataDir = '';
  let from: Movable;
  let log: StoredEvent[];

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'selfsame-move-'));
    await foundIn(dataDir, 9);
    from = await storeNamed('sqlite', dataDir);
    log = await everything(from);
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  const everything = async (store: Movable): Promise<StoredEvent[]> => {
    const source = await store.openSource();
    const events = await source.readAll(undefined, 1_000);
    await source.close();
    return events;
  };
  const move = (to: Movable) => moveLog({ from, to, bar: SILENT });
  const plain = ({ stream, revision, bytes }: StoredEvent) => ({ stream, revision, bytes });
  const expectWhole = async (to: Movable): Promise<void> => {
    const copied = await everything(to);
    expect(copied.slice(0, -1).map(plain)).toEqual(log.map(plain));
    const last = readEvent(copied.at(-1)?.bytes ?? new Uint8Array(), 'the newest');
    expect(last).toMatchObject({
      type: 'LedgerMoved',
      envelope: { epoch: 2, stream: 'ledger', revision: 1 },
      data: { epoch: 2, from: 'sqlite', movedUpTo: '1.9', events: 10 },
    });
  };

  it('copies every event once, in runs of a stream, and says that both logs are the same', async () => {
    const to = new Target();
    const moved = await move(to);
    expect(moved).toMatchObject({ found: 0, wasOver: false, epoch: 2 });
    expect(moved.source.sha256).toBe(moved.target.sha256);
    await expectWhole(to);
    expect(to.appends).toBe(APPENDS);
  });

  it.each(['killed before', 'killed after'] as const)(
    'goes on where the target stands, when it is %s any append',
    async fate => {
      for (let at = 1; at <= APPENDS; at += 1) {
        const to = new Target(append => (append === at ? fate : 'answered'));
        await expect(move(to)).rejects.toThrow(Killed);
        const isOver = at === APPENDS && fate === 'killed after';
        // Nobody works on half of a history meanwhile.
        if (!isOver && at > 1)
          await expect(assertEpochBegun(to.store)).rejects.toThrow('not finished');
        expect(await move(to)).toMatchObject({ wasOver: isOver });
        await assertEpochBegun(to.store);
        await expectWhole(to);
      }
    },
  );

  it.each(['lost', 'stored without an answer'] as const)(
    'looks for an append that was %s before it sends it again',
    async fate => {
      for (let at = 1; at < APPENDS; at += 1) {
        const to = new Target(append => (append === at ? fate : 'answered'));
        await move(to);
        await expectWhole(to);
      }
    },
  );

  it('gives up when the target never answers, and can be run again', async () => {
    let isDead = true;
    const to = new Target(append => (isDead && append > 2 ? 'lost' : 'answered'));
    await expect(move(to)).rejects.toThrow('does not answer');
    isDead = false;
    expect(await move(to)).toMatchObject({ found: 3 });
    await expectWhole(to);
  });

  it('is over once: run again, it compares and changes nothing, also when work has gone on', async () => {
    const to = new Target();
    await move(to);
    expect(await move(to)).toMatchObject({ found: 10, wasOver: true });
    await grow(to.store, 3);
    expect(await move(to)).toMatchObject({ wasOver: true, target: { events: 10 } });
    expect(to.appends).toBe(APPENDS);
  });

  it('is refused into a store that holds something else', async () => {
    const other = new Target();
    await grow(other.store, 1);
    await expect(move(other)).rejects.toThrow(/holds site-0@0 at 2\.0, which is not what/);
    expect(await other.store.readAll(undefined, 10)).toHaveLength(1);
  });

  it('is refused when somebody else writes to the target meanwhile', async () => {
    const to = new Target();
    const { openTarget } = to;
    to.openTarget = async epoch => {
      const target = await openTarget(epoch);
      const append = target.append.bind(target);
      return Object.assign(target, {
        append: async (...asked: Parameters<typeof append>) => {
          if (asked[0] === 'site-1') await grow(to.store, 1);
          return append(...asked);
        },
      });
    };
    await expect(move(to)).rejects.toThrow('Somebody else writes to the target');
  });

  it('is refused while the ledger of the source runs', async () => {
    const running = await (await storeNamed('sqlite', dataDir)).openTarget(1);
    await expect(move(new Target())).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    await running.close();
  });

  it('notices that the source has grown', async () => {
    const to = new Target();
    const source = openMemoryStore();
    for (const { stream, revision, bytes } of log)
      await source.append(stream, revision - 1, [{ id: ID, type: 'Said', bytes }]);
    const growing: Movable = {
      ...from,
      openSource: async () => source,
    };
    const { openTarget } = to;
    to.openTarget = async epoch => {
      await grow(source, 1);
      return openTarget(epoch);
    };
    await expect(moveLog({ from: growing, to, bar: SILENT })).rejects.toThrow('has grown');
  });

  it('goes from file to file, and back again, by name', async () => {
    const there = join(dataDir, 'moved');
    const back = join(dataDir, 'back.sqlite');
    const to = await storeNamed(`sqlite:${there}`, dataDir);
    await move(to);
    await expectWhole(to);
    const home = await storeNamed(`sqlite:${back}`, dataDir);
    expect(await moveLog({ from: to, to: home, bar: SILENT })).toMatchObject({ epoch: 3 });
    expect((await everything(home)).at(-1)?.position).toBe('3.11');
    expect(to.shown).toBe(join(there, 'log.sqlite'));
  });

  it('tells where a position of the source is in the target', async () => {
    const to = await storeNamed(`sqlite:${join(dataDir, 'moved')}`, dataDir);
    const marked = log[4]?.position;
    expect(await moveLog({ from, to, marked, bar: SILENT })).toMatchObject({ marked: '2.4' });
  });

  it('takes no name that is none', async () => {
    await expect(storeNamed('postgres//user:hunter2@host', dataDir)).rejects.toThrow(
      /^postgres\/\/us\.\.\./,
    );
    await expect(storeNamed('postgres://user:hunter2@host', dataDir)).rejects.toMatchObject({
      code: 'STORE_MISCONFIGURED',
      message: expect.not.stringContaining('hunter2') as string,
    });
    const cluster = await storeNamed('kurrentdb://user:hunter2@host:2113?ledger=als', dataDir);
    expect(cluster.shown).toBe('kurrentdb://host:2113, ledger als');
  });
});

import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventType, eventTypes } from '@selfsame/custody';
import { PAGE, damagePage } from '../../../test/harness/damage-page.js';
import { COI, golden, inOrder } from '../../../test/harness/golden-event.js';
import { readModels } from '../../../test/harness/read-models.js';
import type { Projection } from './projection.js';
import type { Halt, ReadModels, ReadModelsOptions } from './read-models.js';
import { registry } from './registry.js';
import { rememberedIn } from './remembered.js';

const everyType = Object.keys(eventTypes) as EventType[];
const log = inOrder(...everyType.map((type, revision) => golden(type, { revision })));
const half = Math.floor(log.length / 2);
const END = log.at(-1)?.position;
const POISONED = log[half]?.position;

/** Counts events; takes none at the poisoned place. */
const counting = (name: string, poison?: string): Projection => ({
  name,
  version: 1,
  tables: [name],
  ddl: `CREATE TABLE ${name} (position TEXT PRIMARY KEY) STRICT`,
  statements: { count: `INSERT INTO ${name} VALUES (?)` },
  project: ({ position }, emit) => {
    if (position === poison) throw new Error('planted');
    emit('count', position);
  },
});

describe('the runner of read models', () => {
  let directory: string;
  let file: string;
  let models: ReadModels;
  const open = (
    projections: readonly Projection[] = registry,
    of: Partial<ReadModelsOptions> = {},
  ): ReadModels => {
    models = readModels({ file, projections, ...of });
    return models;
  };
  const rows = (table: string): number =>
    models.database.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-models-'));
    file = join(directory, 'read-models.sqlite');
  });
  afterEach(() => {
    models.close();
    rmSync(directory, { recursive: true });
  });

  it('goes on after a restart where it stood, and ends where an undisturbed build ends', () => {
    open().apply(log);
    const whole = models.dump();
    models.close();
    rmSync(file);
    open().apply(log.slice(0, half));
    models.close();
    expect(open().checkpoint()).toBe(log[half - 1]?.position);
    models.apply(log);
    expect(models.checkpoint()).toBe(END);
    expect(models.dump()).toBe(whole);
  });

  it('takes from a batch that overlaps what it had only what is new', () => {
    open([counting('mine')]).apply(log.slice(0, half));
    models.apply(log.slice(half - 1));
    models.apply(log.slice(half));
    expect([rows('mine'), models.halted()]).toEqual([log.length, []]);
  });

  it('sees in the dump when one row is another', () => {
    open().apply(log);
    const before = models.dump();
    models.database.exec(`UPDATE whereabouts SET post = 'elsewhere' WHERE coi = '${COI}'`);
    expect(models.dump()).not.toBe(before);
  });

  it.each([
    ['of another ledger', { ledgerId: 'ledger-2' }],
    ['of another epoch', { epoch: 2 }],
  ])('forgets everything that it knew %s, and says so', (_what, other) => {
    open([counting('mine')]).apply(log);
    models.close();
    open([counting('mine')], other);
    expect([rows('mine'), models.checkpoint()]).toEqual([0, undefined]);
    expect(models.dropped).toBe('it was built from another log');
  });

  it('says what it remembers to whoever asks the file, and nothing when that is damaged', () => {
    open().apply(log);
    models.close();
    const remembered = rememberedIn(file);
    expect(remembered).toMatchObject({ ledgerId: 'ledger-1', epoch: 1 });
    expect(new Set(remembered?.positions)).toEqual(new Set([END]));
    writeFileSync(file, 'no database');
    expect([rememberedIn(file), rememberedIn(`${file}.none`)]).toEqual([undefined, undefined]);
  });

  it('forgets what another build wrote in another form', () => {
    open([counting('mine')]).apply(log);
    models.database.pragma('user_version = 1');
    models.close();
    open([counting('mine')]);
    expect([rows('mine'), models.dropped]).toEqual([0, 'another build wrote it in another form']);
  });

  it('orders positions as their store does, also where no number of ours could hold them', () => {
    const [one, two] = [`1.${2n ** 63n}`, `1.${2n ** 63n + 1n}`];
    const [first, second] = log.map(({ event }) => event);
    if (first === undefined || second === undefined) throw new Error('The log is empty.');
    open([counting('mine')]).apply([{ position: one, event: first }]);
    models.apply([
      { position: one, event: first },
      { position: two, event: second },
    ]);
    expect([rows('mine'), models.checkpoint(), models.furthest()]).toEqual([2, two, two]);
  });

  describe('of another version', () => {
    const raised = { ...counting('mine'), version: 2 };
    const whole = (): string => {
      const fresh = readModels({ projections: [raised, counting('other')] });
      fresh.apply(log);
      const dump = fresh.dump();
      fresh.close();
      return dump;
    };

    beforeEach(() => {
      open([counting('mine'), counting('other')]).apply(log.slice(0, half));
      models.close();
    });

    it('shows and feeds the rows that it has, until others are built beside them', () => {
      open([raised, counting('other')]);
      expect(models.outdated).toBe(true);
      models.apply(log);
      expect([rows('mine'), rows('other')]).toEqual([log.length, log.length]);

      const next = models.beside();
      expect([next.outdated, next.checkpoint()]).toEqual([false, undefined]);
      next.apply(log);
      next.close();
      models.become(next);
      expect([models.outdated, models.checkpoint(), models.dump()]).toEqual([false, END, whole()]);
      expect(existsSync(`${file}.next`)).toBe(false);
    });

    it('begins beside from nothing, whatever a crash has left there', () => {
      open([raised, counting('other')])
        .beside()
        .apply(log);
      models.close();
      const next = open([raised, counting('other')]).beside();
      expect([models.outdated, next.checkpoint()]).toEqual([true, undefined]);
      next.close();
    });

    it('is seen by the table as well, when somebody forgot to raise the version', () => {
      open([{ ...counting('mine'), ddl: `${raised.ddl};` }, counting('other')]);
      expect([models.outdated, models.standing('mine')]).toEqual([true, 'absent']);
    });

    it('shows nothing of a model whose table was another, or of one that is new', () => {
      const reshaped = {
        ...raised,
        ddl: 'CREATE TABLE mine (position TEXT PRIMARY KEY, more TEXT) STRICT',
      };
      open([reshaped, counting('other'), counting('third')]);
      models.apply(log);
      models.caughtUp();
      expect(['mine', 'other', 'third'].map(name => models.standing(name))).toEqual([
        'absent',
        'follows',
        'absent',
      ]);
    });
  });

  describe('with a poisoned event', () => {
    const halt: Halt = { name: 'poisoned', position: POISONED ?? '', why: 'planted' };

    it('halts that model, says where and why, and feeds the others', () => {
      open([counting('first'), counting('poisoned', POISONED), counting('last')]).apply(log);
      expect(models.halted()).toEqual([halt]);
      expect([rows('first'), rows('last')]).toEqual([log.length, log.length]);
      expect(models.checkpoint()).toBe(END);
    });

    it('keeps of the halted model what its checkpoint says, and not a row more', () => {
      open([counting('poisoned', POISONED)]).apply(log.slice(0, 10));
      models.apply(log.slice(10));
      expect(models.halted()).toEqual([halt]);
      expect(rows('poisoned')).toBe(10);
      models.close();
      expect(open([counting('poisoned', POISONED)]).checkpoint()).toBe(log[9]?.position);
    });

    it('tries again when it is woken, from where it stood, and is told as halted until it has caught up', () => {
      let poison = POISONED;
      const passing: Projection = {
        ...counting('poisoned'),
        project: ({ position }, emit) => {
          if (position === poison) throw new Error('planted');
          emit('count', position);
        },
      };
      open([passing, counting('other')]).apply(log);
      poison = undefined;
      models.wake();
      expect([models.halted(), models.checkpoint()]).toEqual([[halt], undefined]);
      models.apply(log);
      expect(models.standing('poisoned')).toBe('halted');
      models.caughtUp();
      expect([models.halted(), models.checkpoint()]).toEqual([[], END]);
      expect([rows('poisoned'), rows('other')]).toEqual([log.length, log.length]);
    });

    it('has nothing to be fed when all of them have halted', () => {
      open([counting('poisoned', POISONED)]).apply(log);
      expect([models.going, models.checkpoint()]).toEqual([false, undefined]);
    });

    it('tries again after a restart, and catches up with a build that can', () => {
      open([counting('poisoned', POISONED), counting('other')]).apply(log);
      models.close();
      open([counting('poisoned'), counting('other')]).apply(log);
      expect(models.halted()).toEqual([]);
      expect([rows('poisoned'), rows('other')]).toEqual([log.length, log.length]);
    });

    it('feeds the others also when the engine has undone the transaction by itself', () => {
      const full: Projection = {
        ...counting('poisoned'),
        statements: { count: 'INSERT OR ROLLBACK INTO poisoned VALUES (?)' },
        project: (_positioned, emit) => emit('count', 'the same twice'),
      };
      open([full, counting('last')]).apply(log);
      expect(models.halted()).toMatchObject([{ name: 'poisoned', position: log[1]?.position }]);
      expect([rows('poisoned'), rows('last')]).toEqual([0, log.length]);
    });

    it('halts a model that names a statement it does not have', () => {
      const mistaken: Projection = {
        ...counting('poisoned'),
        project: (_positioned, emit) => emit('cuont'),
      };
      open([mistaken]).apply(log);
      expect(models.halted()).toMatchObject([{ why: 'poisoned has no statement cuont.' }]);
    });
  });

  it('builds again from nothing when its file is not one that it can read, and says so', () => {
    writeFileSync(file, 'this was a database before the disk was full'.repeat(50));
    open([counting('mine')]).apply(log);
    expect([rows('mine'), models.halted(), models.dropped]).toEqual([
      log.length,
      [],
      'it is damaged',
    ]);
  });

  it('builds again from nothing when any page of its file is damaged', () => {
    open().apply(log);
    const whole = models.dump();
    models.close();
    const pages = statSync(file).size / PAGE;
    for (const page of [1, Math.floor(pages / 2), pages - 1]) {
      damagePage(file, page);
      open();
      expect([models.dropped, models.checkpoint()]).toEqual(['it is damaged', undefined]);
      models.apply(log);
      expect(models.dump()).toBe(whole);
      models.close();
    }
    open();
  });

  it('says when a page turns out to be damaged while it writes, and shows nothing until it has started over', () => {
    let damaged = true;
    const failing: Projection = {
      ...counting('mine'),
      project: ({ position }, emit) => {
        if (damaged) throw Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT_INDEX' });
        emit('count', position);
      },
    };
    open([failing]);
    expect(() => models.apply(log)).toThrow('malformed');
    expect([models.going, models.standing('mine')]).toEqual([false, 'halted']);
    damaged = false;
    models.startOver();
    expect(models.standing('mine')).toBe('behind');
    models.apply(log);
    expect(rows('mine')).toBe(log.length);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventType, eventTypes } from '@selfsame/custody';
import { COI, golden, inOrder } from '../../../test/harness/golden-event.js';
import type { Projection } from './projection.js';
import { type Halt, ReadModels } from './read-models.js';
import { registry } from './registry.js';

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
  const open = (projections: readonly Projection[] = registry, epoch = 1): ReadModels => {
    models = new ReadModels({ file, epoch, projections });
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

  it('builds one model again when its version is raised, and asks for events from its beginning', () => {
    const other = counting('other');
    open([counting('mine'), other]).apply(log);
    models.close();
    open([{ ...counting('mine'), version: 2 }, other]);
    expect([rows('mine'), rows('other')]).toEqual([0, log.length]);
    expect(models.checkpoint()).toBeUndefined();
    models.apply(log);
    expect([rows('mine'), rows('other')]).toEqual([log.length, log.length]);
  });

  it('forgets everything that it knew of another epoch', () => {
    open([counting('mine')]).apply(log);
    models.close();
    open([counting('mine')], 2);
    expect([rows('mine'), models.checkpoint()]).toEqual([0, undefined]);
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

  it('builds again from nothing when its file is not one that it can read', () => {
    writeFileSync(file, 'this was a database before the disk was full'.repeat(50));
    open([counting('mine')]).apply(log);
    expect([rows('mine'), models.halted()]).toEqual([log.length, []]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Told } from './bare-writers.js';
import { compiler } from './compiled.js';
import { linux, part } from './part.js';
import { tally } from './tally.js';
import { crashedBeforeCheckpoint, emptyStore, nothing } from './syscalls/beginnings.js';
import type { Beginning } from './syscalls/bench.js';
import { CALLS, type Call, NO_END, failingCalls } from './syscalls/failing-calls.js';
import { strace } from './syscalls/strace.js';
import { type LifeAt, type Mode, sweep } from './syscalls/sweep.js';

const RETURNING = fileURLToPath(new URL('wrong/returning-store.mjs', import.meta.url));

/** What is opened is not written yet: one kind of fault is enough for it. */
const CHANGING = CALLS.filter(call => call !== 'openat');

const once = (by: 'EIO' | 'ENOSPC'): Mode => ({
  name: `${by} once`,
  fault: (call, n) => ({ call, first: n, last: n, by }),
  calls: by === 'EIO' ? CALLS : CHANGING,
});
const full: Mode = {
  name: 'ENOSPC from then on',
  fault: (call, n) => ({ call, first: n, last: NO_END, by: 'ENOSPC' }),
  calls: ['pwrite64', 'write'],
};
const killed: Mode = {
  name: 'SIGKILL',
  fault: (call, n) => ({ call, first: n, last: n, by: 'SIGKILL' }),
  calls: CHANGING,
};

const JOB = { writers: 3, appends: 3, eventsAtOnce: 2 };
const countOf = (told: readonly Told[], kind: Told['kind']): number =>
  told.filter(line => line.kind === kind).length;

part('a system call fails', [linux, compiler, strace], () => {
  let directory: string;
  let library: string;
  const beginnings = new Map<string, Beginning>([['a new file', nothing]]);

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-beginnings-'));
    library = failingCalls(directory);
    beginnings.set('an empty file', await emptyStore(join(directory, 'empty')));
    beginnings.set(
      'a file left by a crash, about to be checkpointed',
      await crashedBeforeCheckpoint(join(directory, 'crashed')),
    );
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  const beginningOf = (name: string): Beginning => {
    const beginning = beginnings.get(name);
    if (beginning === undefined) throw new Error(`There is no beginning ${name}.`);
    return beginning;
  };

  const lived = async (name: string, mode: Mode): Promise<LifeAt[]> => {
    const history = { beginning: beginningOf(name), job: JOB };
    const lives = await sweep({ what: `${mode.name}, ${name}`, library, history, mode });
    tally({
      kind: 'injected',
      part: `${mode.name}: ${name}`,
      injected: lives.length,
      acknowledged: lives.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
      lost: lives.reduce((sum, { lost }) => sum + lost, 0),
    });
    return lives;
  };

  // Of the crashed file each life reads two thousand events: that it has no room is told from one call on, below.
  describe.each([
    { name: 'a new file', modes: [once('EIO'), once('ENOSPC')] },
    { name: 'a file left by a crash, about to be checkpointed', modes: [once('EIO')] },
  ])('on $name', ({ name, modes }) => {
    it.each(modes)(
      '$name, at every call: nothing acknowledged is lost, and the store goes on by itself',
      async mode => {
        const lives = await lived(name, mode);
        expect(wrongIn(lives)).toEqual([]);
        const opened = lives.filter(({ told }) => countOf(told, 'not opened') === 0);
        expect(
          opened
            .filter(({ told }) => countOf(told, 'stored') !== JOB.writers * JOB.appends)
            .map(({ at }) => at),
        ).toEqual([]);
        // A connection that failed once is never asked again.
        const failed = opened.filter(({ told }) => countOf(told, 'unknown') > 0);
        expect(failed.length).toBeGreaterThan(0);
        expect(failed.filter(({ reopened }) => !reopened).map(({ at }) => at)).toEqual([]);
      },
    );

    it('killed at every call', async () => {
      const lives = await lived(name, killed);
      expect(wrongIn(lives)).toEqual([]);
    });
  });

  it('full from one call on: appends are unknown, then refused, and none of those is there', async () => {
    const name = 'a file left by a crash, about to be checkpointed';
    const lives = await lived(name, full);
    expect(wrongIn(lives)).toEqual([]);
    expect(lives.some(({ told }) => countOf(told, 'unknown') > 0)).toBe(true);
    expect(lives.some(({ told }) => countOf(told, 'refused') > 0)).toBe(true);
  });

  it('is noticed where INSERT ... RETURNING is acknowledged before its COMMIT', async () => {
    const job = { writers: 1, appends: 3, eventsAtOnce: 1 };
    const history = { beginning: beginningOf('an empty file'), job, module: RETURNING };
    const calls: Call[] = ['pwrite64', 'fsync'];
    for (const mode of [once('EIO'), once('ENOSPC')].map(one => ({ ...one, calls }))) {
      const what = `${mode.name}, wrong on purpose`;
      const lives = await sweep({ what, library, history, mode });
      const caught = lives.filter(({ lost }) => lost > 0).length;
      tally({
        kind: 'wrong on purpose',
        part: `${mode.name}: INSERT ... RETURNING with get()`,
        injected: lives.length,
        caught,
      });
      expect(caught).toBeGreaterThan(0);
    }
  });
});

const wrongIn = (lives: readonly LifeAt[]): string[] =>
  lives.flatMap(({ at, findings }) => findings.map(finding => `${at}: ${finding}`));

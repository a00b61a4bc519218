import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Told } from './bare-writers.js';
import { type Need, linux, part } from './part.js';
import { tally } from './tally.js';
import { crashedBeforeCheckpoint, emptyStore, nothing } from './syscalls/beginnings.js';
import { SYSCALLS, type Syscall } from './syscalls/strace.js';
import { type Beginning, type History, type Life, type Mode, sweep } from './syscalls/sweep.js';

const RETURNING = fileURLToPath(new URL('wrong/returning-store.mjs', import.meta.url));

/** It is attached to processes that are not its own: some systems allow that to root only. */
const strace: Need = {
  name: 'strace (Debian package strace) and the right to attach it',
  isThere: () =>
    spawnSync('sh', ['-c', 'sleep 0.2 & exec strace -qq -o /dev/null -p $!']).status === 0,
};

/** What is opened is not written yet: one kind of fault is enough for it. */
const CHANGING = SYSCALLS.filter(call => call !== 'openat');

const once = (error: 'EIO' | 'ENOSPC'): Mode => ({
  name: `${error} once`,
  fault: n => `error=${error}:when=${n}`,
  syscalls: error === 'EIO' ? SYSCALLS : CHANGING,
});
const full: Mode = {
  name: 'ENOSPC from then on',
  fault: n => `error=ENOSPC:when=${n}+`,
  syscalls: ['pwrite64', 'write', 'pwritev', 'fallocate'],
};
const killed: Mode = {
  name: 'SIGKILL',
  fault: n => `signal=KILL:when=${n}`,
  syscalls: CHANGING,
};

const JOB = { writers: 3, appends: 3, eventsAtOnce: 2 };
const countOf = (told: readonly Told[], kind: Told['kind']): number =>
  told.filter(line => line.kind === kind).length;

part('a system call fails', [linux, strace], () => {
  let directory: string;
  const beginnings = new Map<string, Beginning>([['a new file', nothing]]);

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-beginnings-'));
    beginnings.set('an empty file', await emptyStore(join(directory, 'empty')));
    beginnings.set(
      'a file left by a crash, about to be checkpointed',
      await crashedBeforeCheckpoint(join(directory, 'crashed')),
    );
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  const history = (name: string, rest: Omit<History, 'beginning'>): History => {
    const beginning = beginnings.get(name);
    if (beginning === undefined) throw new Error(`There is no beginning ${name}.`);
    return { beginning, ...rest };
  };

  const tell = (name: string, lives: readonly Life[]): void =>
    tally({
      kind: 'injected',
      part: name,
      injected: lives.length,
      acknowledged: lives.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
      lost: lives.reduce((sum, { lost }) => sum + lost, 0),
    });

  describe.each(['a new file', 'a file left by a crash, about to be checkpointed'])(
    'on %s',
    name => {
      it.each([once('EIO'), once('ENOSPC')])(
        '$name, at every call: nothing acknowledged is lost, and the store goes on by itself',
        async mode => {
          const lives = await sweep(`${mode.name}, ${name}`, history(name, { job: JOB }), [mode]);
          tell(`${mode.name}: ${name}`, lives);
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
        const lives = await sweep(`${killed.name}, ${name}`, history(name, { job: JOB }), [killed]);
        tell(`${killed.name}: ${name}`, lives);
        expect(wrongIn(lives)).toEqual([]);
      });
    },
  );

  it('full from one call on: appends are unknown, then refused, and none of those is there', async () => {
    const name = 'a file left by a crash, about to be checkpointed';
    const lives = await sweep(`${full.name}, ${name}`, history(name, { job: JOB }), [full]);
    tell(`${full.name}: ${name}`, lives);
    expect(wrongIn(lives)).toEqual([]);
    expect(lives.some(({ told }) => countOf(told, 'unknown') > 0)).toBe(true);
    expect(lives.some(({ told }) => countOf(told, 'refused') > 0)).toBe(true);
  });

  it('is noticed where INSERT ... RETURNING is acknowledged before its COMMIT', async () => {
    const job = { writers: 1, appends: 3, eventsAtOnce: 1 };
    const wrong = history('an empty file', { job, module: RETURNING });
    for (const mode of [once('EIO'), once('ENOSPC')]) {
      const syscalls: Syscall[] = ['pwrite64', 'fsync'];
      const lives = await sweep(`${mode.name}, wrong on purpose`, wrong, [{ ...mode, syscalls }]);
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

const wrongIn = (lives: readonly Life[]): string[] =>
  lives.flatMap(({ at, findings }) => findings.map(finding => `${at}: ${finding}`));

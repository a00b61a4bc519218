import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiler } from './compiled.js';
import { directoryInMemory } from './in-memory.js';
import { type Need, linux, part } from './part.js';
import {
  type Course,
  type Cuts,
  byChance,
  cutEverywhere,
  everythingLasts,
  nothingLasts,
  written,
} from './power-cut/cut.js';
import { type Happened, writeLog } from './power-cut/write-log.js';
import { crashedBeforeCheckpoint, emptyStore, nothing } from './syscalls/beginnings.js';
import type { Beginning } from './syscalls/bench.js';
import { tally } from './tally.js';

const STUBBORN = fileURLToPath(new URL('wrong/stubborn-store.mjs', import.meta.url));
const EAT_MY_DATA = 'libeatmydata.so';
const eatMyData: Need = {
  name: `${EAT_MY_DATA} (Debian package libeatmydata1)`,
  isThere: () =>
    spawnSync('true', { env: { LD_PRELOAD: EAT_MY_DATA }, encoding: 'utf8' }).stderr === '',
};

/** Where something was promised, to the store or by it. */
const isTurningPoint = ({ kind }: Happened): boolean => ['s', 'f', '!'].includes(kind);

const JOB = { writers: 3, appends: 4, eventsAtOnce: 2 };
const FATES = [nothingLasts, everythingLasts, byChance(1)];

part('the power is cut', [linux, compiler], () => {
  let programs: string;
  let directory: string;
  let library: string;
  const beginnings = new Map<string, Beginning>([['a new file', nothing]]);

  beforeAll(async () => {
    programs = mkdtempSync(join(tmpdir(), 'selfsame-power-'));
    library = writeLog(programs);
    directory = directoryInMemory('selfsame-power-');
    beginnings.set(
      'a file left by a crash, about to be checkpointed',
      await crashedBeforeCheckpoint(join(directory, 'crashed')),
    );
  });
  afterAll(() => {
    for (const one of [programs, directory]) rmSync(one, { recursive: true });
  });

  const live = (name: string, failFlush = 0): Promise<Course> =>
    written(
      { beginning: beginnings.get(name) ?? nothing, job: JOB, libraries: [library], failFlush },
      join(directory, 'lived'),
    );
  const cut = (what: string, course: Course, after?: (step: Happened) => boolean): Cuts =>
    cutEverywhere(what, course, FATES, join(directory, 'left'), after);
  const tell = (name: string, { cuts, acknowledged, lost }: Cuts): void =>
    tally({ kind: 'injected', part: name, injected: cuts, acknowledged, lost });

  it.each(['a new file', 'a file left by a crash, about to be checkpointed'])(
    'at any moment, over %s: what was acknowledged before is there',
    async name => {
      const cuts = cut(`cuts, ${name}`, await live(name));
      tell(`power cut: ${name}`, cuts);
      expect(cuts.findings).toEqual([]);
    },
  );

  it('after a flush that failed, whose pages no later flush brings back', async () => {
    const sum = { cuts: 0, caught: 0, acknowledged: 0, lost: 0, findings: [] as string[] };
    for (let n = 1; ; n += 1) {
      const course = await live('a new file', n);
      if (!course.happened.some(({ kind }) => kind === 'f')) break;
      const cuts = cut(`cuts after failed flush ${n}`, course, isTurningPoint);
      sum.cuts += cuts.cuts;
      sum.acknowledged += cuts.acknowledged;
      sum.lost += cuts.lost;
      sum.findings.push(...cuts.findings.map(finding => `failed flush ${n}, ${finding}`));
    }
    tell('power cut after a failed flush', sum);
    expect(sum.findings).toEqual([]);
  });

  it('is noticed where a failed flush is tried again and believed', async () => {
    const beginning = await emptyStore(join(directory, 'empty'));
    const job = { writers: 1, appends: 6, eventsAtOnce: 1 };
    const wrong = { beginning, job, module: STUBBORN, libraries: [library] };
    const course = await written({ ...wrong, failFlush: 3 }, join(directory, 'lived'));
    const cuts = cut('cuts, wrong on purpose', course);
    const { cuts: injected, caught } = cuts;
    tally({
      kind: 'wrong on purpose',
      part: 'a failed flush, tried again',
      injected,
      caught,
    });
    expect(cuts.lost).toBeGreaterThan(0);
  });

  part('under libeatmydata', [eatMyData], () => {
    it('is noticed where nothing is ever flushed', async () => {
      const eaten = { beginning: nothing, job: JOB, libraries: [EAT_MY_DATA, library] };
      const cuts = cut('cuts, libeatmydata', await written(eaten, join(directory, 'lived')));
      const { cuts: injected, caught } = cuts;
      tally({ kind: 'wrong on purpose', part: 'libeatmydata', injected, caught });
      expect(cuts.lost).toBeGreaterThan(0);
    });
  });
});

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chance } from '../../../apps/simulator/src/chance.js';
import { audit } from '../audit.js';
import { BareWriters, type Job, type Told } from '../bare-writers.js';
import { progress } from '../progress.js';
import type { Beginning } from '../syscalls/bench.js';
import { Disk } from './disk.js';
import { type Happened, takeLog, writtenDown } from './write-log.js';

export interface Powered {
  readonly beginning: Beginning;
  readonly job: Omit<Job, 'file' | 'round'>;
  readonly module?: string;
  /** Preloaded into the process, the write log last. */
  readonly libraries: readonly string[];
  /** Which flush of the write-ahead log fails; none unless given. */
  readonly failFlush?: number;
}

/** One whole history, written down: the files that were there before it, and everything that happened to them. */
export interface Course {
  readonly before: ReadonlyMap<string, Buffer>;
  readonly told: readonly Told[];
  readonly happened: readonly Happened[];
}

/** Lives a history once, and writes it down. */
export async function written(powered: Powered, directory: string): Promise<Course> {
  const { beginning, job, module, libraries, failFlush } = powered;
  rmSync(directory, { recursive: true, force: true });
  if (beginning.directory === undefined) mkdirSync(directory);
  else cpSync(beginning.directory, directory, { recursive: true });
  const before = new Map(
    readdirSync(directory).map(name => [name, readFileSync(join(directory, name))]),
  );
  const environment = writtenDown(libraries, directory, failFlush);
  const writers = await BareWriters.start(module, environment);
  await writers.do({ ...job, file: join(directory, 'log.sqlite'), round: 'now' });
  await writers.stop();
  return { before, told: beginning.told, happened: takeLog(directory) };
}

export interface Cuts {
  readonly cuts: number;
  /** Cuts after which something was not as it must be. */
  readonly caught: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly findings: readonly string[];
}

/** What becomes of everything that was not flushed: a fate for each change, see Disk. */
export type Fates = (step: number) => () => number;

export const everythingLasts: Fates = () => () => 0.2;
export const nothingLasts: Fates = () => () => 0.9;
export const byChance =
  (seed: number): Fates =>
  step => {
    const chance = new Chance(seed * 1_000_003 + step);
    return () => chance.next();
  };

/** Cuts the power after each of these steps, once with each of the fates, and looks at what is left. */
export function cutEverywhere(
  what: string,
  { before, told, happened }: Course,
  fates: readonly Fates[],
  directory: string,
  after: (step: Happened) => boolean = () => true,
): Cuts {
  const sum = { cuts: 0, caught: 0, acknowledged: 0, lost: 0, findings: [] as string[] };
  const disk = new Disk(before);
  let said = '';
  for (const [index, step] of happened.entries()) {
    disk.happen(step);
    if (step.kind === '!') said += step.data.toString();
    const heard = [...told, ...linesIn(said)];
    for (const [fate, of] of after(step) ? fates.entries() : []) {
      lay(directory, disk.after(of(index)));
      const { acknowledged, lost, findings } = audit(join(directory, 'log.sqlite'), heard);
      sum.cuts += 1;
      sum.caught += findings.length > 0 ? 1 : 0;
      sum.acknowledged += acknowledged;
      sum.lost += lost;
      sum.findings.push(...findings.map(finding => `step ${index}, fate ${fate}: ${finding}`));
    }
    progress(what, index + 1, happened.length);
  }
  return sum;
}

/** The memory that connections share is not on the disk. */
function lay(directory: string, files: ReadonlyMap<string, Buffer>): void {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory);
  for (const [name, bytes] of files)
    if (!name.endsWith('-shm')) writeFileSync(join(directory, name), bytes);
}

const linesIn = (said: string): Told[] =>
  said
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line) as Told);

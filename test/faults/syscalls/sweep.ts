import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Audit, audit } from '../audit.js';
import { BareWriters, type Job, type Told } from '../bare-writers.js';
import { progress } from '../progress.js';
import { SYSCALLS, type Syscall, traced } from './strace.js';

/** Where a history begins: no file, or a directory to copy and what was told of it. */
export interface Beginning {
  readonly directory?: string;
  readonly told: readonly Told[];
}

export interface History {
  readonly beginning: Beginning;
  readonly job: Omit<Job, 'file' | 'round'>;
  /** Exports `openSqliteStore`; the store itself unless it shall be wrong. */
  readonly module?: string;
}

/** How the N-th call of a kind goes wrong. */
export interface Mode {
  readonly name: string;
  readonly fault: (n: number) => string;
  readonly syscalls: readonly Syscall[];
}

/** One life of a store, in which one system call went wrong. */
export interface Life extends Audit {
  readonly at: string;
  readonly told: readonly Told[];
  /** Whether a connection was opened anew after the fault. */
  readonly reopened: boolean;
}

/** As many processes as processors. */
const BENCHES = 2;

/**
 * Lives the history again and again, each time with the next call of each kind going wrong, until it was lived
 * without a fault.
 */
export async function sweep(
  what: string,
  history: History,
  modes: readonly Mode[],
): Promise<Life[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'selfsame-sweep-'));
  try {
    const used = await census(history, scratch);
    const tasks = modes.flatMap(mode =>
      mode.syscalls.filter(call => used.has(call)).map(call => ({ mode, call })),
    );
    const estimate = tasks.reduce((sum, { call }) => sum + (used.get(call) ?? 0), 0);
    const lives: Life[] = [];
    const work = async (bench: Bench): Promise<void> => {
      for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
        const { mode, call } = task;
        for (let n = 1; ; n += 1) {
          const at = `${call} ${n}, ${mode.name}`;
          const life = await bench.live(history, at, `${call}:${mode.fault(n)}`);
          if (life === undefined) break;
          lives.push(life);
          progress(what, Math.min(lives.length, estimate - 1), estimate);
        }
      }
      await bench.close();
    };
    await Promise.all(
      Array.from({ length: BENCHES }, (_, index) => work(new Bench(join(scratch, `${index}`)))),
    );
    progress(what, estimate, estimate);
    return lives;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** How often the history makes each call when nothing goes wrong. */
async function census(history: History, scratch: string): Promise<Map<Syscall, number>> {
  const bench = new Bench(join(scratch, 'census'));
  const { told, trace, file } = await bench.run(history);
  const { findings } = audit(file, [...history.beginning.told, ...told]);
  if (findings.length > 0) throw new Error(`It fails without a fault: ${findings.join('; ')}`);
  await bench.close();
  return new Map(
    SYSCALLS.map(call => [call, trace.count(call)] as const).filter(([, count]) => count > 0),
  );
}

/** A process to live histories in, a new one whenever it was killed. */
class Bench {
  private writers: BareWriters | undefined;

  constructor(private readonly directory: string) {}

  /** One life under a fault and what it left; undefined when the fault did not strike. */
  async live(history: History, at: string, fault: string): Promise<Life | undefined> {
    const { told, trace, file } = await this.run(history, fault);
    const killed = this.writers?.isAlive === false;
    if (killed) this.writers = undefined;
    if (!killed && trace.injected === 0) return undefined;
    const { reopened } = trace;
    return { at, told, reopened, ...audit(file, [...history.beginning.told, ...told]) };
  }

  async run({ beginning, job, module }: History, fault?: string) {
    rmSync(this.directory, { recursive: true, force: true });
    if (beginning.directory === undefined) mkdirSync(this.directory);
    else cpSync(beginning.directory, this.directory, { recursive: true });
    const file = join(this.directory, 'log.sqlite');
    const writers = (this.writers ??= await BareWriters.start(module));
    let told: readonly Told[] = [];
    const trace = await traced(
      { pid: writers.pid, file, ...(fault === undefined ? {} : { fault }) },
      async () => {
        told = await writers.do({ ...job, file, round: 'now' });
      },
    );
    return { told, trace, file };
  }

  async close(): Promise<void> {
    await this.writers?.stop();
  }
}

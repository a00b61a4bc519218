import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Audit, audit } from '../audit.js';
import { BareWriters, type Job, type Told } from '../bare-writers.js';
import { CALLS, type Call, type Fault, SharedFaults } from './failing-calls.js';
import { callsSeen } from './strace.js';

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

/** One life of a store, in which system calls went wrong. */
export interface Life extends Audit {
  readonly told: readonly Told[];
  /** Whether a connection was opened anew after the fault. */
  readonly reopened: boolean;
}

/** A process to live a history in, a new one whenever it was killed. */
export class Bench {
  private readonly file: string;
  private readonly faults: SharedFaults;
  private writers: BareWriters | undefined;

  constructor(
    private readonly directory: string,
    private readonly preloaded: string,
    private readonly history: History,
  ) {
    this.file = join(directory, 'log.sqlite');
    this.faults = new SharedFaults(directory);
  }

  /** One life under a fault and what it left; undefined when the fault did not strike. */
  async live(fault: Fault): Promise<Life | undefined> {
    const writers = await this.begin();
    this.faults.begin(fault);
    const told = await this.work(writers);
    if (!writers.isAlive) this.writers = undefined;
    const { struck, reopened } = this.faults;
    return struck === 0 ? undefined : { told, reopened, ...this.audit(told) };
  }

  /** How often each call is made when nothing goes wrong. The kernel is asked whether the library misses any. */
  async census(): Promise<ReadonlyMap<Call, number>> {
    const writers = await this.begin();
    this.faults.begin();
    let told: readonly Told[] = [];
    const seen = await callsSeen({ pid: writers.pid, file: this.file }, async () => {
      told = await this.work(writers);
    });
    const { findings } = this.audit(told);
    if (findings.length > 0) throw new Error(`It fails without a fault: ${findings.join('; ')}`);
    const used = new Map(CALLS.map(call => [call, this.faults.count(call)] as const));
    const missed = [...seen].filter(([call, count]) => count !== (used.get(call as Call) ?? 0));
    if (missed.length > 0) throw new Error(`Calls that cannot be failed: ${missed.join('; ')}`);
    return used;
  }

  async close(): Promise<void> {
    await this.writers?.stop();
    this.faults.close();
  }

  private async begin(): Promise<BareWriters> {
    const { beginning, module } = this.history;
    rmSync(this.directory, { recursive: true, force: true });
    if (beginning.directory === undefined) mkdirSync(this.directory);
    else cpSync(beginning.directory, this.directory, { recursive: true });
    this.writers ??= await BareWriters.start(module, this.faults.variables(this.preloaded));
    return this.writers;
  }

  private work(writers: BareWriters): Promise<readonly Told[]> {
    return writers.do({ ...this.history.job, file: this.file, round: 'now' });
  }

  private audit(told: readonly Told[]): Audit {
    return audit(this.file, [...this.history.beginning.told, ...told]);
  }
}

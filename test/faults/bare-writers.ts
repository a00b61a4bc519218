import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('writers.mjs', import.meta.url));

export interface Job {
  readonly file: string;
  /** Names the streams, so that each job has its own. */
  readonly round: string;
  readonly writers: number;
  readonly appends: number;
  readonly eventsAtOnce: number;
  /** Kills itself instead of closing the store. */
  readonly dies?: boolean;
}

interface Asked {
  readonly stream: string;
  readonly firstRevision: number;
  /** SHA-256 of the bytes, which hold the event's id, of each event. */
  readonly hashes: readonly string[];
}
export interface Reason {
  readonly code?: string;
  readonly message: string;
}

/** What a process that only has a store says of itself. */
export type Told =
  | ({ readonly kind: 'asked' } & Asked)
  | ({ readonly kind: 'stored'; readonly lastPosition: string } & Asked)
  | ({ readonly kind: 'unknown' | 'refused' | 'conflict' } & Asked & Reason)
  /** What reading found after an unknown answer: so it stays. */
  | ({ readonly kind: 'absent' | 'present' } & Asked)
  | ({ readonly kind: 'unread'; readonly stream: string } & Reason)
  | ({ readonly kind: 'not opened' } & Reason)
  | { readonly kind: 'ready' | 'done' };

/** A process that has only the store, and does one job after the other until it is killed. */
export class BareWriters {
  private told: Told[] = [];
  private rest = '';
  private wake: () => void = () => {};
  private ended = false;

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (this.rest + text).split('\n');
      this.rest = lines.pop() ?? '';
      this.told.push(...lines.map(line => JSON.parse(line) as Told));
      this.wake();
    });
    child.stdin?.on('error', () => undefined);
    child.on('close', () => {
      this.ended = true;
      this.wake();
    });
  }

  /** `module` exports `openSqliteStore`: the store, or one that is wrong on purpose. */
  static async start(
    module = '@selfsame/event-store-sqlite',
    environment: NodeJS.ProcessEnv = process.env,
  ): Promise<BareWriters> {
    const child = spawn(process.execPath, [PROGRAM, module], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: environment,
    });
    const writers = new BareWriters(child);
    await writers.until('ready');
    return writers;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get isAlive(): boolean {
    return !this.ended;
  }

  /** Everything that was told until the job was done, or the process was no more. */
  async do(job: Job): Promise<Told[]> {
    this.child.stdin?.write(`${JSON.stringify(job)}\n`);
    return this.until('done');
  }

  async stop(): Promise<void> {
    if (this.ended) return;
    this.child.kill('SIGKILL');
    await this.until('ready');
  }

  private async until(kind: 'ready' | 'done'): Promise<Told[]> {
    while (!this.ended && this.told.at(-1)?.kind !== kind)
      await new Promise<void>(resolve => {
        this.wake = resolve;
      });
    return this.told.splice(0);
  }
}

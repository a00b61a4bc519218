import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Post } from '@selfsame/custody';
import { runCommand } from '@selfsame/ledger';
import {
  type Ask,
  FACILITY,
  type FoundingCodes,
  type Signer,
  SoftwareDevice,
  StaffOffice,
  TRIAL_BEGINS,
  asking,
  foundingCodesIn,
  organisations,
} from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';

const quality: Post = { organisation: 'bioinova', site: 'bioinova', post: 'quality' };
const PROGRAM = 'apps/ledger/dist/main.js';

export interface Running {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything that it has printed so far. */
  readonly printed: () => string;
}

/** A simulated ledger on the disk, whose process can be started, killed and started again. */
export class LedgerOnDisk {
  /** What its office takes for the time. */
  now = TRIAL_BEGINS;
  private url = '';
  foundingCodes: FoundingCodes = { administrator: '', qa: '' };
  private opened: Promise<StaffOffice> | undefined;
  /** The last process that was started. */
  private child: ChildProcess | undefined;

  private constructor(readonly dataDir: string) {}

  /** In a directory of its own, or in one that is there. */
  static async found(
    dataDir = mkdtempSync(join(tmpdir(), 'selfsame-process-')),
  ): Promise<LedgerOnDisk> {
    const disk = new LedgerOnDisk(dataDir);
    mkdirSync(dataDir, { recursive: true });
    const file = join(disk.dataDir, 'organisations.json');
    writeFileSync(file, JSON.stringify(organisations));
    const who = ['--study', 'ALS-MSC', '--facility', FACILITY, '--organisations', file];
    const start = new Date(TRIAL_BEGINS).toISOString();
    const said = await disk.run('found', '--simulated', '--simulated-start', start, ...who);
    disk.foundingCodes = foundingCodesIn(said);
    return disk;
  }

  /** Who gives people their accounts there, while it runs. */
  office(origin?: string): Promise<StaffOffice> {
    const now = (): number => this.now;
    const ask: Ask = (...asked) => asking(this.url, now, uuidv7)(...asked);
    return (this.opened ??= StaffOffice.open(ask, now, this.foundingCodes, origin));
  }

  /** Of somebody with that role, who has an account and signs in at the ledger while it runs. */
  async token(role: string, at: Post = quality, device = 'd'): Promise<string> {
    const office = await this.office();
    return office.enlist({ id: `${role}-${at.site}`, roles: [role], ...at }, device);
  }

  /** Somebody with that role, who can sign what he gives. */
  async signer(role: string, at: Post = quality): Promise<Signer> {
    const person = `${role}-${at.site}`;
    await this.token(role, at);
    return {
      person,
      device: new SoftwareDevice('d'),
      getPasskey: async () => (await this.office()).givePasskey({ id: person }, 'd'),
    };
  }

  /** Resolves when it listens. */
  start(settings: Readonly<Record<string, string>> = {}): Promise<Running> {
    return this.launch(settings).listening;
  }

  /** Kills it on its way up, wherever it then stands. */
  async startAndKill(afterMs: number, settings: Readonly<Record<string, string>>): Promise<void> {
    const { process, listening } = this.launch(settings);
    const gone = listening.then(
      running => ended(running, 'SIGKILL'),
      () => null,
    );
    await pause(afterMs);
    process.kill('SIGKILL');
    await gone;
  }

  private launch(settings: Readonly<Record<string, string>>) {
    const child = fork(PROGRAM, [], {
      env: { ...process.env, DATA_DIR: this.dataDir, PORT: '0', ...settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child;
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
    const listening = new Promise<Running>((resolve, reject) => {
      child.once('message', message => {
        const { listening: url } = message as { listening: string };
        this.url = url;
        resolve({ url, process: child, printed: () => text });
      });
      child.once('close', code => reject(new Error(`It ended with ${code}: ${text}`)));
    });
    return { process: child, listening };
  }

  private async run(...args: string[]): Promise<string> {
    const said: string[] = [];
    const say = (text: string) => void said.push(text);
    const terminal = { log: say, error: say };
    const status = await runCommand(args, { DATA_DIR: this.dataDir }, terminal);
    if (status !== 0) throw new Error(said.join());
    return said.join();
  }

  /** Whatever still runs there ends with it: a test that failed leaves nothing behind. */
  remove(): void {
    this.child?.kill('SIGKILL');
    rmSync(this.dataDir, { recursive: true, maxRetries: 5 });
  }
}

/** Sends a signal and answers the exit code, null when the signal itself ended it. */
export async function ended({ process }: Running, signal: NodeJS.Signals): Promise<number | null> {
  const closed = once(process, 'close') as Promise<[number | null]>;
  process.kill(signal);
  const [code] = await closed;
  return code;
}

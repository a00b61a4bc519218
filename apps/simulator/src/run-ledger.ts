import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FoundingCodes, foundingCodesIn } from './founding-codes.js';
import { TRIAL_BEGINS } from './trial.js';
import { organisations } from './world/people.js';
import { FACILITY } from './world/things.js';

/** The ledger's own program: the simulator starts it and then knows nothing of it but its address. */
const LEDGER = fileURLToPath(new URL('../../ledger/dist/main.js', import.meta.url));

/** What a shell shows of a program that a signal ended. */
const ENDINGS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

export interface LedgerToRun {
  /** Of the first instance; 0 takes a free one. */
  readonly port: number;
  /** As the ledger's setting STORE. A cluster is left with the trial in it. */
  readonly store: string;
  /** More than one need a cluster. */
  readonly instances: number;
}

export interface RunningLedger {
  readonly url: string;
  /** The other instances. */
  readonly others: readonly string[];
  /** What it stands on, as may be printed. */
  readonly store: string;
  readonly dataDir: string;
  readonly foundingCodes: FoundingCodes;
  /** Ends the ledger and removes its directory. */
  close(): Promise<void>;
}

/** Founds a simulated ledger in a fresh directory, or among fresh streams of a cluster, and starts it. */
export async function runLedger({ port, store, instances }: LedgerToRun): Promise<RunningLedger> {
  const base = mkdtempSync(join(tmpdir(), 'selfsame-demo-'));
  const children: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(children.map(ended));
    rmSync(base, { recursive: true, force: true });
  };
  // Whatever ends this program, a simulated trial leaves nothing behind.
  process.once('exit', () => rmSync(base, { recursive: true, force: true }));
  for (const [signal, status] of ENDINGS) {
    process.once(signal, () => void close().then(() => process.exit(status)));
  }
  const organisationsFile = join(base, 'organisations.json');
  writeFileSync(organisationsFile, JSON.stringify(organisations));
  const fresh = freshIn(store);
  const environments = Array.from({ length: instances }, (_, instance) => ({
    ...process.env,
    DATA_DIR: join(base, `instance-${instance}`),
    PORT: String(instance === 0 ? port : 0),
    // At every address that browsers find under that name: passkeys count at no other.
    HOST: process.env.HOST ?? 'localhost',
    LOG_LEVEL: 'error',
    STORE: fresh,
    STORE_FILE: '',
    // Nobody is treated by it.
    ALLOW_INSECURE_STORE: '1',
  }));
  const [first, ...more] = environments;
  if (first === undefined) throw new Error('A ledger has at least one instance.');
  const foundingCodes = found(first, organisationsFile);
  for (const { DATA_DIR } of more) shareKeys(first.DATA_DIR, DATA_DIR);
  const urls: string[] = [];
  for (const environment of environments) {
    // The first keeps the names, and the others ask it.
    const child = fork(LEDGER, [], {
      env: { ...environment, IDENTITY_VAULT: urls[0] ?? 'here' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    children.push(child);
    urls.push(await listening(child));
  }
  const [url = '', ...others] = urls;
  return {
    url,
    others,
    store: fresh.replace(/\/\/.*@/, '//'),
    dataDir: first.DATA_DIR,
    foundingCodes,
    close,
  };
}

/** A cluster may hold other trials: this one gets streams of its own, unless it was told whose. */
function freshIn(store: string): string {
  if (!store.includes('://') || /[?&]ledger=/.test(store)) return store;
  const name = `ledger=demo-${randomBytes(6).toString('hex')}`;
  return `${store}${store.includes('?') ? '&' : '?'}${name}`;
}

/** Wristbands and tokens are known by them, at every instance. */
function shareKeys(from: string, to: string): void {
  mkdirSync(to, { mode: 0o700 });
  cpSync(join(from, 'keys'), join(to, 'keys'), { recursive: true });
}

/** Asks it to end, and waits until it has. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('message', message => resolve((message as { listening: string }).listening));
    child.once('exit', code =>
      reject(new Error(`The ledger ended with ${code} before it listened.`)),
    );
  });
}

function found(environment: NodeJS.ProcessEnv, organisationsFile: string): FoundingCodes {
  const said = ledger(
    environment,
    'found',
    '--simulated',
    '--simulated-start',
    new Date(TRIAL_BEGINS).toISOString(),
    '--study',
    'ALS-MSC',
    '--facility',
    FACILITY,
    '--organisations',
    organisationsFile,
  );
  return foundingCodesIn(said);
}

function ledger(environment: NodeJS.ProcessEnv, ...args: string[]): string {
  const run = spawnSync(process.execPath, [LEDGER, ...args], {
    env: environment,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`ledger ${args[0] ?? ''} failed: ${run.stderr}`);
  return run.stdout;
}

import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

export interface RunningLedger {
  readonly url: string;
  readonly dataDir: string;
  readonly adminToken: string;
  readonly auditorToken: string;
  /** Ends the ledger and removes its directory. */
  close(): Promise<void>;
}

/** Founds a simulated ledger in a fresh directory and starts it. */
export async function runLedger(port: number): Promise<RunningLedger> {
  const dataDir = mkdtempSync(join(tmpdir(), 'selfsame-demo-'));
  let child: ChildProcess | undefined;
  const close = async (): Promise<void> => {
    if (child !== undefined) await ended(child);
    rmSync(dataDir, { recursive: true, force: true });
  };
  // Whatever ends this program, a simulated trial leaves nothing behind.
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  for (const [signal, status] of ENDINGS) {
    process.once(signal, () => void close().then(() => process.exit(status)));
  }
  const organisationsFile = join(dataDir, 'organisations.json');
  writeFileSync(organisationsFile, JSON.stringify(organisations));
  const environment = { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn' };
  found(environment, organisationsFile);
  const adminToken = tokenOf(environment, 'administrator');
  const auditorToken = tokenOf(environment, 'auditor');
  child = fork(LEDGER, [], {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return { url: await listening(child), dataDir, adminToken, auditorToken, close };
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

function found(environment: NodeJS.ProcessEnv, organisationsFile: string): void {
  ledger(
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
}

const tokenOf = (environment: NodeJS.ProcessEnv, role: string): string =>
  ledger(
    environment,
    'token',
    '--role',
    role,
    '--site',
    'bioinova',
    '--post',
    'quality',
    '--person',
    `demo-${role}`,
    '--hours',
    '24',
  ).trim();

function ledger(environment: NodeJS.ProcessEnv, ...args: string[]): string {
  const run = spawnSync(process.execPath, [LEDGER, ...args], {
    env: environment,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`ledger ${args[0] ?? ''} failed: ${run.stderr}`);
  return run.stdout;
}

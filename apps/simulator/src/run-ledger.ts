import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TRIAL_BEGINS } from './trial.js';
import { organisations } from './world/people.js';
import { FACILITY } from './world/things.js';

/** The ledger's own program: the simulator starts it and then knows nothing of it but its address. */
const LEDGER = fileURLToPath(new URL('../../ledger/dist/main.js', import.meta.url));

export interface RunningLedger {
  readonly url: string;
  readonly dataDir: string;
  readonly adminToken: string;
  readonly auditorToken: string;
  readonly process: ChildProcess;
}

/** Founds a simulated ledger in a fresh directory and starts it. */
export async function runLedger(port: number): Promise<RunningLedger> {
  const dataDir = mkdtempSync(join(tmpdir(), 'selfsame-demo-'));
  const organisationsFile = join(dataDir, 'organisations.json');
  writeFileSync(organisationsFile, JSON.stringify(organisations));
  const environment = { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn' };
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
  const token = (role: string): string =>
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
  const adminToken = token('administrator');
  const auditorToken = token('auditor');
  const child = fork(LEDGER, [], {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', message => resolve((message as { listening: string }).listening));
    child.once('exit', code =>
      reject(new Error(`The ledger ended with ${code} before it listened.`)),
    );
  });
  return { url, dataDir, adminToken, auditorToken, process: child };
}

function ledger(environment: NodeJS.ProcessEnv, ...args: string[]): string {
  const run = spawnSync(process.execPath, [LEDGER, ...args], {
    env: environment,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`ledger ${args[0] ?? ''} failed: ${run.stderr}`);
  return run.stdout;
}

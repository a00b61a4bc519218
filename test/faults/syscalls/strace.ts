import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What may change a file, or the promise that a change lasts. */
export const SYSCALLS = [
  'pwrite64',
  'write',
  'pwritev',
  'fsync',
  'fdatasync',
  'sync_file_range',
  'ftruncate',
  'fallocate',
  'rename',
  'renameat2',
  'unlink',
  'openat',
] as const;
export type Syscall = (typeof SYSCALLS)[number];

export interface Traced {
  /** Times that the call was made on the store's files. */
  count(syscall: Syscall): number;
  /** Calls that were answered with the fault instead of being made. */
  readonly injected: number;
  /** Whether a connection was opened anew after the first of them. */
  readonly reopened: boolean;
}

/**
 * Runs `act` while the threads of a process are traced on the files of a store, and there only. Every thread
 * counts its own calls; `fault` is an `-e inject` of strace.
 */
export async function traced(
  { pid, file, fault }: { readonly pid: number; readonly file: string; readonly fault?: string },
  act: () => Promise<void>,
): Promise<Traced> {
  const files = ['', '-wal', '-shm', '-journal', '.lock'].map(suffix => `${file}${suffix}`);
  const log = `${file}.trace`;
  const where = [dirname(file), ...files].flatMap(path => ['-P', path]);
  const what = fault === undefined ? [] : ['-e', `inject=${fault}`];
  const trace = ['-e', `trace=${SYSCALLS.join(',')}`];
  const strace = spawn('strace', [
    '-f',
    '-y',
    '-p',
    `${pid}`,
    '-o',
    log,
    ...trace,
    ...where,
    ...what,
  ]);
  const ended = once(strace, 'close');
  await attached(strace);
  await act();
  strace.kill('SIGINT');
  await ended;
  const lines = readFileSync(log, 'latin1').split('\n');
  const first = lines.findIndex(isInjected);
  return {
    count: syscall => lines.filter(line => line.includes(` ${syscall}(`)).length,
    injected: lines.filter(isInjected).length,
    // The engine keeps the database's descriptor for the reader's sake, but not that of the log before it.
    reopened: lines.slice(first + 1).some(line => line.includes(`"${file}-wal", O_RDWR`)),
  };
}

const isInjected = (line: string): boolean => line.includes('(INJECTED');

async function attached(strace: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    strace.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (/Process \d+ attached/.test(said)) resolve();
    });
    strace.on('close', () => reject(new Error(`strace ended: ${said}`)));
  });
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Need } from '../part.js';
import { CALLS } from './failing-calls.js';

/** It is attached to processes that are not its own: some systems allow that to root only. */
export const strace: Need = {
  name: 'strace (Debian package strace) and the right to attach it',
  isThere: () =>
    spawnSync('sh', ['-c', 'sleep 0.2 & exec strace -qq -o /dev/null -p $!']).status === 0,
};

/** Calls that change a file as well: nobody makes them, or there would have to be a way to let them fail. */
const OTHERS = [
  'writev',
  'pwritev',
  'pwritev2',
  'sync_file_range',
  'truncate',
  'fallocate',
  'renameat',
  'renameat2',
  'unlinkat',
  'linkat',
  'copy_file_range',
  'sendfile',
];

/** How often the kernel saw each call on the files of a store, by any thread of a process, while `act` ran. */
export async function callsSeen(
  { pid, file }: { readonly pid: number; readonly file: string },
  act: () => Promise<void>,
): Promise<ReadonlyMap<string, number>> {
  const calls = [...CALLS, ...OTHERS];
  const files = ['', '-wal', '-shm', '-journal', '.lock'].map(suffix => `${file}${suffix}`);
  const log = `${file}.trace`;
  const where = [dirname(file), ...files].flatMap(path => ['-P', path]);
  const what = ['-e', `trace=${calls.join(',')}`];
  const tracer = spawn('strace', ['-f', '-p', `${pid}`, '-o', log, ...what, ...where]);
  const ended = once(tracer, 'close');
  await attached(tracer);
  await act();
  tracer.kill('SIGINT');
  await ended;
  const lines = readFileSync(log, 'latin1').split('\n');
  return new Map(
    calls.map(call => [call, lines.filter(line => line.includes(` ${call}(`)).length]),
  );
}

async function attached(tracer: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    tracer.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (/Process \d+ attached/.test(said)) resolve();
    });
    tracer.on('close', () => reject(new Error(`strace ended: ${said}`)));
  });
}

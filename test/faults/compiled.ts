import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Need, program } from './part.js';

export const compiler: Need = program('gcc', 'Debian packages gcc and libc6-dev');

/** Compiles a library to preload into processes; answers its path. */
export function compiled(source: URL, directory: string): string {
  const file = fileURLToPath(source);
  const library = join(directory, `${basename(file, '.c')}.so`);
  const options = ['-shared', '-fPIC', '-O1', '-Wall', '-Werror', '-o', library];
  const { status, stderr } = spawnSync('gcc', [...options, file, '-ldl', '-lpthread'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`gcc: ${stderr}`);
  return library;
}

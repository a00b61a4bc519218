import { existsSync, readFileSync, rmSync } from 'node:fs';
import { compiled } from '../compiled.js';

const HEAD = 14;

/** Something that happened to a directory; `name` is a file in it. The letters stand in write-log.c. */
export interface Happened {
  readonly kind: 'o' | 'w' | 't' | 's' | 'f' | 'u' | 'r' | 'd' | '!';
  readonly name: string;
  readonly offset: number;
  readonly data: Buffer;
}

/** The library that writes the log of a process, compiled; answers its path. */
export const writeLog = (directory: string): string =>
  compiled(new URL('write-log.c', import.meta.url), directory);

/** What a process needs in its environment to be written down, where it takes a directory and its log. */
export const writtenDown = (
  libraries: readonly string[],
  directory: string,
  failFlush = 0,
): NodeJS.ProcessEnv => ({
  ...process.env,
  LD_PRELOAD: libraries.join(':'),
  SELFSAME_CUT: directory,
  SELFSAME_CUT_LOG: logOf(directory),
  SELFSAME_FAIL_FLUSH: `${failFlush}`,
});

/** Everything that was written down, once. */
export function takeLog(directory: string): Happened[] {
  const file = logOf(directory);
  if (!existsSync(file)) return [];
  const log = readFileSync(file);
  rmSync(file);
  const all: Happened[] = [];
  for (let at = 0; at < log.length;) {
    const nameEnds = at + HEAD + log.readUInt8(at + 1);
    const dataEnds = nameEnds + log.readUInt32LE(at + 10);
    all.push({
      kind: String.fromCharCode(log.readUInt8(at)) as Happened['kind'],
      name: log.toString('utf8', at + HEAD, nameEnds),
      offset: Number(log.readBigUInt64LE(at + 2)),
      data: log.subarray(nameEnds, dataEnds),
    });
    at = dataEnds;
  }
  return all;
}

const logOf = (directory: string): string => `${directory}.log`;

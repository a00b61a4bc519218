import { hash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { StoredEvent } from '@selfsame/event-store';
import { openSqliteReader, openSqliteStore } from '@selfsame/event-store-sqlite';
import { runCommand } from '@selfsame/ledger';
import { everything, play } from '../../harness/play.js';

const LOG = 'log.sqlite';
const MOST = 10_000;

/** The log of a small trial that was really played: its events, and the file that keeps them. */
export interface PlayedLog {
  readonly file: string;
  readonly bytes: Buffer;
  readonly events: readonly StoredEvent[];
}

export async function playedLog(directory: string): Promise<PlayedLog> {
  const file = join(directory, LOG);
  await play({ seed: 1, participants: 1, store: await openSqliteStore({ file }) });
  const store = await openSqliteStore({ file });
  const events = await everything(store);
  await store.close();
  return { file, bytes: readFileSync(file), events };
}

/** A copy of a log in which bytes are changed, and put right again. */
export class RottingLog {
  readonly file: string;
  private readonly handle: number;

  constructor(
    private readonly directory: string,
    played: PlayedLog,
  ) {
    mkdirSync(directory);
    this.file = join(directory, LOG);
    copyFileSync(played.file, this.file);
    this.handle = openSync(this.file, 'r+');
  }

  /** Does something while the bytes at an offset are others. */
  async with<T>(offset: number, bytes: Uint8Array, act: () => Promise<T>): Promise<T> {
    const before = Buffer.alloc(bytes.length);
    readSync(this.handle, before, 0, bytes.length, offset);
    writeSync(this.handle, bytes, 0, bytes.length, offset);
    try {
      return await act();
    } finally {
      writeSync(this.handle, before, 0, before.length, offset);
    }
  }

  /** `npm run verify`: its exit code, and every line that it told. */
  async verified(): Promise<{ readonly status: number; readonly lines: readonly string[] }> {
    const lines: string[] = [];
    const say = (text: unknown) => void lines.push(String(text));
    const environment = { DATA_DIR: this.directory };
    const status = await runCommand(['verify'], environment, { log: say, error: say });
    return { status, lines };
  }

  /** What an honest reader sees: every event along the log, then every stream by itself. */
  async read(streams: Iterable<string>): Promise<string[]> {
    const log = await openSqliteReader(this.file);
    try {
      const seen = await log.readAll(undefined, MOST);
      for (const stream of streams) seen.push(...(await log.readStream(stream, 0, MOST)));
      return seen.map(
        ({ position, stream, revision, bytes }) =>
          `${position} ${stream}@${revision} ${hash('sha256', bytes, 'hex')}`,
      );
    } finally {
      log.close();
    }
  }

  remove(): void {
    closeSync(this.handle);
    rmSync(this.directory, { recursive: true });
  }
}

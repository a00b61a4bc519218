// Files as a backup needs them: for their owner only, on the disk before anybody counts on them, over nothing that is there.
import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { SettingsFault } from '../settings.js';

/** A file can vanish in a power cut though it was synced, if its directory was not. */
export function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(directory, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

export const copyDurably = (from: string, to: string): void => writeDurably(to, readFileSync(from));

/** @throws Error when the disk gives back something else than it was given */
export function writeDurably(path: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  writeFileSync(path, bytes, { flag: 'wx', mode: 0o600, flush: true });
  if (!readFileSync(path).equals(bytes))
    throw new Error(`${path} was not written as it should be.`);
}

/** @throws SettingsFault when it exists, or cannot be made */
export function newDirectory(path: string): void {
  if (existsSync(path))
    throw new SettingsFault(`${path} is already there: nothing is overwritten.`);
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new SettingsFault(`${path} cannot be made (${why}).`, { cause: error });
  }
}

export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

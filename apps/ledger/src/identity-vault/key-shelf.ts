import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { syncDirectory, writeDurably } from '../backup/durable-files.js';
import { isStaff } from './staff-holder.js';

/** Where the keys of participants lie, and of whoever else is in the vault, each wrapped. To destroy one is to erase a person. */
export interface KeyShelf {
  /** Whoever has one. */
  participants(): readonly string[];
  /** Undefined when there is none. */
  wrapped(participant: string): Uint8Array | undefined;
  /** On the disk when it returns. @throws Error when there is one, or one was destroyed */
  put(participant: string, wrapped: Uint8Array): void;
  /** For ever. Doing it twice does it once. */
  destroy(participant: string): void;
  /** Whether a copy lies anywhere in reach. */
  isAnywhere(participant: string): boolean;
  /** Whose keys were destroyed. */
  destroyed(): ReadonlySet<string>;
}

/** Pseudonyms, a line each: whatever copy of a key turns up again is destroyed again. */
export const DESTROYED = 'destroyed-participants.txt';
const KEY_FILE = /^(?:participant-([0-9a-f-]{36})|(staff-[0-9a-f-]{36}))\.key$/;

export const keyFileOf = (holder: string): string =>
  `${isStaff(holder) ? '' : 'participant-'}${holder}.key`;

/** @returns undefined for another file */
function holderOf(file: string): string | undefined {
  const [, participant, staff] = KEY_FILE.exec(file) ?? [];
  return participant ?? staff;
}

/** @returns undefined for a file that no erasure destroys */
export function participantOf(file: string): string | undefined {
  const holder = holderOf(file);
  return holder !== undefined && isStaff(holder) ? undefined : holder;
}

export function destroyedIn(directory: string): ReadonlySet<string> {
  const path = join(directory, DESTROYED);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return new Set(lines.filter(line => line !== ''));
}

/** Written before anything is destroyed, so that nothing is half destroyed and forgotten. */
export function noteDestroyed(directory: string, participants: Iterable<string>): void {
  const known = destroyedIn(directory);
  const news = [...new Set(participants)].filter(each => !known.has(each));
  if (news.length === 0) return;
  const path = join(directory, DESTROYED);
  const text = news.map(each => `${each}\n`).join('');
  writeFileSync(path, text, { flag: 'a', mode: 0o600, flush: true });
  syncDirectory(directory);
}

/**
 * Overwritten first. Where a disk keeps old blocks, only the vault key stands between them and a name: see ADR 14.
 * @returns whether there was one
 */
export function destroyFile(directory: string, name: string): boolean {
  const path = join(directory, name);
  if (!existsSync(path)) return false;
  const file = openSync(path, 'r+');
  writeSync(file, randomBytes(statSync(path).size), 0, undefined, 0);
  fsyncSync(file);
  closeSync(file);
  rmSync(path);
  syncDirectory(directory);
  return true;
}

/** A file a participant beside the other keys: copied with them, and kept where they are kept. */
export class KeysInDirectory implements KeyShelf {
  /** @param copies other directories in which the same keys may lie */
  constructor(
    private readonly directory: string,
    private readonly copies: () => readonly string[],
  ) {}

  participants(): readonly string[] {
    return readdirSync(this.directory).flatMap(name => holderOf(name) ?? []);
  }

  wrapped(participant: string): Uint8Array | undefined {
    const path = join(this.directory, keyFileOf(participant));
    return existsSync(path) ? Buffer.from(readFileSync(path, 'utf8'), 'base64') : undefined;
  }

  put(participant: string, wrapped: Uint8Array): void {
    if (this.destroyed().has(participant)) throw new Error('This key was destroyed.');
    const content = Buffer.from(wrapped).toString('base64');
    writeDurably(join(this.directory, keyFileOf(participant)), content);
    syncDirectory(this.directory);
  }

  destroy(participant: string): void {
    noteDestroyed(this.directory, [participant]);
    for (const directory of this.everywhere()) destroyFile(directory, keyFileOf(participant));
  }

  isAnywhere(participant: string): boolean {
    return this.everywhere().some(directory => existsSync(join(directory, keyFileOf(participant))));
  }

  private everywhere(): readonly string[] {
    return [this.directory, ...this.copies()];
  }

  destroyed(): ReadonlySet<string> {
    return destroyedIn(this.directory);
  }
}

/** Forgotten with the process: for tests, as `:memory:` is. */
export class KeysInMemory implements KeyShelf {
  private readonly keys = new Map<string, Uint8Array>();
  private readonly gone = new Set<string>();

  participants(): readonly string[] {
    return [...this.keys.keys()];
  }

  wrapped(participant: string): Uint8Array | undefined {
    return this.keys.get(participant);
  }

  put(participant: string, wrapped: Uint8Array): void {
    if (this.gone.has(participant)) throw new Error('This key was destroyed.');
    this.keys.set(participant, wrapped);
  }

  destroy(participant: string): void {
    this.gone.add(participant);
    this.keys.delete(participant);
  }

  isAnywhere(participant: string): boolean {
    return this.keys.has(participant);
  }

  destroyed(): ReadonlySet<string> {
    return this.gone;
  }
}

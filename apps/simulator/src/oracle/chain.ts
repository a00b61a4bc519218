import type { LogEvent } from './log-event.js';

/** Every stream's events must link: `prev` is the hash of the bytes before it, revisions have no gap. */
export function chainIsBroken(log: readonly LogEvent[]): boolean {
  const heads = new Map<string, { revision: number; sha256: string }>();
  for (const { stream, revision, prev, sha256 } of log) {
    const head = heads.get(stream);
    if (revision !== (head?.revision ?? -1) + 1 || prev !== (head?.sha256 ?? null)) return true;
    heads.set(stream, { revision, sha256 });
  }
  return false;
}

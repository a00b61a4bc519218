import type { Happened } from './write-log.js';

/** What a disk writes as a whole, or not at all. */
const SECTOR = 512;

type Change =
  | { readonly kind: 'write'; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'truncate'; readonly length: number };

/** `flushed` lasts; `written` may last; `given up` was in a flush that failed: no later flush brings it to the disk. */
interface Waiting {
  readonly change: Change;
  state: 'flushed' | 'written' | 'given up';
}

class FileOnDisk {
  private readonly changes: Waiting[] = [];

  add(change: Change, state: Waiting['state'] = 'written'): void {
    this.changes.push({ change, state });
  }

  settle(state: 'flushed' | 'given up'): void {
    for (const waiting of this.changes) if (waiting.state === 'written') waiting.state = state;
  }

  /** The bytes after a cut: what was flushed, and of the rest what chance left of it, sector by sector. */
  after(chance: () => number): Buffer {
    const room = Math.max(0, ...this.changes.map(({ change }) => endOf(change)));
    const bytes = Buffer.alloc(room);
    let length = 0;
    for (const { change, state } of this.changes) {
      const parts = state === 'flushed' ? [change] : survived(change, chance);
      for (const part of parts) {
        if (part.kind === 'truncate') bytes.fill(0, part.length);
        else part.data.copy(bytes, part.offset);
        length = part.kind === 'truncate' ? part.length : Math.max(length, endOf(part));
      }
    }
    return bytes.subarray(0, length);
  }
}

const endOf = (change: Change): number =>
  change.kind === 'truncate' ? change.length : change.offset + change.data.length;

function survived(change: Change, chance: () => number): readonly Change[] {
  const fate = chance();
  if (fate > 2 / 3) return [];
  if (fate < 1 / 3 || change.kind === 'truncate') return [change];
  const { offset, data } = change;
  const sectors: Change[] = [];
  for (let at = 0; at < data.length;) {
    const end = Math.min(data.length, at + SECTOR - ((offset + at) % SECTOR));
    if (chance() < 0.5) {
      sectors.push({ kind: 'write', offset: offset + at, data: data.subarray(at, end) });
    }
    at = end;
  }
  return sectors;
}

type Entry = { readonly name: string; readonly file: FileOnDisk | undefined };

/** A directory as the disk knows it: its files, and those names that were flushed with it. */
export class Disk {
  /** As the process sees it. */
  private readonly now = new Map<string, FileOnDisk>();
  private readonly flushed = new Map<string, FileOnDisk>();
  /** Since the directory was flushed. */
  private waiting: Entry[] = [];

  constructor(files: ReadonlyMap<string, Buffer>) {
    for (const [name, data] of files) {
      const file = new FileOnDisk();
      file.add({ kind: 'write', offset: 0, data }, 'flushed');
      this.now.set(name, file);
      this.flushed.set(name, file);
    }
  }

  happen({ kind, name, offset, data }: Happened): void {
    const file = this.now.get(name);
    if (kind === 'o') this.enter(name, new FileOnDisk());
    else if (kind === 'u') this.enter(name, undefined);
    else if (kind === 'w') file?.add({ kind: 'write', offset, data });
    else if (kind === 't') file?.add({ kind: 'truncate', length: offset });
    else if (kind === 's') file?.settle('flushed');
    else if (kind === 'f') file?.settle('given up');
    else if (kind === 'd') for (const entry of this.waiting.splice(0)) put(this.flushed, entry);
    else if (kind === 'r') {
      this.enter(name, undefined);
      this.enter(data.toString(), file);
    }
  }

  /** The files that may be there when the power is back. */
  after(chance: () => number): Map<string, Buffer> {
    const names = new Map(this.flushed);
    for (const entry of this.waiting) if (chance() < 0.5) put(names, entry);
    return new Map([...names].map(([name, file]) => [name, file.after(chance)]));
  }

  private enter(name: string, file: FileOnDisk | undefined): void {
    put(this.now, { name, file });
    this.waiting.push({ name, file });
  }
}

function put(names: Map<string, FileOnDisk>, { name, file }: Entry): void {
  if (file === undefined) names.delete(name);
  else names.set(name, file);
}

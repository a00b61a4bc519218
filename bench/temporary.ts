import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What must not outlive this process, newest last. Owned here. */
const undoings = new Set<() => void>();

process.on('exit', () => {
  for (const undo of [...undoings].toReversed()) undo();
});
for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => process.exit(status));
}

/** Runs `undo` when the process ends, on Ctrl-C too, unless the returned function has run it before. */
export function atEnd(undo: () => void): () => void {
  undoings.add(undo);
  return () => {
    if (undoings.delete(undo)) undo();
  };
}

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** A new folder that is gone when the process ends. */
export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'selfsame-bench-'));
  // Tries again: somebody who is just being stopped may still write into it.
  const remove = atEnd(() => rmSync(path, { recursive: true, force: true, maxRetries: 10 }));
  return { path, remove };
}

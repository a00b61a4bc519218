import { existsSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';

/**
 * A directory where a flush takes no time. Nothing is asked of the disk below: a kill leaves whatever was written, and
 * what a power cut leaves is worked out. Libraries are not for here, because some systems run nothing from this place.
 */
export function directoryInMemory(prefix: string): string {
  const parent = existsSync(MEMORY) ? MEMORY : tmpdir();
  // As the kernel spells it.
  return realpathSync(mkdtempSync(join(parent, prefix)));
}

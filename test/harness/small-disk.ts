import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, rmdirSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';

const CHUNK = Buffer.alloc(4_096, 0xba);

/** A disk of its own that holds next to nothing: in memory, mounted with the rights of root. */
export class SmallDisk {
  readonly path = mkdtempSync(join(tmpdir(), 'selfsame-small-'));
  private readonly ballast = join(this.path, 'ballast');

  constructor(megabytes: number) {
    const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'selfsame-small'];
    const { status, stderr } = spawnSync('mount', [...options, this.path], { encoding: 'utf8' });
    if (status === 0) return;
    rmdirSync(this.path);
    throw new Error(`Nothing was mounted: ${stderr}`);
  }

  /** Until not one page more fits, while others go on writing. */
  async fillSlowly(): Promise<void> {
    const handle = openSync(this.ballast, 'a');
    try {
      for (;;) {
        for (let chunks = 0; chunks < 20; chunks += 1) writeSync(handle, CHUNK);
        await turn();
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(handle);
    }
  }

  /** Somebody has made room. */
  free(): void {
    rmSync(this.ballast);
  }

  remove(): void {
    spawnSync('umount', [this.path]);
    rmdirSync(this.path);
  }
}

/** Asked for by trying: root inside a container may not be allowed to mount anything. */
export const aSmallDisk = {
  name: 'the right to mount a tmpfs',
  isThere: (): boolean => {
    try {
      new SmallDisk(1).remove();
      return true;
    } catch {
      return false;
    }
  },
};

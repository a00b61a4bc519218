import { spawnSync } from 'node:child_process';
import { tally } from './tally.js';

/** Something that a part of the fault tests cannot do without. */
export interface Need {
  readonly name: string;
  isThere(): boolean;
}

/** A program on the PATH; `because` says how to get it. */
export const program = (name: string, because: string): Need => ({
  name: `${name} (${because})`,
  isThere: () => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
});

export const linux: Need = { name: 'Linux', isThere: () => process.platform === 'linux' };

export const root: Need = {
  name: 'the rights of root',
  isThere: () => process.getuid?.() === 0,
};

/** A `describe` that, where something is missing, says by name what was skipped and why, and counts it. */
export function part(name: string, needs: readonly Need[], body: () => void): void {
  const missing = needs.filter(need => !need.isThere()).map(need => need.name);
  if (missing.length === 0) {
    describe(name, body);
    return;
  }
  const reason = `without ${missing.join(', ')}`;
  tally({ kind: 'skipped', part: name, reason });
  // oxlint-disable-next-line jest/no-disabled-tests -- skipped by name, and counted
  it.skip(`${name}: skipped ${reason}`, () => {});
}

import { spawnSync } from 'node:child_process';
import { HAZARDS } from './harness/hazards.js';

/** The newcomer's command itself, in a process of its own. */
describe('a simulated trial', () => {
  it.each([1, 2, 3])('seed %i: no error escapes and no care is blocked', seed => {
    const run = spawnSync(
      process.execPath,
      ['apps/simulator/dist/main.js', '--once', '--seed', String(seed)],
      {
        encoding: 'utf8',
      },
    );
    const last = run.stdout.trim().split('\n').at(-1) ?? '';
    const told = JSON.parse(last) as { perHazard: Record<string, { injected: number }> };
    expect(told).toMatchObject({ participants: 26, escaped: 0, blockedLegitimate: 0 });
    for (const hazard of HAZARDS) expect(told.perHazard[hazard]?.injected).toBeGreaterThan(0);
    expect(run.stdout).not.toContain('Never had their moment');
    expect(run.status).toBe(0);
  });
});

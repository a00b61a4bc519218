import { spawnSync } from 'node:child_process';

/** Every hazard of this part: a run that never came to one has not shown its barrier. */
const HAZARDS = (
  'H2 H3 H5 H6 H7 H9 H10 H11 H12 H13 H14 H15 H16 H18 H19 H20 H21 H22 H23 H25 H26 H28 H30 H32 H34 ' +
  'H35 H37 H38 H46 H47 H48 H51 H52'
).split(' ');

/** The newcomer's command itself, in a process of its own. */
describe('a simulated trial', () => {
  it.each([1, 2, 3])(
    'seed %i: no error escapes and no care is blocked',
    seed => {
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
    },
    120_000,
  );
});

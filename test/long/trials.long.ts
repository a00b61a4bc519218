import { spawnSync } from 'node:child_process';
import { type TrialRow, record } from './record.js';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
/** Errors grow with the people who could commit them; fewer than this would be a trial that tried little. */
const INJECTED_OF_200 = 700;

/** The newcomer's command itself: its status is 1 when anything escaped, was blocked, or never had its moment. */
function demo(seed: number, participants: number) {
  const options = ['--once', '--seed', String(seed), '--participants', String(participants)];
  const run = spawnSync(process.execPath, ['apps/simulator/dist/main.js', ...options], {
    encoding: 'utf8',
  });
  const told = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '{}') as Omit<
    TrialRow,
    'kind' | 'seed'
  >;
  record({ ...told, kind: 'trial', seed });
  return { ...told, status: run.status };
}

describe('trials', () => {
  it.each(SEEDS)('seed %i: nothing escapes, no care is blocked, all has its moment', seed => {
    expect(demo(seed, 26)).toMatchObject({ escaped: 0, blockedLegitimate: 0, status: 0 });
  });

  it('200 participants: nothing escapes of many more errors, and no care is blocked', () => {
    const told = demo(1, 200);
    expect(told).toMatchObject({ participants: 200, escaped: 0, blockedLegitimate: 0, status: 0 });
    expect(told.injected).toBeGreaterThan(INJECTED_OF_200);
  });
});

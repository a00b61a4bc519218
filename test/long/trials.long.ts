import { spawnSync } from 'node:child_process';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

function demo(...args: string[]): Record<string, unknown> {
  const run = spawnSync(process.execPath, ['apps/simulator/dist/main.js', '--once', ...args], {
    encoding: 'utf8',
  });
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '{}') as Record<string, unknown>;
}

describe('trials', () => {
  it.each(SEEDS)('seed %i: nothing escapes and no care is blocked', seed => {
    expect(demo('--seed', String(seed))).toMatchObject({ escaped: 0, blockedLegitimate: 0 });
  });

  it('200 participants: nothing escapes and no care is blocked', () => {
    expect(demo('--participants', '200')).toMatchObject({
      participants: 200,
      escaped: 0,
      blockedLegitimate: 0,
    });
  });
});

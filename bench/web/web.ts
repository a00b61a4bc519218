import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../answer.js';
import { temporaryFolder } from '../temporary.js';

const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

/** What people wait for in a browser: each story of `test/browser/speed` tells its figures. */
export function web(): Promise<readonly Answer[]> {
  const folder = temporaryFolder();
  const file = join(folder.path, 'figures');
  try {
    const { status } = spawnSync(
      process.execPath,
      [PLAYWRIGHT, 'test', '--config', 'playwright.speed.config.ts'],
      { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, FIGURES: file } },
    );
    if (status !== 0) throw new Error('A story of the browser did not come to its end.');
    return Promise.resolve(existsSync(file) ? figuresIn(readFileSync(file, 'utf8')) : []);
  } finally {
    folder.remove();
  }
}

const figuresIn = (lines: string): readonly Answer[] =>
  lines
    .trim()
    .split('\n')
    .map(line => ({ ...(JSON.parse(line) as Omit<Answer, 'ratio'>), ratio: undefined }));

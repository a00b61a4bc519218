/** Told by `jest.long.config.js`: writes the page of the last whole run of `npm run test:long`. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RECORD, type Row } from '../../test/long/record.ts';
import { machine } from './machine.ts';
import { content } from './page.ts';

const PAGE = 'docs/reference/long-tests.md';

/** As much of what jest tells as is needed here. */
interface Asked {
  readonly testNamePattern?: string;
  readonly testPathPatterns: { isSet(): boolean };
}
interface Results {
  readonly startTime: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly wasInterrupted: boolean;
}

export default class LongTestsReporter {
  private readonly directory = mkdtempSync(join(tmpdir(), 'selfsame-long-'));
  private readonly file = join(this.directory, 'rows.jsonl');
  private readonly asked: Asked;

  constructor(asked: Asked) {
    this.asked = asked;
    process.env[RECORD] = this.file;
  }

  onRunComplete(_contexts: unknown, results: Results): void {
    const rows = existsSync(this.file) ? rowsIn(readFileSync(this.file, 'utf8')) : [];
    rmSync(this.directory, { recursive: true });
    const whole =
      !results.wasInterrupted &&
      results.numPendingTests === 0 &&
      this.asked.testNamePattern === undefined &&
      !this.asked.testPathPatterns.isSet();
    if (!whole) {
      console.log(`\nOnly part of it ran: ${PAGE} stays as it is.`);
      return;
    }
    writeFileSync(
      PAGE,
      content(rows, {
        endedAt: new Date(),
        minutes: Math.round((Date.now() - results.startTime) / 60_000),
        commit: commit(),
        machine: machine(),
        passed: results.numPassedTests,
        failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      }),
    );
    console.log(`\nWritten: ${PAGE}`);
  }
}

const rowsIn = (text: string): Row[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Row);

/** What was tested, by name: a tree with changes is not what the commit says. */
function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  try {
    // The page of the run before is no change of what is tested.
    const changed = git('status', '--porcelain', '--', '.', `:!${PAGE}`) !== '';
    const changes = changed ? ', with changes' : '';
    return `${git('rev-parse', '--short=10', 'HEAD')}${changes}`;
  } catch {
    return 'unknown';
  }
}

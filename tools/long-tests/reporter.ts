/** Told by `jest.long.config.js`: writes the page of the last whole run of `npm run test:long`. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { ToldRows } from '../../test/harness/rows.ts';
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
  private readonly told = new ToldRows<Row>(RECORD);
  private readonly asked: Asked;

  constructor(asked: Asked) {
    this.asked = asked;
  }

  onRunComplete(_contexts: unknown, results: Results): void {
    const rows = this.told.take();
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

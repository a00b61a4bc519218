/** Told by `jest.faults.config.js`: prints what was done to the store, and what came of it. */
import { ToldRows } from '../../test/harness/rows.ts';
import { TALLY, type TallyRow } from '../../test/faults/tally.ts';
import { summary } from './summary.ts';

export default class FaultTestsReporter {
  private readonly told = new ToldRows<TallyRow>(TALLY);

  onRunComplete(): void {
    console.log(`\n${summary(this.told.take())}`);
  }
}

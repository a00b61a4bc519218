import { itemOf } from '../journey/identity-rules.js';
import type { Item, Journey } from '../journey/journey.js';
import { finding } from '../kernel/finding.js';
import type { PresentedLabel } from '../kernel/presented.js';
import { type Rule, rule } from '../kernel/rule.js';
import type { Command } from '../kernel/command.js';
import { stepOf } from '../protocol/step-of.js';

/** The first part of the instruction that was not done to a unit; undefined where all of it was. */
function partNotDone({ protocol }: Journey, unit: Item): string | undefined {
  const parts = [
    ['thaw', unit.thawEndedAt],
    ['wash', unit.reconstitutedAt],
    ['dilute', unit.reconstitutedAt],
  ] as const;
  return parts.find(([step, done]) => done === undefined && stepOf(protocol, step))?.[0];
}

/** H36: nothing is drawn up from what was not made ready. */
export const madeReady = <C extends Command>(
  pick: (command: C) => PresentedLabel,
): Rule<C, Journey> =>
  rule('the unit was made ready as its instruction says', ['H36'], (command, journey) => {
    const unit = itemOf(journey, pick(command));
    const step = unit && partNotDone(journey, unit);
    return step === undefined ? undefined : finding('PREPARATION_STEP_MISSING', { step });
  });

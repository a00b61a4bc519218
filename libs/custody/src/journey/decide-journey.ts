import { voidedBy } from '../downtime/voided-packs.js';
import { decideByRules } from '../kernel/decide-by-rules.js';
import { type Decision, refused } from '../kernel/decision.js';
import { finding } from '../kernel/finding.js';
import type { CommandRules } from '../kernel/rule.js';
import type { JourneyCommand } from './commands.js';
import { consequences } from './consequences.js';
import type { JourneyEvent } from './events.js';
import type { Journey } from './journey.js';
import { type JourneyRulebook, journeyRulebook } from './rulebook.js';

export type DecideJourney = (command: JourneyCommand, journey: Journey) => Decision<JourneyEvent>;

/** A stop may come between the registration of a journey and its start: it holds what has not begun, and lets go of it. */
const BEFORE_THE_START: ReadonlySet<string> = new Set([
  'StartJourney',
  'HoldForStop',
  'LetGoOfStop',
]);

/** A decider over a rulebook. The ledger uses `decideJourney`, over the whole one. */
export const decideJourneyBy =
  (rulebook: JourneyRulebook): DecideJourney =>
  (command, journey) => {
    if (journey.startedAt === undefined && !BEFORE_THE_START.has(command.type)) {
      return refused(finding('NOT_STARTED'));
    }
    const rules = rulebook[command.type] as CommandRules<JourneyCommand, Journey, JourneyEvent>;
    const decision = decideByRules(rules, consequences, command, journey);
    const voided = voidedBy(decision.events, journey);
    return voided.length === 0
      ? decision
      : { ...decision, events: [...decision.events, ...voided] };
  };

export const decideJourney: DecideJourney = decideJourneyBy(journeyRulebook);

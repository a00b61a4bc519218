import type { Journey } from '../journey/journey.js';
import { finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import type { FollowUpCommand } from './commands.js';
import type { FollowUpEvent } from './events.js';

/** Infusion ends the unit, not the journey: visits, late results and links to adverse events still come. */
export const followUpRules: Rulebook<FollowUpCommand, Journey, FollowUpEvent> = {
  RecordFollowUp: {
    kind: 'fact',
    rules: [],
    happen: ({ data }) => [{ type: 'FollowUpRecorded', data }],
  },
  AcknowledgeLateResult: {
    kind: 'decision',
    rules: [
      rule('there is a failed result to acknowledge', ['H11'], ({ data }, journey) =>
        journey.results.some(
          result => result.batch === data.batch && result.test === data.test && !result.conforms,
        )
          ? undefined
          : finding('ITEM_NOT_READY', { test: data.test, status: 'no-failed-result' }),
      ),
    ],
    happen: ({ data }) => [{ type: 'LateResultAcknowledged', data }],
  },
};

import type { Journey } from '../journey/journey.js';
import type { Role } from '../kernel/actor.js';
import { finding } from '../kernel/finding.js';
import { type Rule, type Rulebook, rule } from '../kernel/rule.js';
import { platesBeyondLimit, wasGiven } from '../notice/notices-owed.js';
import type { Failed } from '../notice/subject-of-notice.js';
import type { AcknowledgeLateResult, FollowUpCommand, NotifyOfLateResult } from './commands.js';
import type { FollowUpEvent } from './events.js';

type OfLateResult = AcknowledgeLateResult | NotifyOfLateResult;

/** As whom somebody acknowledges: the role that he has here says it, and nobody chooses it. */
const recipientIn = (role: Role) =>
  role === 'qp' || role === 'sponsor' ? role : 'treating-physician';

/** What failed under this name: a test of the product, or a plate of its room. */
const failedOf = (journey: Journey, { data }: OfLateResult): readonly Failed[] =>
  [...journey.results.filter(({ conforms }) => !conforms), ...platesBeyondLimit(journey)]
    .map(failed => ({ plate: undefined, ...failed }))
    .filter(({ test, plate }) => test === data.test && plate === data.plate);

/** H12: growth in one batch, told of another: the wrong participant's physician would treat, or the right one would not. */
const ofThisBatch = <C extends OfLateResult>(): Rule<C, Journey> =>
  rule('the failed result is of this batch', ['H12'], (command, journey) => {
    const { batch, test } = command.data;
    const failed = failedOf(journey, command);
    const [other] = failed;
    return other === undefined || failed.some(each => each.batch === batch)
      ? undefined
      : finding('RESULT_OF_ANOTHER_BATCH', { batch, test, resultOf: other.batch });
  });

const thereIsOne = <C extends OfLateResult>(): Rule<C, Journey> =>
  rule('there is a failed result to hear of', ['H11'], (command, journey) =>
    failedOf(journey, command).length === 0
      ? finding('ITEM_NOT_READY', { test: command.data.test, status: 'no-failed-result' })
      : undefined,
  );

/** Infusion ends the unit, not the journey: visits, late results and links to adverse events still come. */
export const followUpRules: Rulebook<FollowUpCommand, Journey, FollowUpEvent> = {
  RecordFollowUp: {
    kind: 'fact',
    rules: [],
    happen: ({ data }) => [{ type: 'FollowUpRecorded', data }],
  },
  NotifyOfLateResult: {
    kind: 'decision',
    rules: [
      thereIsOne(),
      ofThisBatch(),
      rule('the batch was given', ['H12'], ({ data: { batch } }, journey) =>
        wasGiven(journey, batch)
          ? undefined
          : finding('ITEM_NOT_READY', { batch, status: 'not-given' }),
      ),
    ],
    happen: ({ data }) => [{ type: 'LateResultNotified', data }],
  },
  AcknowledgeLateResult: {
    kind: 'decision',
    rules: [thereIsOne(), ofThisBatch()],
    happen: ({ data, meta }) => [
      {
        type: 'LateResultAcknowledged',
        data: { ...data, recipient: recipientIn(meta.actor.role) },
      },
    ],
  },
};

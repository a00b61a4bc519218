import { nextId } from '../journey/change.js';
import type { Journey } from '../journey/journey.js';
import { finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import type { HoldCommand } from './commands.js';
import type { HoldEvent } from './events.js';

/** Placing a hold is never refused: being wrong about a hold costs a phone call. */
export const holdRules: Rulebook<HoldCommand, Journey, HoldEvent> = {
  PlaceHold: {
    kind: 'fact',
    rules: [],
    happen: ({ data }, journey) => [
      {
        type: 'HoldPlaced',
        data: {
          hold: nextId('HOLD-', journey.holds),
          scope: data.scope,
          cause: { kind: 'person', reason: data.reason },
        },
      },
    ],
  },
  HoldForStop: {
    kind: 'fact',
    rules: [],
    happen: ({ data }, journey) => [
      {
        type: 'HoldPlaced',
        data: {
          hold: nextId('HOLD-', journey.holds),
          scope: { kind: 'journey' },
          cause: { kind: 'stop', stop: data.stop, cause: data.cause },
        },
      },
    ],
  },
  ResolveHold: {
    kind: 'decision',
    rules: [
      rule('the hold is open', [], ({ data }, journey) =>
        journey.holds[data.hold]?.open ? undefined : finding('ALREADY_DONE', { hold: data.hold }),
      ),
      rule('nobody lifts his own hold', ['H31'], ({ data, meta }, journey) =>
        journey.holds[data.hold]?.cause.kind === 'person' &&
        journey.holds[data.hold]?.placedBy === meta.actor.person
          ? finding('OWN_HOLD', { hold: data.hold })
          : undefined,
      ),
      rule('a withdrawal is not lifted here', ['H48'], ({ data }, journey) => {
        const cause = journey.holds[data.hold]?.cause;
        return cause?.kind === 'stop' &&
          data.disposition === 'lifted' &&
          (cause.cause === 'consent-withdrawn' || cause.cause === 'participant-died')
          ? finding('CONSENT_ENDED', { cause: cause.cause })
          : undefined;
      }),
    ],
    happen: ({ data }) => [{ type: 'HoldResolved', data }],
  },
  CloseDeviation: {
    kind: 'decision',
    rules: [
      rule('the deviation is open', [], ({ data }, journey) =>
        journey.deviations[data.deviation]?.open
          ? undefined
          : finding('ALREADY_DONE', { deviation: data.deviation }),
      ),
    ],
    happen: ({ data }) => [{ type: 'DeviationClosed', data }],
  },
  PassDeadline: {
    kind: 'decision',
    rules: [
      rule('people have not been told yet', [], ({ data }, journey) =>
        journey.deadlinesPassed.includes(data.deadline)
          ? finding('ALREADY_DONE', { deadline: data.deadline })
          : undefined,
      ),
    ],
    happen: ({ data }) => [{ type: 'DeadlinePassed', data }],
  },
};

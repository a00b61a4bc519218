import { finding } from '../kernel/finding.js';
import { HOUR_MS, after, instantOf, timestampOf } from '../kernel/instant.js';
import { type Rule, type Rulebook, rule } from '../kernel/rule.js';
import { type Of, isKnown, isNotOwn } from './account-rules.js';
import type { PersonEvent } from './events.js';
import type { Person } from './person.js';

/** A night and the morning after it; whoever is needed for longer is trained, or somebody else comes. */
export const LONGEST_BRIDGE_HOURS = 24;

/** Whoever answers for it has the person before him, or answers for the quality of everything. */
const ANSWER_EVERYWHERE: readonly string[] = ['qa', 'qp'];

/** What somebody learnt, and for how long that counts. */
export const trainingRulebook: Rulebook<
  Of<'RecordTraining' | 'BridgeTraining'>,
  Person,
  PersonEvent
> = {
  RecordTraining: {
    kind: 'decision',
    // The first one who records trainings has none yet: nobody could ever begin.
    needsNoTraining: true,
    rules: [isKnown, isNotOwn],
    happen: ({ data }) => [{ type: 'TrainingRecorded', data }],
  },
  BridgeTraining: {
    kind: 'decision',
    rules: [isKnown, isNotOwn, ...mayBeBridged()],
    happen: ({ data: { training, reason, hours }, meta }, { trainings, home }) => [
      {
        type: 'TrainingBridged',
        data: {
          training,
          lapsed: trainings[training] ?? timestampOf(meta.now),
          reason,
          until: timestampOf(after(meta.now, hours * HOUR_MS)),
          site: home.site,
        },
      },
    ],
  },
};

/** Break-glass for access, and for nothing else: no rule about identity looks at a training (ADR 27). */
function mayBeBridged(): readonly Rule<Of<'BridgeTraining'>, Person>[] {
  return [
    rule('both are of one site', ['H43'], ({ meta: { actor, now } }, { home, grants }) =>
      ANSWER_EVERYWHERE.includes(actor.role) ||
      home.site === actor.site ||
      grants.some(({ site, until }) => site === actor.site && instantOf(until) > now)
        ? undefined
        : finding('PERSON_OF_ANOTHER_SITE', { site: home.site }),
    ),
    rule('it was learnt once', ['H43'], ({ data: { training } }, { trainings }) =>
      Object.hasOwn(trainings, training) ? undefined : finding('NEVER_TRAINED', { training }),
    ),
    rule('it is over', [], ({ data: { training }, meta }, { trainings }) => {
      const validUntil = trainings[training];
      return validUntil !== undefined && instantOf(validUntil) > meta.now
        ? finding('TRAINING_COUNTS', { validUntil })
        : undefined;
    }),
    rule('once for each lapse', ['H43'], ({ data: { training } }, { trainings, bridges }) => {
      const bridge = bridges[training];
      return bridge !== undefined && bridge.lapsed === trainings[training]
        ? finding('BRIDGED_BEFORE', { until: bridge.until })
        : undefined;
    }),
    rule('it ends within a day', ['H43'], ({ data: { hours } }) =>
      hours > 0 && hours <= LONGEST_BRIDGE_HOURS
        ? undefined
        : finding('BRIDGE_TOO_LONG', { longestHours: LONGEST_BRIDGE_HOURS }),
    ),
  ];
}

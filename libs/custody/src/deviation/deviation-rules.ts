import { knownScope } from '../hold/known-scope.js';
import { isConcerned } from '../hold/is-concerned.js';
import { nextId } from '../journey/change.js';
import type { Deviation, Journey } from '../journey/journey.js';
import type { Actor } from '../kernel/actor.js';
import type { Command } from '../kernel/command.js';
import { type Finding, type HoldScope, finding } from '../kernel/finding.js';
import { type Rule, type Rulebook, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import type { ClassifyDeviation, CloseDeviation, DeviationCommand } from './commands.js';
import { DEVIATION_CLASSES, type DeviationEvent } from './events.js';

type OnDeviation = Command<string, { readonly deviation: string }>;

const deviationOf = ({ data }: OnDeviation, { deviations }: Journey): Deviation | undefined =>
  deviations[data.deviation];

const factsOf = ({ data: { deviation } }: OnDeviation) => ({ deviation });

const isOpen: Rule<OnDeviation, Journey> = rule('the deviation is open', [], (command, journey) =>
  deviationOf(command, journey)?.open ? undefined : finding('ALREADY_DONE', factsOf(command)),
);

const nobodyJudgesHisOwn: Rule<OnDeviation, Journey> = apart(
  'deviation',
  (command, journey) => [deviationOf(command, journey)?.causedBy],
  factsOf,
);

/** EudraLex Vol 4 Chapter 8 §8.16: how deep one looks follows from how grave it is, so that is said first. */
const isClassified: Rule<OnDeviation, Journey> = rule(
  'somebody has said how grave it is',
  ['H31'],
  (command, journey) =>
    deviationOf(command, journey)?.classification === undefined
      ? finding('DEVIATION_UNCLASSIFIED', factsOf(command))
      : undefined,
);

/** 21 CFR 211.192: what could have harmed is investigated, and the record of it is there before anybody closes it. */
const isInvestigated: Rule<OnDeviation, Journey> = rule(
  'what is more than minor was investigated',
  ['H31'],
  (command, journey) => {
    const { classification, investigation } = deviationOf(command, journey) ?? {};
    return classification === 'minor' || investigation !== undefined
      ? undefined
      : finding('DEVIATION_UNINVESTIGATED', factsOf(command));
  },
);

/** In the order in which a screen can help: what is missing before who may not. */
const beforeJudging = [isOpen, isClassified, isInvestigated, nobodyJudgesHisOwn];

const classOf = (journey: Journey, command: OnDeviation): number =>
  DEVIATION_CLASSES.findIndex(each => each === deviationOf(command, journey)?.classification);

/** Lowered, it could be closed with less than what it was thought to need a moment ago. */
const isRaised = (command: ClassifyDeviation, journey: Journey): Finding | undefined =>
  DEVIATION_CLASSES.indexOf(command.data.classification) > classOf(journey, command)
    ? undefined
    : finding('DEVIATION_CLASS_LOWERED', {
        ...factsOf(command),
        classification: deviationOf(command, journey)?.classification ?? '',
      });

/** Undefined until one of QA and QP has signed for a critical one. */
const firstSignature = (journey: Journey, command: OnDeviation) =>
  deviationOf(command, journey)?.closureProposedBy;

const isOfBoth = (command: CloseDeviation, journey: Journey): Finding | undefined => {
  const first = firstSignature(journey, command);
  const { person, role } = command.meta.actor;
  return first !== undefined && (first.role === role || first.person === person)
    ? finding('CRITICAL_NEEDS_QA_AND_QP', { ...factsOf(command), signedAs: first.role })
    : undefined;
};

/** He may have handed it over, and remembers only now: what he tells can keep nobody from care. */
const hadAPart = (actor: Actor, journey: Journey): boolean =>
  isConcerned(actor, journey) ||
  Object.values(journey.packages).some(
    ({ origin, handedOver }) => origin.site === actor.site || handedOver?.by.site === actor.site,
  );

/** Undefined where it is about the whole therapy, or about a parcel with two batches in it. */
function batchOf(scope: HoldScope, { items, packages }: Journey): string | undefined {
  if (scope.kind === 'batch') return scope.batch;
  if (scope.kind === 'unit') return items[scope.item]?.batch;
  const packed = scope.kind === 'package' ? (packages[scope.sscc]?.items ?? []) : [];
  const batches = new Set(packed.map(item => items[item]?.batch));
  return batches.size === 1 ? [...batches][0] : undefined;
}

/** From what somebody saw to what became of it. Nothing here ends by itself. */
export const deviationRules: Rulebook<DeviationCommand, Journey, DeviationEvent> = {
  OpenDeviation: {
    kind: 'decision',
    // Whoever sees a doubt says so.
    needsNoTraining: true,
    rules: [
      rule('the therapy concerns whoever reports it', ['H31'], ({ meta }, journey) =>
        hadAPart(meta.actor, journey)
          ? undefined
          : finding('NOT_CONCERNED', { site: meta.actor.site }),
      ),
    ],
    happen: ({ data }, journey) => {
      const scope = knownScope(data.scope, journey);
      const batch = batchOf(scope, journey);
      const deviation = nextId('DEV-', journey.deviations);
      const about = batch === undefined ? { deviation } : { deviation, batch };
      return [{ type: 'DeviationReported', data: { ...data, ...about, scope } }];
    },
  },
  ClassifyDeviation: {
    kind: 'decision',
    rules: [isOpen, rule('a class is raised, and never lowered', ['H31'], isRaised)],
    happen: ({ data }) => [{ type: 'DeviationClassified', data }],
  },
  RecordInvestigation: {
    kind: 'decision',
    rules: [isOpen],
    happen: ({ data }) => [{ type: 'DeviationInvestigated', data }],
  },
  ReferToCapa: {
    kind: 'decision',
    // What is put right for others often outlives the deviation.
    rules: [
      rule('there is such a deviation', [], (command, journey) =>
        deviationOf(command, journey) === undefined
          ? finding('DEVIATION_UNKNOWN', factsOf(command))
          : undefined,
      ),
    ],
    happen: ({ data }) => [{ type: 'DeviationReferredToCapa', data }],
  },
  CloseDeviation: {
    kind: 'decision',
    rules: [
      ...beforeJudging,
      rule('of a critical one QA and QP sign, each of them', ['H31'], isOfBoth),
    ],
    happen: (command, journey) => {
      const { data } = command;
      const isFirstOfTwo =
        deviationOf(command, journey)?.classification === 'critical' &&
        firstSignature(journey, command) === undefined;
      return [{ type: isFirstOfTwo ? 'ClosureProposed' : 'DeviationClosed', data }];
    },
  },
  AcceptDeviation: {
    kind: 'decision',
    rules: beforeJudging,
    happen: ({ data }) => [{ type: 'DeviationAccepted', data }],
  },
};

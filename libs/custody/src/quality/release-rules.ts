import type { Journey } from '../journey/journey.js';
import { consentStands, deviceClockIsRight, ledgerClockIsRight } from '../journey/use-rules.js';
import { type Finding, finding } from '../kernel/finding.js';
import { type CommandRules, type Rule, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import type { CertifyBatch, RejectBatch } from './commands.js';
import type { QualityEvent } from './events.js';
import { readyForRelease } from './ready-for-release.js';
import { failedTests, nothingToRelease, releasableUnits } from './release-gate.js';

const stageFollows = ({ data }: CertifyBatch, journey: Journey) => {
  const status = journey.batches[data.batch]?.status ?? 'unknown';
  if (status === 'rejected') return finding('REJECTED', { batch: data.batch });
  const follows = status === 'growing' || (status === 'conditional' && data.stage === 'final');
  return follows ? undefined : finding('STAGE_ORDER', { batch: data.batch, status });
};

const stageIsNext: Rule<CertifyBatch, Journey> = rule('the stage follows', [], stageFollows);

/**
 * What the record itself must be for a stage, whoever asks and whenever: no condition looks at anything but the batch and the stage.
 * Certifications are refused by the first that is broken; a review by exception lists all of them.
 */
const conditions: readonly Rule<CertifyBatch, Journey>[] = [
  // What was given is judged all the same: the final word on it is owed to whoever received it.
  rule('the participant still takes part', ['H48'], (command, journey) =>
    journey.bedside.doseGiven ? undefined : consentStands().check(command, journey),
  ),
  rule('there is something to release', [], ({ data }, journey) =>
    nothingToRelease(journey, data.batch),
  ),
  rule('no result is out of specification', ['H11'], ({ data }, journey) =>
    failedTests(journey, data.batch),
  ),
  ...readyForRelease<CertifyBatch>(({ data }) => data.stage),
];

/** Everything for which a certification would be refused now: the one answer to “why can I not release?”. */
export const standsInTheWay = (
  journey: Journey,
  data: Pick<CertifyBatch['data'], 'batch' | 'stage' | 'unreviewed'>,
): readonly Finding[] =>
  [stageIsNext, ...conditions]
    .map(({ check }) => check({ type: 'CertifyBatch', data } as CertifyBatch, journey))
    .filter(found => found !== undefined);

/** H25: what came after somebody looked, he has not looked at. */
const restsOnReview = ({ data }: CertifyBatch, { protocol }: Journey): Finding | undefined => {
  const { batch, reviewed, review } = data;
  if (reviewed === undefined)
    return protocol.release?.reviewedByException === true
      ? finding('REVIEW_MISSING', { batch })
      : undefined;
  if (review?.revision === reviewed.revision && review.sha256 === reviewed.sha256) return undefined;
  return finding('REVIEW_OUTDATED', {
    batch,
    reviewed: reviewed.revision,
    ...(review === undefined ? {} : { now: review.revision, since: review.since }),
  });
};

/** EudraLex Vol 4 Part IV §11: a certification in two stages, and never by who made the batch. */
export const certifyBatch: CommandRules<CertifyBatch, Journey, QualityEvent> = {
  kind: 'decision',
  rules: [
    ledgerClockIsRight(),
    deviceClockIsRight(),
    stageIsNext,
    apart(
      'certification',
      ({ data }, journey) => journey.batches[data.batch]?.operators ?? [],
      ({ data }) => ({ batch: data.batch }),
    ),
    ...conditions,
    rule('it rests on a review of the record as it stands', ['H25'], restsOnReview),
  ],
  happen: ({ data }, journey) => {
    const units = releasableUnits(journey, data.batch);
    return [
      {
        type: 'BatchCertified',
        data: {
          batch: data.batch,
          stage: data.stage,
          units,
          labels: units.map(unit => journey.items[unit]?.label ?? ''),
          ...(data.reviewed === undefined ? {} : { reviewed: data.reviewed }),
        },
      },
    ];
  },
};

export const rejectBatch: CommandRules<RejectBatch, Journey, QualityEvent> = {
  kind: 'decision',
  rules: [
    rule('the batch exists', [], ({ data }, journey) =>
      journey.batches[data.batch] === undefined
        ? finding('ITEM_NOT_READY', { batch: data.batch, status: 'unknown' })
        : undefined,
    ),
  ],
  happen: ({ data }) => [{ type: 'BatchRejected', data }],
};

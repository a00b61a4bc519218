import type { Journey } from '../journey/journey.js';
import { consentStands, deviceClockIsRight, ledgerClockIsRight } from '../journey/use-rules.js';
import { finding } from '../kernel/finding.js';
import { type CommandRules, rule } from '../kernel/rule.js';
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

/** EudraLex Vol 4 Part IV §11: a certification in two stages, and never by who made the batch. */
export const certifyBatch: CommandRules<CertifyBatch, Journey, QualityEvent> = {
  kind: 'decision',
  rules: [
    ledgerClockIsRight(),
    deviceClockIsRight(),
    rule('the stage follows', [], stageFollows),
    apart(
      'certification',
      ({ data }, journey) => journey.batches[data.batch]?.operators ?? [],
      ({ data }) => ({ batch: data.batch }),
    ),
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

import type { Journey } from '../journey/journey.js';
import { consentStands, deviceClockIsRight, ledgerClockIsRight } from '../journey/use-rules.js';
import { finding } from '../kernel/finding.js';
import { type CommandRules, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import type { CertifyBatch, RejectBatch } from './commands.js';
import type { QualityEvent } from './events.js';
import {
  failedTests,
  heldBatch,
  missingTests,
  nothingToRelease,
  openDeviations,
  rejectedUnits,
  releasableUnits,
  unreconciledLabels,
  unreconciledVessels,
  unreviewedResults,
  unverifiedEntries,
} from './release-gate.js';

const stageFollows = ({ data }: CertifyBatch, journey: Journey) => {
  const status = journey.batches[data.batch]?.status ?? 'unknown';
  if (status === 'rejected') return finding('REJECTED', { batch: data.batch });
  const follows = status === 'growing' || (status === 'conditional' && data.stage === 'final');
  return follows ? undefined : finding('STAGE_ORDER', { batch: data.batch, status });
};

/** After an infusion on the conditional stage nothing is left to open: the tubes' own seals no longer matter. */
const sealsTested = ({ data }: CertifyBatch, journey: Journey) => {
  const untested = Object.values(journey.items).filter(
    item =>
      item.batch === data.batch &&
      item.kind === 'tube' &&
      item.status === 'present' &&
      item.sealTight === undefined,
  );
  return untested.length === 0
    ? undefined
    : finding('SEAL_NOT_TESTED', { units: untested.map(({ item }) => item).join(' ') });
};

/** Draft Annex 11 §12.8: where the protocol asks for it. What was not looked up counts as not reviewed. */
const trailReviewed = ({ data }: CertifyBatch, { protocol }: Journey) => {
  const isAsked = data.stage === 'final' && protocol.release?.auditTrailReviewed === true;
  if (!isAsked || data.unreviewed === 0) return undefined;
  const { batch, unreviewed } = data;
  return finding('AUDIT_TRAIL_UNREVIEWED', {
    batch,
    ...(unreviewed === undefined ? {} : { unreviewed }),
  });
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
    rule('every test of the stage has a result', ['H11'], ({ data }, journey) =>
      missingTests(journey, data.batch, data.stage),
    ),
    rule('every result was reviewed by a second person', ['H12'], ({ data }, journey) =>
      unreviewedResults(journey, data.batch, data.stage),
    ),
    rule('every count was keyed by two people', ['H10'], ({ data }, journey) =>
      unverifiedEntries(journey, data.batch),
    ),
    rule('every label is accounted for', ['H2'], ({ data }, journey) =>
      unreconciledLabels(journey, data.batch, data.stage),
    ),
    rule('every vessel is accounted for', ['H7'], ({ data }, journey) =>
      unreconciledVessels(journey, data.batch),
    ),
    rule('every seal was tested', ['H14'], sealsTested),
    rule('QA did not reject what would be released', ['H25'], ({ data }, journey) =>
      rejectedUnits(journey, data.batch),
    ),
    rule('nothing of the batch is on hold', ['H25'], ({ data }, journey) =>
      heldBatch(journey, data.batch),
    ),
    rule('no deviation is open', [], ({ data }, journey) =>
      data.stage === 'final' ? openDeviations(journey, data.batch) : undefined,
    ),
    rule('the audit trail was reviewed by somebody who did none of it', ['H41'], trailReviewed),
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

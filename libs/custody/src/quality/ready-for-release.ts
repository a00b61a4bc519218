import type { Journey } from '../journey/journey.js';
import type { Command } from '../kernel/command.js';
import { type Finding, finding } from '../kernel/finding.js';
import { type Rule, rule } from '../kernel/rule.js';
import type { ReleaseStage } from '../protocol/definition.js';
import {
  heldBatch,
  missingTests,
  openDeviations,
  rejectedUnits,
  uncomparedPieces,
  unconfirmedRelabelling,
  uncountedPlates,
  unreconciledLabels,
  unreconciledVessels,
  unreviewedPlates,
  unreviewedResults,
  untestedSeals,
  unverifiedEntries,
} from './release-gate.js';

type Releasing = Command<string, { readonly batch: string; readonly unreviewed?: number }>;

/** Draft Annex 11 §12.8: where the protocol asks for it. What was not looked up counts as not reviewed. */
const trailReviewed = (
  { batch, unreviewed }: Releasing['data'],
  stage: ReleaseStage,
  { protocol }: Journey,
): Finding | undefined => {
  const isAsked = stage === 'final' && protocol.release?.auditTrailReviewed === true;
  if (!isAsked || unreviewed === 0) return undefined;
  return finding('AUDIT_TRAIL_UNREVIEWED', {
    batch,
    ...(unreviewed === undefined ? {} : { unreviewed }),
  });
};

/** What a certification and an exception both wait for: an exception is one from a limit, and from nothing else. */
export const readyForRelease = <C extends Releasing>(
  stageOf: (command: C, journey: Journey) => ReleaseStage,
): readonly Rule<C, Journey>[] => [
  rule('every test of the stage has a result', ['H11'], (command, journey) =>
    missingTests(journey, command.data.batch, stageOf(command, journey)),
  ),
  rule('every result was reviewed by a second person', ['H12'], (command, journey) =>
    unreviewedResults(journey, command.data.batch, stageOf(command, journey)),
  ),
  rule('every count was keyed by two people', ['H10'], ({ data }, journey) =>
    unverifiedEntries(journey, data.batch),
  ),
  rule(
    'a second person has compared every new label with the old one',
    ['H39'],
    ({ data }, journey) => unconfirmedRelabelling(journey, data.batch),
  ),
  rule('every label is accounted for', ['H2'], (command, journey) =>
    unreconciledLabels(journey, command.data.batch, stageOf(command, journey)),
  ),
  rule('the pieces of every label were compared', ['H4'], ({ data }, journey) =>
    uncomparedPieces(journey, data.batch),
  ),
  rule('every vessel is accounted for', ['H7'], ({ data }, journey) =>
    unreconciledVessels(journey, data.batch),
  ),
  rule('every seal was tested', ['H14'], ({ data }, journey) => untestedSeals(journey, data.batch)),
  rule('QA did not reject what would be released', ['H25'], ({ data }, journey) =>
    rejectedUnits(journey, data.batch),
  ),
  rule('nothing of the batch is on hold', ['H25'], ({ data }, journey) =>
    heldBatch(journey, data.batch),
  ),
  rule('no deviation is open', [], (command, journey) =>
    stageOf(command, journey) === 'final' ? openDeviations(journey, command.data.batch) : undefined,
  ),
  rule('every plate that matters was counted by two people', ['H12'], (command, journey) =>
    stageOf(command, journey) === 'final'
      ? unreviewedPlates(journey, command.data.batch)
      : undefined,
  ),
  rule('every plate was counted', ['H11'], (command, journey) =>
    stageOf(command, journey) === 'final'
      ? uncountedPlates(journey, command.data.batch)
      : undefined,
  ),
  rule('the audit trail was reviewed by somebody who did none of it', ['H41'], (command, journey) =>
    trailReviewed(command.data, stageOf(command, journey), journey),
  ),
];

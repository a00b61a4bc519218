import type { DeviationCommand } from '../../src/deviation/commands.js';
import { DEVIATION_CLASSES, IMPACTS, ROOT_CAUSES } from '../../src/deviation/events.js';
import { timestampOf } from '../../src/kernel/instant.js';
import type { Hands } from './hand.js';
import { open, scope } from './hands-of-quality.js';

/** Whoever sees that something went wrong, and those who judge it. */
export const handsOnDeviations: Hands<DeviationCommand> = {
  OpenDeviation: (draw, at) => ({
    scope: scope(draw, at),
    what: 'the lid was not shut',
    happenedAt: timestampOf(at.now),
    immediateAction: 'shut it',
  }),
  ClassifyDeviation: (draw, { journey }) => ({
    deviation: open(journey.deviations, draw),
    classification: draw.of(DEVIATION_CLASSES),
    reason: 'assessed',
  }),
  RecordInvestigation: (draw, { journey }) => ({
    deviation: open(journey.deviations, draw),
    rootCause: draw.of(ROOT_CAUSES),
    product: { impact: draw.of(IMPACTS), because: 'measured' },
    participant: { impact: draw.of(IMPACTS), because: 'nothing was given' },
    evidence: { document: 'REPORT-1', version: '1', sha256: 'sha256' },
  }),
  ReferToCapa: (draw, { journey }) => ({
    deviation: open(journey.deviations, draw),
    capa: 'CAPA-1',
  }),
  CloseDeviation: (draw, { journey }) => ({
    deviation: open(journey.deviations, draw),
    outcome: 'no-impact',
    reason: 'assessed',
  }),
  AcceptDeviation: (draw, { journey }) => ({
    deviation: open(journey.deviations, draw),
    reason: 'assessed',
  }),
};

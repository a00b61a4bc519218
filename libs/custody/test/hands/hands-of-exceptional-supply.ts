import type { ExceptionalSupplyCommand } from '../../src/exceptional-supply/commands.js';
import { testsOutOfSpecification } from '../../src/exceptional-supply/out-of-specification.js';
import { RECIPIENTS } from '../../src/notice/recipients.js';
import type { Draw } from './draw.js';
import type { Hands, Situation } from './hand.js';

/** Those who ask for a product that is out of specification, and those who let them have it. */
export const handsOfExceptionalSupply: Hands<ExceptionalSupplyCommand> = {
  RequestExceptionalSupply: (draw, at) => ({ ...wanted(draw, at), reason: 'nothing else is left' }),
  RecordRiskEvaluation: (draw, at) => ({
    request: request(draw, at),
    document: 'RISK-1',
    version: '1',
    sha256: 'sha256',
  }),
  RecordParticipantInformed: (draw, at) => ({
    request: request(draw, at),
    document: 'ICF-1',
    version: '1',
  }),
  ReleaseExceptionally: (draw, at) => ({ request: request(draw, at), ...wanted(draw, at) }),
  RevokeExceptionalSupply: (draw, at) => ({ request: request(draw, at), reason: 'withdrawn' }),
  NotifyOfExceptionalSupply: (draw, at) => ({
    request: request(draw, at),
    recipient: draw.of(RECIPIENTS),
    reference: 'LETTER-1',
  }),
};

const request = (draw: Draw, { journey }: Situation): string => {
  const known = Object.keys(journey.exceptionalSupplies);
  return known[draw.below(known.length)] ?? 'EXC-0';
};

const wanted = (draw: Draw, { journey }: Situation) => ({
  batch: journey.currentBatch,
  doseNumber: draw.onceIn(12) ? 2 : journey.doseNumber,
  tests: draw.onceIn(6) ? ['viability'] : testsOutOfSpecification(journey, journey.currentBatch),
});

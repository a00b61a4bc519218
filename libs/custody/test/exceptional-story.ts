import type { ExceptionalSupplyEvent } from '../src/exceptional-supply/events.js';
import { result, reviewed } from './chapter-of-cells.js';
import { type JourneyStory, type Step, given, underProtocol } from './journey-story.js';
import { analyst, neurologist, qa, qp, secondAnalyst } from './people.js';
import type { ProtocolDefinition } from '../src/protocol/definition.js';
import { protocolOf } from './protocol-of-stories.js';
import { serialOf } from './scans.js';

/** Viability may be out of specification; endotoxin and sterility never. */
export const allowingExceptions: Pick<ProtocolDefinition, 'tests'> = {
  tests: protocolOf('fresh').tests.map(each =>
    each.test === 'viability' ? { ...each, exceptionalSupply: true } : each,
  ),
};

/** Fresh cells of which too few live, at any step: nobody has certified them. */
export const weakCells = (step: Step): JourneyStory =>
  underProtocol(given(step, 'fresh'), allowingExceptions)
    .without('BatchCertified', 'ResultRecorded', 'ResultReviewed')
    .and(analyst, result('viability', '68', 'percent'), result('endotoxin', '0.50', 'EU/ml'))
    .and(secondAnalyst, reviewed('viability'), reviewed('endotoxin'));

export const VERDICT =
  'RELEASED AS AN EXCEPTION — out of specification: viability 68 % (limit: at least 80 %)';

export const requested = {
  type: 'ExceptionalSupplyRequested',
  data: {
    request: 'EXC-1',
    batch: 'B1',
    doseNumber: 1,
    tests: ['viability'],
    reason: 'nothing else is left for this participant',
  },
} as const satisfies ExceptionalSupplyEvent;
export const evaluated = {
  type: 'RiskEvaluationRecorded',
  data: { request: 'EXC-1', document: 'RISK-2026-7', version: '1', sha256: 'a'.repeat(64) },
} as const satisfies ExceptionalSupplyEvent;
export const informed = {
  type: 'ParticipantInformed',
  data: { request: 'EXC-1', document: 'ICF-EXCEPTION', version: '2' },
} as const satisfies ExceptionalSupplyEvent;
export const released = {
  type: 'BatchReleasedExceptionally',
  data: {
    request: 'EXC-1',
    batch: 'B1',
    doseNumber: 1,
    tests: ['viability'],
    units: ['T1', 'T2'],
    labels: ['T1', 'T2'].map(item => serialOf(item)),
    verdict: VERDICT,
  },
} as const satisfies ExceptionalSupplyEvent;
export const revoked = {
  type: 'ExceptionalSupplyRevoked',
  data: { request: 'EXC-1', batch: 'B1', reason: 'he is better' },
} as const satisfies ExceptionalSupplyEvent;

/** Everything that the QP waits for is there. */
export const readyForException = (step: Step): JourneyStory =>
  weakCells(step).and(neurologist, requested, informed).and(qa, evaluated);

export const releasedAsException = (step: Step): JourneyStory =>
  readyForException(step).and(qp, released);

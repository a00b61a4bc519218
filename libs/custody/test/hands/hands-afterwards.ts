import { applyCorrections } from '../../src/correction/apply-corrections.js';
import type { CorrectionCommand } from '../../src/correction/commands.js';
import type { DisposalCommand } from '../../src/disposal/commands.js';
import type { FollowUpCommand } from '../../src/follow-up/commands.js';
import { RECIPIENTS } from '../../src/notice/recipients.js';
import { label } from './any-scan.js';
import type { Hands } from './hand.js';
import { measured } from './hands-of-quality.js';

/** What is done with the rest, and what is found out and put right when the cells are long gone. */
export const handsAfterwards: Hands<DisposalCommand | FollowUpCommand | CorrectionCommand> = {
  ReturnUnit: (draw, at) => ({ unit: label(draw, at, 'tube'), reason: 'not needed' }),
  AuthoriseDestruction: draw => ({
    items: [draw.of(['T1', 'T2'])],
    reason: 'not needed',
    reference: 'SP-1',
  }),
  ConsentToDisposal: (draw, at) => ({
    unit: label(draw, at, 'tube', 'starting-material'),
    reason: 'of no use any more',
  }),
  DisposeUnit: (draw, at) => ({
    unit: label(draw, at, 'tube', 'vessel', 'starting-material', 'syringe'),
    reason: 'expired',
    method: 'incineration',
    witness: 'somebody',
  }),
  RecordFollowUp: () => ({ visit: 'V1' }),
  NotifyOfLateResult: (draw, { journey }) => ({
    batch: draw.onceIn(6) ? 'B9' : journey.currentBatch,
    test: 'sterility',
    recipient: draw.of(RECIPIENTS),
    reference: 'CALL-1',
  }),
  AcknowledgeLateResult: (_draw, { journey }) => ({
    batch: journey.currentBatch,
    test: 'sterility',
  }),
  CorrectEvent: (draw, { history }) => {
    const typed = applyCorrections(history).filter(
      ({ type }) => type === 'TubesFilled' || type === 'ResultRecorded',
    );
    const one = typed[draw.below(typed.length)];
    const told = { eventId: one?.id ?? 'event-0', reason: 'typed wrong', history };
    if (one?.type === 'TubesFilled') {
      const to = draw.of([14_000_000, 1]);
      return { ...told, field: 'cellsPerTube', from: one.data.cellsPerTube, to };
    }
    if (one?.type !== 'ResultRecorded') return { ...told, field: 'nothing', from: 1, to: 2 };
    const to = measured(draw, one.data.test).value;
    return { ...told, field: 'measured.value', from: one.data.measured.value, to };
  },
};

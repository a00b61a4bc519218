import type { CorrectionCommand } from '../../src/correction/commands.js';
import type { DisposalCommand } from '../../src/disposal/commands.js';
import type { FollowUpCommand } from '../../src/follow-up/commands.js';
import { label } from './any-scan.js';
import type { Hands } from './hand.js';

/** What is done with the rest, and what is found out and put right when the cells are long gone. */
export const handsAfterwards: Hands<DisposalCommand | FollowUpCommand | CorrectionCommand> = {
  ReturnUnit: (draw, at) => ({ unit: label(draw, at, 'tube'), reason: 'not needed' }),
  DisposeUnit: (draw, at) => ({
    unit: label(draw, at, 'tube', 'vessel', 'marrow', 'syringe'),
    reason: 'expired',
    method: 'incineration',
    witness: 'somebody',
  }),
  RecordFollowUp: () => ({ visit: 'V1' }),
  AcknowledgeLateResult: (_draw, { journey }) => ({
    batch: journey.currentBatch,
    test: 'sterility',
  }),
  CorrectEvent: (draw, { history }) => {
    const filled = history.filter(
      ({ type }) => type === 'TubesFilled' || type === 'ResultRecorded',
    );
    const one = filled[draw.below(filled.length)];
    const to = draw.of([14_000_000, 1]);
    return one?.type === 'TubesFilled'
      ? {
          eventId: one.id,
          field: 'cellsPerTube',
          from: one.data.cellsPerTube,
          to,
          reason: 'typed wrong',
          history,
        }
      : { eventId: 'event-0', field: 'nothing', from: 1, to, reason: 'typed wrong', history };
  },
};

import { type Position, comparePositions } from '@selfsame/event-store';
import { ReadModels, type ReadModelsOptions } from '@selfsame/projections';

/** Read models of one ledger, in memory unless a test's story needs a file. */
export const readModels = (options: Partial<ReadModelsOptions> = {}): ReadModels =>
  new ReadModels({
    file: ':memory:',
    ledgerId: 'ledger-1',
    epoch: 1,
    compare: (one, other) => comparePositions(one as Position, other as Position),
    ...options,
  });

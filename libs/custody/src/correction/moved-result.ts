import type { Journey } from '../journey/journey.js';
import { type Finding, finding } from '../kernel/finding.js';
import type { CorrectEvent } from './commands.js';

/**
 * H12: which batches a result leaves and comes to when it is moved to another sample. The one it leaves loses perhaps
 * the very failure that kept it back, so both are held until somebody else of QA has looked, certified or not.
 */
function batchesOfMove({ data }: CorrectEvent, { results, samples }: Journey): readonly string[] {
  const moved = results.find(({ eventId }) => eventId === data.eventId);
  if (moved === undefined || data.field !== 'sample' || typeof data.to !== 'string') return [];
  return [...new Set([moved.batch, samples[data.to]?.batch ?? moved.batch])];
}

const heldAt =
  (place: 0 | 1) =>
  (command: CorrectEvent, journey: Journey): Finding | undefined => {
    const batch = batchesOfMove(command, journey)[place];
    return batch === undefined
      ? undefined
      : finding('RECORD_CHANGED_GATE', { batch }, { kind: 'batch', batch });
  };

export const resultLeaves = heldAt(0);
export const resultComes = heldAt(1);

/** What was measured lay there: a sample that was taken later is not it. */
export const sampleWasThere = ({ data }: CorrectEvent): Finding | undefined => {
  const known = data.history.slice(
    0,
    data.history.findIndex(({ id }) => id === data.eventId),
  );
  return data.field !== 'sample' ||
    known.some(event => event.type === 'SampleTaken' && event.data.sample === data.to)
    ? undefined
    : finding('BAD_CORRECTION', { says: 'that sample was taken later' });
};

import {
  EventStoreError,
  type EventStore,
  type Position,
  comparePositions,
  parsePosition,
  partsOf,
} from '@selfsame/event-store';
import { Problem } from '../commands/refusal.js';

/**
 * A position that somebody names, if this log can have given it: of its epoch, and not after its newest event.
 * @throws Problem POSITION_INVALID, POSITION_FOREIGN
 */
export async function positionHere(
  store: EventStore,
  text: string | undefined,
): Promise<Position | undefined> {
  if (text === undefined) return undefined;
  const position = parsed(text);
  const { epoch } = partsOf(position);
  if (epoch < store.epoch) throw new Problem('POSITION_FOREIGN', { position, epoch: store.epoch });
  const head = await store.head();
  if (epoch > store.epoch || head === undefined || comparePositions(position, head) > 0)
    throw new Problem('POSITION_INVALID', { position });
  return position;
}

function parsed(text: string): Position {
  try {
    return parsePosition(text);
  } catch (error) {
    if (error instanceof EventStoreError)
      throw new Problem('POSITION_INVALID', { position: text.slice(0, 40) }, { cause: error });
    throw error;
  }
}

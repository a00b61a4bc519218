import { type PresentedPosition, hasPosition } from '@selfsame/custody';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { boxStream } from '../commands/stream-names.js';
import type { Scan } from './read-scan.js';

/** Where in a box something lies or is put: by the symbol of the position, or by its name. */
export interface AtPosition {
  readonly box: Scan;
  readonly slot?: Scan;
  readonly position?: string;
}

/**
 * The symbol of the position, or its name.
 * @throws Problem VALIDATION_FAILED where nothing says which position it is, and where two things do
 */
export function slotOrName({ slot, position }: AtPosition): Scan | string {
  if (slot !== undefined && position === undefined) return slot;
  if (slot === undefined && position !== undefined) return position;
  throw new Problem('VALIDATION_FAILED', { field: 'slot', says: 'either slot or position' });
}

interface Streams {
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
}

/** A position, with what the box's own stream says lies there. */
export async function readPosition(
  { loader, kinds }: Streams,
  box: string,
  position: string,
): Promise<PresentedPosition> {
  const { state } = await loader.load(kinds.box, boxStream(box));
  const occupant = state.map[position];
  return {
    box,
    position,
    exists: hasPosition(state, position),
    ...(state.storageClass === 'general' ? {} : { storageClass: state.storageClass }),
    ...(occupant === undefined ? {} : { occupant, givenBy: state.givenBy[position] ?? -1 }),
  };
}

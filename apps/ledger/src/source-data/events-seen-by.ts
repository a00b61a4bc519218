import type { ReadEvent } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { coiOfStream } from '../commands/stream-names.js';
import { visible } from '../reading/journey-events.js';

interface Streams {
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
}

/**
 * H10, H30: the ids of those events of a record that somebody may see now. What is said of another tells him that there is one.
 * @param record `journey-…`, of which some may have to wait, or `participant-…`, of which none does
 * @param history all of it
 */
export async function eventsSeenBy(
  who: Identity,
  record: string,
  history: readonly ReadEvent[],
  { loader, kinds }: Streams,
): Promise<ReadonlySet<string>> {
  if (coiOfStream(record) === undefined) return new Set(history.map(({ id }) => id));
  const { state: journey } = await loader.load(kinds.journey, record);
  return new Set(visible(history, { history, journey }, who).map(({ id }) => id));
}

import { BASE } from '../shell/base.js';
import { eventName } from './event-name.js';

interface EventAt {
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
}

/** To the event itself, in its record, down to its bytes. */
export function EventLink({ stream, revision, type }: EventAt) {
  return (
    <a class="way" href={`${BASE}/records/${encodeURIComponent(stream)}#event-${revision}`}>
      {eventName(type)}
    </a>
  );
}

import { signal } from '@preact/signals';
import { online } from '../api/online.js';
import { hearTime } from '../instants/ledger-time.js';
import { hasPass, readAccount } from '../session/account.js';
import { followStream } from './follow-stream.js';

/**
 * The newest position of the log that this page has heard of. Whatever shows a list reads it, and asks again when it moves: nothing is
 * pushed into a screen, so that nobody is shown what he may not read.
 */
export const newest = signal<string | undefined>(undefined);

/** The same, for lists that nobody waits for: asking for them with every scan of a study would be in the way of others. */
export const newestSlowly = signal<string | undefined>(undefined);

const SLOWLY_MS = 30_000;

/** Follows the ledger while somebody is signed in. Where it stands when the line opens is news, too: something may have been written before. */
export function followChanges(): () => void {
  const hangUp = followStream('/changes/stream', source => {
    const hear = ({ lastEventId, data }: MessageEvent): void => {
      hearTime((JSON.parse(String(data)) as { now: string }).now);
      newest.value = lastEventId;
    };
    source.addEventListener('opened', hear);
    source.addEventListener('change', hear);
    source.addEventListener('open', () => (online.value = true));
    source.addEventListener('error', () => {
      // A pass ends with what others do: its holder is told, and is not left before a screen that was true then.
      if (source.readyState === EventSource.CLOSED && hasPass.peek())
        void readAccount().catch(() => undefined);
    });
  });
  const timer = setInterval(() => (newestSlowly.value = newest.peek()), SLOWLY_MS);
  return () => {
    clearInterval(timer);
    hangUp();
  };
}

import { signal } from '@preact/signals';
import { online } from '../api/online.js';
import { hearTime } from '../instants/ledger-time.js';

/**
 * The newest position of the log that this page has heard of. Whatever shows a list reads it, and asks again when it moves: nothing is
 * pushed into a screen, so that nobody is shown what he may not read.
 */
export const newest = signal<string | undefined>(undefined);

/** Follows the ledger while somebody is signed in; a browser comes back by itself when the line breaks. */
export function followChanges(): () => void {
  const source = new EventSource('/changes/stream');
  source.addEventListener('change', ({ lastEventId, data }) => {
    hearTime((JSON.parse(String(data)) as { now: string }).now);
    newest.value = lastEventId;
  });
  source.addEventListener('open', () => (online.value = true));
  return () => source.close();
}

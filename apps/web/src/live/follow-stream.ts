/** A ledger that restarts is there again within seconds. */
const AGAIN_MS = 5_000;

/**
 * Follows a stream of the ledger for as long as it is wanted. A browser comes back by itself when the line breaks, and never after it was
 * turned away, as by a ledger that is just restarting: the screen would go on to show what was true then (H24).
 * @param listen is given each source anew
 */
export function followStream(path: string, listen: (source: EventSource) => void): () => void {
  let source: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  const open = (): void => {
    source = new EventSource(path);
    listen(source);
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MS);
    });
  };
  open();
  return () => {
    clearTimeout(again);
    source.close();
  };
}

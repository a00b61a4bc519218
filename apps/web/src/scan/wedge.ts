import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { moment } from '../instants/ledger-time.js';
import type { Scan } from './scan.js';
import { WedgeReader } from './wedge-reader.js';

type Receive = (scan: Scan) => void;

/** Whoever asked last is given it. */
const receivers: Receive[] = [];

/** Came from a hand scanner when nothing was asked for. */
export const unasked = signal<Scan | undefined>(undefined);

/**
 * Hears a hand scanner, on every screen: what it types goes to whoever asked for a scan, and never into a field that happens to be
 * under the cursor.
 */
export function listenToWedge(): () => void {
  const reader = new WedgeReader();
  const listen = (event: KeyboardEvent): void => {
    const { taken, read } = reader.key(event, event.timeStamp);
    if (taken) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (read !== undefined) tell({ ...read, scannedAt: moment() });
  };
  addEventListener('keydown', listen, { capture: true });
  return () => removeEventListener('keydown', listen, { capture: true });
}

function tell(scan: Scan): void {
  const receive = receivers.at(-1);
  if (receive === undefined) unasked.value = scan;
  else receive(scan);
}

/** While it is shown, what a hand scanner reads goes to `onScan`. */
export function useWedge(onScan: Receive): void {
  const latest = useRef(onScan);
  latest.current = onScan;
  useLayoutEffect(() => {
    const receive: Receive = scan => latest.current(scan);
    receivers.push(receive);
    unasked.value = undefined;
    return () => void receivers.splice(receivers.indexOf(receive), 1);
  }, []);
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { moment } from '../instants/ledger-time.js';
import type { Scan } from './scan.js';
import { WedgeReader } from './wedge-reader.js';

/** While it is shown, what a hand scanner types goes to `onScan`, and into no field. */
export function useWedge(onScan: (scan: Scan) => void): void {
  const latest = useRef(onScan);
  latest.current = onScan;
  useLayoutEffect(() => {
    const reader = new WedgeReader();
    const listen = (event: KeyboardEvent): void => {
      const { taken, read } = reader.key(event, event.timeStamp);
      if (taken) {
        event.preventDefault();
        event.stopPropagation();
      }
      if (read !== undefined) latest.current({ ...read, scannedAt: moment() });
    };
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  }, []);
}

import { useEffect, useRef } from 'preact/hooks';
import { type AskedScan, askedScan } from './asked-scan.js';
import { prepareToScan } from './prepare-to-scan.js';

/** Asks for a scan, for as long as what asks is on the screen. */
export function useAskToScan(): (asked: AskedScan) => void {
  const mine = useRef<AskedScan>(undefined);
  useEffect(() => {
    prepareToScan();
    return () => {
      // Nobody waits for it any more.
      if (mine.current !== undefined && askedScan.peek() === mine.current)
        askedScan.value = undefined;
    };
  }, []);
  return asked => {
    mine.current = asked;
    askedScan.value = asked;
  };
}

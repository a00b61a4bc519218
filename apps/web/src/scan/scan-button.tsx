import { useEffect, useRef } from 'preact/hooks';
import { type AskedScan, askedScan } from './asked-scan.js';
import { prepareToScan } from './prepare-to-scan.js';
import type { Scan } from './scan.js';

interface Shown {
  readonly label: string;
  readonly isDone?: boolean;
  readonly onScan: (scan: Scan) => void;
}

/** Asks for one symbol. What is scanned goes where it was asked for, and nowhere else. */
export function ScanButton({ label, isDone = false, onScan }: Shown) {
  const latest = useRef(onScan);
  latest.current = onScan;
  const mine = useRef<AskedScan>(undefined);
  useEffect(() => {
    prepareToScan();
    return () => {
      // Nobody waits for it any more.
      if (mine.current !== undefined && askedScan.peek() === mine.current)
        askedScan.value = undefined;
    };
  }, []);
  const ask = (): void => {
    mine.current = { title: label, onScan: scan => latest.current(scan) };
    askedScan.value = mine.current;
  };
  return (
    <button type="button" class={isDone ? 'scan scan-done' : 'scan'} onClick={ask}>
      {label}
    </button>
  );
}

import { useRef } from 'preact/hooks';
import type { Scan } from './scan.js';
import { useAskToScan } from './use-ask-to-scan.js';

interface Shown {
  readonly label: string;
  readonly isDone?: boolean;
  readonly onScan: (scan: Scan) => void;
}

/** Asks for one symbol. What is scanned goes where it was asked for, and nowhere else. */
export function ScanButton({ label, isDone = false, onScan }: Shown) {
  const latest = useRef(onScan);
  latest.current = onScan;
  const ask = useAskToScan();
  return (
    <button
      type="button"
      class={isDone ? 'scan scan-done' : 'scan'}
      onClick={() => ask({ title: label, onScan: scan => latest.current(scan) })}
    >
      {label}
    </button>
  );
}

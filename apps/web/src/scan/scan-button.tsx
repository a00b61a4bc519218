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
  const button = useRef<HTMLButtonElement>(null);
  const ask = useAskToScan();
  const take = (scan: Scan): void => {
    // An entry of the form around it, as what is typed is one.
    button.current?.dispatchEvent(new Event('input', { bubbles: true }));
    latest.current(scan);
  };
  return (
    <button
      ref={button}
      type="button"
      class={isDone ? 'scan scan-done' : 'scan'}
      onClick={() => ask({ title: label, onScan: take })}
    >
      {label}
    </button>
  );
}

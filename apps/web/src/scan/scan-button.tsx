import { useState } from 'preact/hooks';
import { ScanSheet } from './scan-sheet.js';
import type { Scan } from './scan.js';

interface Shown {
  readonly label: string;
  readonly isDone?: boolean;
  readonly onScan: (scan: Scan) => void;
}

/** Asks for one symbol. What is scanned goes where it was asked for, and nowhere else. */
export function ScanButton({ label, isDone = false, onScan }: Shown) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class={isDone ? 'scan scan-done' : 'scan'}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {open && (
        <ScanSheet
          title={label}
          onClose={() => setOpen(false)}
          onScan={scan => {
            setOpen(false);
            onScan(scan);
          }}
        />
      )}
    </>
  );
}

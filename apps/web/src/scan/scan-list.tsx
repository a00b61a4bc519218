import { useRef } from 'preact/hooks';
import type { Scan } from './scan.js';
import { useAskToScan } from './use-ask-to-scan.js';

interface Shown {
  readonly label: string;
  readonly scans: readonly Scan[];
  readonly onScans: (scans: readonly Scan[]) => void;
}

/**
 * Asks for one symbol after another, until whoever scans says that it is all: with gloves nobody taps once for each of ten tubes. What is
 * scanned twice is there once.
 */
export function ScanList({ label, scans, onScans }: Shown) {
  const latest = useRef(scans);
  latest.current = scans;
  const ask = useAskToScan();
  const askAfter = (already: readonly Scan[]): void =>
    ask({
      title: already.length === 0 ? label : `${label} (${already.length})`,
      already,
      onScan: scan => {
        const next = [...latest.current.filter(({ raw }) => raw !== scan.raw), scan];
        onScans(next);
        askAfter(next);
      },
    });
  return (
    <button
      type="button"
      class={scans.length > 0 ? 'scan scan-done' : 'scan'}
      onClick={() => askAfter(latest.current)}
    >
      {label}
    </button>
  );
}

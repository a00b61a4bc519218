import type { Scan } from '../scan/scan.js';
import type { Entry } from './entry.js';

/** What was scanned, in an entry as in any other: one or several symbols. */
export const asScanned = (scans: readonly Scan[]): string =>
  scans.length === 0 ? '' : JSON.stringify(scans);

export const scannedIn = (text: string): readonly Scan[] =>
  text === '' ? [] : (JSON.parse(text) as Scan[]);

/** One symbol. @param label what to do: "Scan the bench" */
export const scanOf = (label: string): Entry<Scan> => ({
  label,
  means: { kind: 'scan' },
  read: text => scannedIn(text)[0],
});

/** As many as there are, one after another, and one at least. */
export const scansOf = (label: string): Entry<readonly Scan[]> => ({
  label,
  means: { kind: 'scans' },
  read: text => (text === '' ? undefined : scannedIn(text)),
});

import { signal } from '@preact/signals';
import type { Scan } from '../scan/scan.js';

/** The package that somebody scanned to come to its stop: there it need not be scanned again. Taken once. */
export const justScanned = signal<Scan | undefined>(undefined);

export function takeJustScanned(): Scan | undefined {
  const scan = justScanned.peek();
  justScanned.value = undefined;
  return scan;
}

import { signal } from '@preact/signals';
import type { Scan } from './scan.js';

/** What somebody has to scan now, and where it goes. */
export interface AskedScan {
  readonly title: string;
  readonly onScan: (scan: Scan) => void;
}

/** One at a time: what is scanned goes where it was asked for, and nowhere else. */
export const askedScan = signal<AskedScan | undefined>(undefined);

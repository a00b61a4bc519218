import { signal } from '@preact/signals';
import type { Scan } from './scan.js';

/** What somebody has to scan now, and where it goes. */
export interface AskedScan {
  readonly title: string;
  /** Present where one comes after another, until whoever scans says that it is all: those that were. */
  readonly already?: readonly Scan[];
  readonly onScan: (scan: Scan) => void;
}

/** One at a time: what is scanned goes where it was asked for, and nowhere else. */
export const askedScan = signal<AskedScan | undefined>(undefined);

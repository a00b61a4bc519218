import type { components } from '../api/ledger.js';

/** What a scanner delivers, untouched: the AIM identifier of the symbology, and the characters, FNC1 as the control character 1D. */
export interface Scan {
  readonly symbology: string;
  readonly raw: string;
  /** Why a person typed it in the place of a scan. */
  readonly typedBecause?: NonNullable<components['schemas']['ScanDto']['typedBecause']>;
  /** When this very symbol was read, RFC 3339. */
  readonly scannedAt: string;
}

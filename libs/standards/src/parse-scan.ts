import { type Gs1Element, parseElementString } from './gs1/parse-element-string.js';
import { type IsbtStructure, parseIsbt128 } from './isbt128/parse-isbt128.js';
import { ScanRejected } from './scan-rejected.js';

/** What a scanner delivers. `symbology` is the AIM identifier (ISO/IEC 15424), reported apart from the data. */
export interface Scan {
  readonly symbology: string;
  readonly raw: string;
}

export type ParsedScan =
  | { readonly kind: 'gs1'; readonly elements: readonly Gs1Element[] }
  | { readonly kind: 'isbt128'; readonly structures: readonly IsbtStructure[] };

/** GS1 DataMatrix, GS1-128, GS1 QR, GS1 DataBar: FNC1 in first position. */
const GS1 = new Set([']d2', ']C1', ']Q3', ']e0']);
/** Code 128 (with ISBT concatenation `]C4`), plain DataMatrix and QR. */
const ISBT128 = new Set([']C0', ']C4', ']d1', ']Q1']);

/** Reads a scan for certain, or throws ScanRejected. The symbology decides the standard; the content never does. */
export function parseScan({ symbology, raw }: Scan): ParsedScan {
  // Some scanners send the identifier in front of the data as well.
  const data = raw.startsWith(symbology) ? raw.slice(symbology.length) : raw;
  if (GS1.has(symbology)) return { kind: 'gs1', elements: parseElementString(data) };
  if (ISBT128.has(symbology)) return { kind: 'isbt128', structures: parseIsbt128(data) };
  throw new ScanRejected('SCAN_SYMBOLOGY', { symbology });
}

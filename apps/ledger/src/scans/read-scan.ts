import { type IsbtStructure, type Scan, ScanRejected, parseScan } from '@selfsame/standards';
import { Problem } from '../commands/refusal.js';

export type { Scan } from '@selfsame/standards';

/** What the standards say a scan is. */
export type Scanned =
  | { readonly kind: 'gs1'; readonly elements: Readonly<Record<string, string>> }
  | { readonly kind: 'isbt128'; readonly din?: string; readonly flags?: string };

/** Strict: throws a problem for everything that cannot be read for certain. */
export type ReadScan = (scan: Scan) => Scanned;

const DIN = '001';

export const readScan: ReadScan = scan => {
  try {
    const parsed = parseScan(scan);
    if (parsed.kind === 'isbt128') return isbt(parsed.structures);
    return {
      kind: 'gs1',
      elements: Object.fromEntries(parsed.elements.map(({ ai, value }) => [ai, value])),
    };
  } catch (error) {
    if (!(error instanceof ScanRejected)) throw error;
    throw scanProblem(error);
  }
};

/** One key for the fault on every route: `fault`. */
export const scanProblem = ({ code, facts, remedy }: ScanRejected): Problem =>
  new Problem('SCAN_REJECTED', { fault: code, ...facts, advice: remedy });

/** More than blanks and control characters. */
const SEEN = /[^\p{Z}\p{C}]/u;
/** What comes where a byte was no text: what was scanned cannot be known any more. */
const REPLACED = '\u{fffd}';

/**
 * A scan whose content is nobody's business here, such as a wristband: it is there, and it is whole.
 * @throws Problem SCAN_REJECTED
 */
export function checkWhole({ raw }: Scan): void {
  if (!SEEN.test(raw)) throw scanProblem(new ScanRejected('SCAN_EMPTY'));
  if (raw.includes(REPLACED)) throw scanProblem(new ScanRejected('SCAN_MANGLED'));
}

function isbt(structures: readonly IsbtStructure[]): Scanned {
  const found = structures.find(({ number }) => number === DIN);
  if (found === undefined) return { kind: 'isbt128' };
  const { content: din, flags } = found;
  return flags === undefined ? { kind: 'isbt128', din } : { kind: 'isbt128', din, flags };
}

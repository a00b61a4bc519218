import { type Scan, parseScan } from './parse-scan.js';
import { ScanRejected } from './scan-rejected.js';

/**
 * What somebody was identified by: which parts his symbol has, and on what it says that it stands. Nothing that stands in it: a
 * recipient's number (GS1 AI 8018), the instance of a service (8019) and a version (7242) are of one person.
 */
export interface KindOfIdentification {
  /** `own`: what the hospital made for itself, or no symbol that can be read for certain. */
  readonly standard: 'gs1' | 'isbt128' | 'own';
  /** Application identifiers or numbers of data structures, in the order of the symbol. */
  readonly parts: readonly string[];
  /** GS1 AI 7241; absent where it says nothing. */
  readonly mediaType?: string;
}

const MEDIA_TYPE = '7241';

/** A wristband's content is the hospital's own business: whatever it is, there is a kind of it. */
export function kindOfIdentification(scan: Scan): KindOfIdentification {
  try {
    const parsed = parseScan(scan);
    if (parsed.kind === 'isbt128')
      return { standard: 'isbt128', parts: parsed.structures.map(({ number }) => number) };
    const mediaType = parsed.elements.find(({ ai }) => ai === MEDIA_TYPE)?.value;
    return {
      standard: 'gs1',
      parts: parsed.elements.map(({ ai }) => ai),
      ...(mediaType === undefined ? {} : { mediaType }),
    };
  } catch (error) {
    if (!(error instanceof ScanRejected)) throw error;
    return { standard: 'own', parts: [] };
  }
}

import { applicationIdentifiers } from './gs1/application-identifiers.js';
import { looksLikeLink, parseDigitalLink } from './gs1/parse-digital-link.js';
import {
  type Gs1Element,
  GROUP_SEPARATOR,
  parseElementString,
} from './gs1/parse-element-string.js';
import { dataStructures } from './isbt128/data-structures.js';
import type { IsbtStructure } from './isbt128/isbt-structure.js';
import { readKeyed } from './isbt128/keyed-entry.js';
import { parseIsbt128 } from './isbt128/parse-isbt128.js';
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
/** Code 128, alone and as ISBT concatenation: ISBT 128. */
const LINEAR = new Set([']C0', ']C4']);
/** Plain DataMatrix and QR: ISBT 128, or the address of a GS1 Digital Link. */
const PLAIN = new Set([']d1', ']Q1']);
/** No bar code: typed on a keyboard. */
export const KEYED = ']Z0';

/** Printable ASCII, and the separator. Everything else was put in on the way: line ends, blanks that are none, marks. */
const UNTOUCHED = new RegExp(`^[ -~${GROUP_SEPARATOR}]*$`);

/** Reads a scan for certain, or throws ScanRejected. The symbology decides the standard; the content never does. */
export function parseScan({ symbology, raw }: Scan): ParsedScan {
  const data = withoutIdentifier(symbology, raw);
  if (GS1.has(symbology)) return { kind: 'gs1', elements: parseElementString(untouched(data)) };
  if (LINEAR.has(symbology)) return isbt(parseIsbt128(untouched(data)));
  if (PLAIN.has(symbology)) {
    if (!looksLikeLink(data)) return isbt(parseIsbt128(untouched(data)));
    return { kind: 'gs1', elements: parseDigitalLink(untouched(data)) };
  }
  if (symbology === KEYED) return isbt([readKeyed(untouched(data))]);
  throw new ScanRejected('SCAN_SYMBOLOGY', { symbology });
}

/** Whether it tells of a person, so that its characters must not be kept. */
export const tellsOfPerson = (scan: ParsedScan): boolean =>
  scan.kind === 'gs1'
    ? scan.elements.some(({ ai }) => applicationIdentifiers.get(ai)?.personal === true)
    : scan.structures.some(({ number }) => PERSONAL.has(number));

const PERSONAL = new Set(
  dataStructures.filter(({ personal }) => personal).map(({ number }) => number),
);

const isbt = (structures: readonly IsbtStructure[]): ParsedScan => ({
  kind: 'isbt128',
  structures,
});

/** Some scanners send the identifier in front of the data as well; another one there is a contradiction. */
function withoutIdentifier(symbology: string, raw: string): string {
  if (raw.startsWith(symbology)) return raw.slice(symbology.length);
  const [other] = /^\][A-Za-z][0-9A-Za-z]/.exec(raw) ?? [];
  if (other !== undefined) throw new ScanRejected('SCAN_SYMBOLOGY', { symbology, data: other });
  return raw;
}

function untouched(data: string): string {
  if (UNTOUCHED.test(data)) return data;
  const at = [...data].findIndex(character => !UNTOUCHED.test(character));
  throw new ScanRejected('SCAN_MANGLED', { at });
}

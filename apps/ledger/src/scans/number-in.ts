import { Problem } from '../commands/refusal.js';
import { type Scan, readScan } from './read-scan.js';

/**
 * The number under which lists know what was scanned: a package, a thing, a container, a lot or a donation.
 * @throws Problem SCAN_REJECTED for what cannot be read for certain, and for what no list has
 */
export function numberIn(scan: Scan): string {
  const scanned = readScan(scan);
  const number = scanned.kind === 'isbt128' ? scanned.din : numberOf(scanned.elements);
  if (number !== undefined) return number;
  throw new Problem('SCAN_REJECTED', {
    field: 'q',
    fault: 'SCAN_ELEMENT_MISSING',
    advice:
      'No list is kept of what this symbol names. Scan the label of a container, a package or a thing.',
  });
}

function numberOf(elements: Readonly<Record<string, string>>): string | undefined {
  const { '00': sscc, '01': gtin, '10': lot, '21': serial, '8003': grai, '8004': giai } = elements;
  const part = serial ?? lot;
  return (
    sscc ??
    giai ??
    grai ??
    (gtin === undefined || part === undefined ? undefined : `${gtin}.${part}`)
  );
}

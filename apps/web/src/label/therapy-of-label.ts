import { readAloud } from '../scan/read-aloud.js';
import type { Scan } from '../scan/scan.js';

/** Of which therapy a label says that it is, and of which container. */
export interface OfTherapy {
  readonly coi: string;
  readonly item: string;
}

/** The CoI without its CH, the container, and which printing of its label this is: `A999926ABC123T2.1`. */
const SERIAL =
  /^([A-NP-Z1-9][0-9A-NP-Z]{2}\d{4}[0-9A-Z]{6})((?:D\d{1,2})?[MVHTQS][1-9]\d{0,2})\.\d+$/;

/**
 * Where to ask about what somebody has scanned. The ledger looks it up by itself and decides; on this it is only asked at the right address.
 * Undefined for what is no label of a container.
 */
export function therapyOfLabel(scan: Pick<Scan, 'symbology' | 'raw'>): OfTherapy | undefined {
  const { marked, value } = readAloud(scan);
  const [, serial, item] = marked === 'label' ? (SERIAL.exec(value) ?? []) : [];
  return serial === undefined || item === undefined ? undefined : { coi: `CH${serial}`, item };
}

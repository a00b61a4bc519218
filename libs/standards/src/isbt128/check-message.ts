import { ScanRejected } from '../scan-rejected.js';
import type { IsbtStructure } from './isbt-structure.js';
import { sendsToDivisions } from './product-code.js';

const FLEXIBLE = '031';
const PRODUCT = '003';
const DIVISIONS = '032';

/** A flexible date says by itself what it is the date of, so there may be several (ST-001 §2.4.31). */
const meaningOf = ({ number, content }: IsbtStructure): string =>
  number === FLEXIBLE ? `${number}/${content.slice(2, 4)}` : number;

/**
 * What must be true of all structures of one symbol: the announced count, nothing twice with different
 * values, and divisions where the product code sends to them (ST-001 §2.4.23 and §2.4.32).
 *
 * @param announced content of DS023, when the message begins with one
 * @throws ScanRejected
 */
export function checkMessage(
  structures: readonly IsbtStructure[],
  announced: string | undefined,
): void {
  const found = structures.length;
  const count = announced === undefined ? found : Number(announced.slice(0, 2));
  if (count !== found || found === 0) {
    throw new ScanRejected('SCAN_COUNT', { announced: count, found });
  }
  const seen = new Map<string, IsbtStructure>();
  for (const structure of structures) {
    const before = seen.get(meaningOf(structure));
    if (before !== undefined && !isSame(before, structure)) {
      throw new ScanRejected('SCAN_DUPLICATE', { structure: structure.number });
    }
    seen.set(meaningOf(structure), structure);
  }
  const product = seen.get(PRODUCT)?.content;
  // Alone in its symbol, a product code may still be followed by a scan of its divisions.
  if (product === undefined || found === 1) return;
  if (sendsToDivisions(product) !== seen.has(DIVISIONS)) {
    throw new ScanRejected('SCAN_COMBINATION', { structure: PRODUCT, needs: DIVISIONS });
  }
}

const isSame = (one: IsbtStructure, other: IsbtStructure): boolean =>
  one.content === other.content && one.flags === other.flags;

import { readAloud } from '../scan/read-aloud.js';
import type { Scan } from '../scan/scan.js';
import type { PackageRow } from './run.js';

/** What both sides of a handoff scan, in the order in which a hand comes to it. */
export const OUTSIDE = ['package', 'seal', 'logger'] as const;
export type OutsidePart = (typeof OUTSIDE)[number];
export type Outside = Readonly<Record<OutsidePart, Scan>>;

export const isWhole = (scans: Partial<Outside>): scans is Outside =>
  OUTSIDE.every(part => scans[part] !== undefined);

/** What the ledger last said of the outside of a package. */
export const knownOutside = (
  sscc: string,
  row: PackageRow | undefined,
): Readonly<Partial<Record<OutsidePart, string>>> => ({
  package: sscc,
  ...(row && { logger: row.logger, ...(row.seal !== null && { seal: row.seal }) }),
});

/** A help for eyes: whether it is another one than this phone knows. The ledger decides by itself. */
export const differs = (known: string | undefined, scan: Scan): boolean =>
  known !== undefined && readAloud(scan).value !== known;

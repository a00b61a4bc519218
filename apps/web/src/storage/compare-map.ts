import { therapyOfLabel } from '../label/therapy-of-label.js';
import type { Scan } from '../scan/scan.js';

/** What the ledger says lies in a box, by position. */
export type BoxMap = Readonly<Record<string, { readonly coi: string; readonly item: string }>>;

/** What somebody found in a position. */
export type Found = Scan | 'empty' | 'no-label';
export type FoundInBox = Readonly<Record<string, Found>>;
/** Symbols of positions that somebody scanned on the card while he looked, by position. */
export type SlotsScanned = Readonly<Record<string, Scan>>;

export interface Unit {
  readonly coi: string;
  readonly item: string;
}

export interface Compared {
  /** How many lie where the ledger says. */
  readonly agreeing: number;
  readonly elsewhere: readonly (Unit & { readonly found: string; readonly expected: string })[];
  readonly missing: readonly (Unit & { readonly expected: string })[];
  /** In the box, and the ledger knows nothing of it there. */
  readonly unexpected: readonly { readonly found: string; readonly unit: Unit | undefined }[];
  readonly withoutLabel: readonly string[];
}

const keyOf = ({ coi, item }: Unit): string => `${coi}/${item}`;

/**
 * What was found in a box beside what the ledger says: shown to whoever looked, once he has looked everywhere (H16). Nothing is decided by it;
 * the ledger counts by itself.
 */
export function compareMap(map: BoxMap, found: FoundInBox): Compared {
  const expected = new Map(Object.entries(map).map(([position, unit]) => [keyOf(unit), position]));
  const scanned = Object.entries(found).flatMap(([position, what]) =>
    typeof what === 'string' ? [] : [{ found: position, unit: therapyOfLabel(what) }],
  );
  const known = scanned.flatMap(({ found: position, unit }) => {
    const place = unit && expected.get(keyOf(unit));
    return unit === undefined || place === undefined
      ? []
      : [{ ...unit, found: position, expected: place }];
  });
  const seen = new Set(known.map(keyOf));
  return {
    agreeing: known.filter(each => each.found === each.expected).length,
    elsewhere: known.filter(each => each.found !== each.expected),
    missing: Object.entries(map)
      .filter(([, unit]) => !seen.has(keyOf(unit)))
      .map(([position, { coi, item }]) => ({ coi, item, expected: position })),
    unexpected: scanned.filter(({ unit }) => unit === undefined || !expected.has(keyOf(unit))),
    withoutLabel: Object.entries(found).flatMap(([position, what]) =>
      what === 'no-label' ? [position] : [],
    ),
  };
}

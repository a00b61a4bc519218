/** What a scanner delivered: the symbol's characters, control characters included, and its AIM identifier. */
export interface Scan {
  readonly symbology: string;
  readonly raw: string;
}

/** What the standards say it is. */
export type Scanned =
  | { readonly kind: 'gs1'; readonly elements: Readonly<Record<string, string>> }
  | { readonly kind: 'isbt128'; readonly din?: string; readonly coi?: string };

/** Strict: throws a problem for everything that cannot be read for certain. */
export type ReadScan = (scan: Scan) => Scanned;

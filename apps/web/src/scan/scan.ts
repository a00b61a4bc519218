/** What a scanner delivers, untouched: the AIM identifier of the symbology, and the characters, FNC1 as the control character 1D. */
export interface Scan {
  readonly symbology: string;
  readonly raw: string;
  /** When this very symbol was read, RFC 3339. */
  readonly scannedAt: string;
}

/** Why a scan cannot be read for certain. Stable: clients branch on these. */
export type ScanFault =
  | 'SCAN_EMPTY'
  | 'SCAN_SYMBOLOGY'
  | 'SCAN_UNKNOWN_ELEMENT'
  | 'SCAN_TRUNCATED'
  | 'SCAN_LENGTH'
  | 'SCAN_CHARACTER'
  | 'SCAN_CHECK_DIGIT'
  | 'SCAN_CHECK_CHARACTER'
  | 'SCAN_DATE'
  | 'SCAN_DUPLICATE'
  | 'SCAN_COMBINATION'
  | 'SCAN_COUNT';

const remedies: Readonly<Record<ScanFault, string>> = {
  SCAN_EMPTY: 'Nothing was read. Hold the scanner straight and scan again.',
  SCAN_SYMBOLOGY: 'This kind of symbol is not used here. Look for the other symbol on the label.',
  SCAN_UNKNOWN_ELEMENT:
    'The symbol holds something that is not known here. Scan the right symbol of the label.',
  SCAN_TRUNCATED:
    'Only a part was read. Scan the whole symbol again; if it is torn, print a new label.',
  SCAN_LENGTH:
    'A part is too long or too short: a separator was lost. Check the scanner, then scan again.',
  SCAN_CHARACTER: 'A character cannot stand there. Scan again; if it stays, print a new label.',
  SCAN_CHECK_DIGIT: 'The check digit is wrong. Scan again; never type it by hand.',
  SCAN_CHECK_CHARACTER: 'The check character is wrong. Scan again, or read the number once more.',
  SCAN_DATE: 'The date does not exist. Print a new label.',
  SCAN_DUPLICATE: 'The same thing stands twice with different values. Print a new label.',
  SCAN_COMBINATION: 'These parts cannot stand on one label. Print a new label.',
  SCAN_COUNT: 'Parts of the symbol are missing. Scan the whole symbol again.',
};

/** A scan that is refused. It names the element and the place, never the content, which may be personal data. */
export class ScanRejected extends Error {
  readonly remedy: string;

  constructor(
    readonly code: ScanFault,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(remedies[code]);
    this.name = 'ScanRejected';
    this.remedy = remedies[code];
  }
}

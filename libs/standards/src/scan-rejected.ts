const remedies = {
  SCAN_EMPTY: 'Nothing was read. Hold the scanner straight and scan again.',
  SCAN_SYMBOLOGY: 'This kind of symbol is not used here. Look for the other symbol on the label.',
  SCAN_MANGLED:
    'The scanner or its keyboard changed characters on the way. Check its layout, prefix and suffix, then scan again.',
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
  SCAN_LINK:
    'The address in the symbol names nothing that can be read here. Scan the other symbol.',
  SCAN_PERSONAL_DATA:
    'The symbol tells of a person, and the log may not. Scan the symbol that holds the number alone.',
} as const;

/** Why a scan cannot be read for certain. Stable: clients branch on these. */
export type ScanFault = keyof typeof remedies;

export const scanFaults = Object.keys(remedies) as readonly ScanFault[];

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

import { isCalendarDate } from '../calendar.js';
import { ScanRejected } from '../scan-rejected.js';

const DONATION = '[A-Z]{2}[0-9A-Z]{6}[0-9A-Z]{13}';
/** A small letter can stand in the split: what is read is never changed to capitals. */
const PRODUCT = '[ABE][0-9A-Z]{7}[0-9A-Za-z]{3}\\d{8}';
/** Content of DS038. */
export const SEC = DONATION + PRODUCT;

const LENGTH = 40;
const NO_EXPIRY = '00000000';
const CONTENT = new RegExp(`^${SEC}$`);
/** In text: one space or a new line between its two halves, on one line or two. */
const TEXT = new RegExp(`^SEC: (${DONATION})(?: |\\n)(${PRODUCT})$`);

/** Single European Code (Directive (EU) 2015/565, ICCBBA ST-012 §2). It has no check digit. */
export interface SingleEuropeanCode {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Tissue establishment, six characters. */
  readonly establishment: string;
  /** Unique donation number, thirteen characters; the DIN where the donation has one. */
  readonly donation: string;
  /** A for ISBT 128, B for Eurocode, E for EUTC. */
  readonly system: string;
  readonly product: string;
  /** For cell therapy `0` and the two division characters. */
  readonly split: string;
  /** `YYYY-MM-DD`, when the product has an expiry. */
  readonly expiry?: string;
}

/**
 * Reads the forty characters of DS038.
 * @throws ScanRejected
 */
export function parseSec(content: string): SingleEuropeanCode {
  const structure = '038';
  if (content.length < LENGTH) throw new ScanRejected('SCAN_TRUNCATED', { structure });
  if (content.length > LENGTH) throw new ScanRejected('SCAN_LENGTH', { structure });
  if (!CONTENT.test(content)) throw new ScanRejected('SCAN_CHARACTER', { structure });
  const expiry = content.slice(32);
  if (expiry !== NO_EXPIRY && !isCalendarDate(expiry)) {
    throw new ScanRejected('SCAN_DATE', { structure });
  }
  const day = `${expiry.slice(0, 4)}-${expiry.slice(4, 6)}-${expiry.slice(6)}`;
  return {
    country: content.slice(0, 2),
    establishment: content.slice(2, 8),
    donation: content.slice(8, 21),
    system: content.slice(21, 22),
    product: content.slice(22, 29),
    split: content.slice(29, 32),
    ...(expiry === NO_EXPIRY ? {} : { expiry: day }),
  };
}

/**
 * Reads the code as it is printed for people: `SEC: PL001499Z549917123456 A00T041600320171231`.
 * @throws ScanRejected
 */
export function parseSecText(text: string): SingleEuropeanCode {
  const match = TEXT.exec(text);
  if (match === null) throw new ScanRejected('SCAN_CHARACTER', { structure: '038' });
  const [, donation = '', product = ''] = match;
  return parseSec(donation + product);
}

/** The line for people. @param content forty characters of DS038 */
export const printSecText = (content: string): string =>
  `SEC: ${content.slice(0, 21)} ${content.slice(21)}`;

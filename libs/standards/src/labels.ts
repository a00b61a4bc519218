import { checkDigitOf } from './gs1/check-digit.js';
import type { Gs1Element } from './gs1/parse-element-string.js';
import { printElementString, printHumanReadable } from './gs1/print-element-string.js';
import { printKeyed } from './isbt128/keyed-entry.js';
import { printIsbt128 } from './isbt128/print-isbt128.js';
import type { Scan } from './parse-scan.js';

/** What a printer prints: the symbol's content and the line that people read. */
export interface PrintedSymbol extends Scan {
  readonly text: string;
}

const gs1 = (elements: readonly Gs1Element[]): PrintedSymbol => ({
  symbology: ']d2',
  raw: printElementString(elements),
  text: printHumanReadable(elements),
});

/** GTIN and serial of one label instance, with the protocol when it is known. */
export const containerSymbol = (gtin: string, serial: string, protocol?: string): PrintedSymbol =>
  gs1([
    { ai: '01', value: gtin },
    { ai: '21', value: serial },
    ...(protocol === undefined ? [] : [{ ai: '7240', value: protocol }]),
  ]);

export const lotSymbol = (gtin: string, lot: string): PrintedSymbol =>
  gs1([
    { ai: '01', value: gtin },
    { ai: '10', value: lot },
  ]);

export const ssccSymbol = (sscc: string): PrintedSymbol => gs1([{ ai: '00', value: sscc }]);

/** A seal, logger, shipper, box or bench by its asset number (GIAI). */
export const assetSymbol = (giai: string): PrintedSymbol => gs1([{ ai: '8004', value: giai }]);

/** A wristband: recipient, service relation instance, and that it is a wristband. */
export const wristbandSymbol = (gsrn: string, instance: string): PrintedSymbol =>
  gs1([
    { ai: '8018', value: gsrn },
    { ai: '8019', value: instance },
    { ai: '7241', value: '01' },
  ]);

/** A DIN with flags 00, as Code 128; the line for people ends with the check character that they type. */
export function dinSymbol(din: string): PrintedSymbol {
  const structure = { number: '001', content: din };
  return { symbology: ']C0', raw: printIsbt128([structure]), text: printKeyed(structure) };
}

/** @param body 17 digits: extension, company prefix, serial */
export const makeSscc = (body: string): string => body + checkDigitOf(body);

/** @param body 13 digits */
export const makeGtin = (body: string): string => body + checkDigitOf(body);

/** @param body 17 digits */
export const makeGsrn = (body: string): string => body + checkDigitOf(body);

import { thousandthsIn } from '../look/thousandths.js';

const CELLS_IN_A_MILLION = 1_000_000;
const MILLIONS = /^(\d{1,6})(?:[.,](\d{1,6}))?$/;

/** H10: whole cells, of what is entered in millions and in nothing else. */
export function cellsIn(text: string): number | undefined {
  const [, whole, part = ''] = MILLIONS.exec(text.trim()) ?? [];
  return whole === undefined
    ? undefined
    : Number(whole) * CELLS_IN_A_MILLION + Number(part.padEnd(6, '0'));
}

const PERCENT = /^(?:100|\d{1,2}(?:[.,]\d{1,3})?)$/;

/** As the ledger takes it: a decimal number with a point. */
export const percentIn = (text: string): string | undefined =>
  PERCENT.test(text.trim()) ? text.trim().replace(',', '.') : undefined;

export const wholePercentIn = (text: string): number | undefined =>
  /^(?:100|\d{1,2})$/.test(text.trim()) ? Number(text.trim()) : undefined;

const BELOW_ZERO = /^[-−–]/;

/** Thousandths of a degree Celsius, below zero too. */
export function milliCelsiusIn(text: string): number | undefined {
  const isBelow = BELOW_ZERO.test(text.trim());
  const size = thousandthsIn(text.trim().replace(BELOW_ZERO, ''));
  if (size === undefined) return undefined;
  return isBelow && size !== 0 ? -size : size;
}

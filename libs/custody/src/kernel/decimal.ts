/** A decimal number as text: at most nine digits on either side of the point, so that every comparison is exact. */
export const DECIMAL = /^-?\d{1,9}(\.\d{1,9})?$/;

export const isDecimal = (text: string): boolean => DECIMAL.test(text);

const FRACTION_DIGITS = 9;

/** Compares two decimal texts: `0.2` and `0.20` are one number, `9` is less than `10`, and no binary fraction comes near them. */
export function compareDecimals(one: string, other: string): number {
  const difference = scaled(one) - scaled(other);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

function scaled(text: string): bigint {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const value = BigInt(whole + fraction.padEnd(FRACTION_DIGITS, '0'));
  return text.startsWith('-') ? -value : value;
}

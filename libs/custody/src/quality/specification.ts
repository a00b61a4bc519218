import type { ProtocolDefinition, ReleaseTest } from '../protocol/definition.js';
import type { Measured } from './events.js';

const THOUSANDTH_DIGITS = 9;

/** Compares two decimal texts exactly: `0.2` and `0.20` are one number, and no binary fraction comes near them. */
function compareDecimals(one: string, other: string): number {
  const difference = scaled(one) - scaled(other);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

function scaled(text: string): bigint {
  const negative = text.startsWith('-');
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const value = BigInt(whole + fraction.padEnd(THOUSANDTH_DIGITS, '0'));
  return negative ? -value : value;
}

const DECIMAL = /^-?\d{1,9}(\.\d{1,9})?$/;

export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/**
 * Whether a measured value meets a test's limits. What cannot be decided does not conform:
 * `< 0.5` proves nothing against a limit of 0.2, and another unit proves nothing at all.
 */
function conforms({ accept, unit }: ReleaseTest, measured: Measured): boolean {
  if (measured.unit !== unit) return false;
  if ('text' in accept) return measured.operator === '=' && measured.value === accept.text;
  if (!isDecimal(measured.value)) return false;
  const { min, max } = accept;
  const belowMax =
    max === undefined || (measured.operator !== '>' && compareDecimals(measured.value, max) <= 0);
  const aboveMin =
    min === undefined || (measured.operator !== '<' && compareDecimals(measured.value, min) >= 0);
  return belowMax && aboveMin;
}

/** What was measured, against the limits that the protocol has for its test. No limits, no pass. */
export function meets(
  { tests }: ProtocolDefinition,
  { test, measured }: { readonly test: string; readonly measured: Measured },
): boolean {
  const specification = tests.find(each => each.test === test);
  return specification !== undefined && conforms(specification, measured);
}

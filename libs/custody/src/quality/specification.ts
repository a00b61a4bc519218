import { compareDecimals, isDecimal } from '../kernel/decimal.js';
import type { ProtocolDefinition, ReleaseTest } from '../protocol/definition.js';
import type { Measured } from './events.js';

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

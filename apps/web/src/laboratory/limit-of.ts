import type { ReleaseTest } from '../protocol/read-protocol.js';

/** What a protocol accepts, in the way in which limits are written: "≥ 80 %", "10 500 000–19 500 000 cells", "negative". */
export function limitOf({
  accept: { min, max, text },
  unit,
}: Pick<ReleaseTest, 'accept' | 'unit'>): string {
  const of = unitOf(unit);
  if (text !== undefined) return text;
  if (min !== undefined && max !== undefined) return `${grouped(min)}–${grouped(max)} ${of}`;
  if (min !== undefined) return `≥ ${grouped(min)} ${of}`;
  return max === undefined ? of : `≤ ${grouped(max)} ${of}`;
}

/** As people write it behind a number. */
export const unitOf = (unit: string): string => (unit === 'percent' ? '%' : unit);

/** Nobody counts the zeros of a number of cells. What is behind a point is left as it is. */
const grouped = (value: string): string =>
  value.replace(/\d{5,}/, digits => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, '\u00a0'));

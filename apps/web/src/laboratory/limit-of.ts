import type { ReleaseTest } from '../protocol/read-protocol.js';

/** What a protocol accepts, in the way in which limits are written: "≥ 80 percent", "10500000–19500000 cells", "negative". */
export function limitOf({
  accept: { min, max, text },
  unit,
}: Pick<ReleaseTest, 'accept' | 'unit'>): string {
  if (text !== undefined) return text;
  if (min !== undefined && max !== undefined) return `${min}–${max} ${unit}`;
  if (min !== undefined) return `≥ ${min} ${unit}`;
  return max === undefined ? unit : `≤ ${max} ${unit}`;
}

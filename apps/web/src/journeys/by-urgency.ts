interface Urgent {
  readonly coi: string;
  readonly openHolds: number;
  readonly nextLimit: { readonly at: string } | null;
}

/** Held ones first, then whatever runs out first; what has no clock comes last. */
export const byUrgency = (one: Urgent, other: Urgent): number =>
  Number(other.openHolds > 0) - Number(one.openHolds > 0) ||
  inOrder(momentOf(one), momentOf(other)) ||
  inOrder(one.coi, other.coi);

/** Letter by letter: both are written in one way, and of hundreds nobody waits for a collation. */
const inOrder = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** After every moment that a clock shows. */
const NEVER = '9999';

const momentOf = ({ nextLimit }: Urgent): string => nextLimit?.at ?? NEVER;

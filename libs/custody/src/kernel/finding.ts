import type { RefusalCode } from '../refusals/refusal-code.js';

/** The facts of a finding: short, stable, free of personal data. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** What a hold is put on. */
export type HoldScope =
  | { readonly kind: 'journey' }
  | { readonly kind: 'batch'; readonly batch: string }
  | { readonly kind: 'package'; readonly sscc: string }
  | { readonly kind: 'unit'; readonly item: string };

/** A rule that does not hold: which one, why, and what must now be held. */
export interface Finding {
  readonly code: RefusalCode;
  readonly facts: Facts;
  /** Only where the product's own identity or integrity is in doubt. */
  readonly hold?: HoldScope;
  /** What more is in the same doubt, where one step was done to several things. */
  readonly alsoHold?: readonly HoldScope[];
}

export const finding = (code: RefusalCode, facts: Facts = {}, hold?: HoldScope): Finding =>
  hold === undefined ? { code, facts } : { code, facts, hold };

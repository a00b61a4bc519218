import type { Instant } from '../kernel/instant.js';

export interface Label {
  readonly label: string;
  readonly item: string;
  readonly instance: number;
  readonly status: 'printed' | 'applied' | 'superseded' | 'voided';
  readonly destroyed: boolean;
  readonly printedAt: Instant;
  readonly printedBy: string;
  readonly printer: string;
  readonly appliedBy: string | undefined;
  /** Who compared it with the wristband, and had not put it on himself. */
  readonly verifiedBy: string | undefined;
  /** The instance that took its place; undefined of one that none did. */
  readonly replaced:
    { readonly with: string; readonly by: string; readonly at: Instant } | undefined;
}

/** A new label on something, and nobody has compared it yet. */
export interface Relabelling {
  readonly item: string;
  /** The last instance that speaks for the item beyond doubt, however many labels it got since. */
  readonly old: string;
  readonly label: string;
  /** Whoever put one on since: none of them is the second person. */
  readonly by: readonly string[];
}

import type { DomainEvent } from '../kernel/event.js';

export interface FoundedPost {
  readonly post: string;
  readonly title: string;
}
export interface FoundedSite {
  readonly site: string;
  readonly title: string;
  /** IANA zone in which this site's labels and lists are printed. */
  readonly timeZone: string;
  readonly posts: readonly FoundedPost[];
}
export interface FoundedOrganisation {
  readonly organisation: string;
  readonly title: string;
  readonly sites: readonly FoundedSite[];
}

/** Position 0 of every ledger. `simulated` can never be changed afterwards. */
export type LedgerFounded = DomainEvent<
  'LedgerFounded',
  {
    readonly ledgerId: string;
    readonly epoch: number;
    readonly simulated: boolean;
    readonly study: string;
    /** Facility identification number in which CoIs are issued, ISBT 128 ST-001. */
    readonly facility: string;
    readonly organisations: readonly FoundedOrganisation[];
    /** Public keys by purpose, as JWK thumbprints. */
    /** SHA-256 of the one-time code with which the first administrator enrols. */
    readonly enrolmentCodeSha256: string;
    readonly keys: readonly { readonly purpose: string; readonly thumbprint: string }[];
  }
>;

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
    /** SHA-256 of the one-time code with which the first administrator enrols. */
    readonly enrolmentCodeSha256: string;
    /** Of the code with which the first QA enrols, on another paper. Absent where a ledger was founded with one. */
    readonly qaCodeSha256?: string;
    /** Public keys by purpose, as JWK thumbprints. */
    readonly keys: readonly { readonly purpose: string; readonly thumbprint: string }[];
  }
>;

/** The whole log was copied into another store, whose positions are others: the first event of a new epoch. */
export type LedgerMoved = DomainEvent<
  'LedgerMoved',
  {
    /** The epoch that begins here. */
    readonly epoch: number;
    readonly from: 'sqlite' | 'kurrentdb';
    readonly to: 'sqlite' | 'kurrentdb';
    /** Where the log ended, in the words of the store that was left. */
    readonly movedUpTo: string;
    readonly events: number;
    /** SHA-256 over every event, in order: the same in both stores. */
    readonly logSha256: string;
  }
>;

/**
 * The log was put back from a backup, and what was recorded after it may be lost: the first event of a new epoch. What
 * happened meanwhile did happen, so QA must find it on paper and have it told afterwards.
 */
export type LedgerRestored = DomainEvent<
  'LedgerRestored',
  {
    /** The epoch that begins here. */
    readonly epoch: number;
    /** Where the backup ended: up to there, everything is as it was. */
    readonly restoredUpTo: string;
    readonly events: number;
    /** SHA-256 over every event of the backup, in order. */
    readonly logSha256: string;
    readonly takenAt: string;
    /** The newest position that is known to have been given out; null when nothing was left that could tell. */
    readonly seenUpTo: string | null;
    /** Who said so at the command line: claimed, not authenticated. */
    readonly by: string;
    readonly reason: string;
  }
>;

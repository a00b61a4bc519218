import type { Command } from '../kernel/command.js';
import type { DomainEvent } from '../kernel/event.js';
import type { Instant } from '../kernel/instant.js';

/** A name that lies sealed in the identity vault. Here stands that it is there and which bytes it is, never what it says. */
export interface NameRecord {
  readonly record: string;
  /** HMAC under the person's own key: what was sealed with it opens with no other. */
  readonly keyCommitment: string;
  /** Over the sealed bytes: nobody prints another name under a signature that was given. */
  readonly sealedSha256: string;
}

export const RENAMING_REASONS = ['name-changed', 'misspelt', 'not-named-before'] as const;
export type RenamingReason = (typeof RENAMING_REASONS)[number];

/** What somebody is called from now on. What he was called stays: he signed with it (21 CFR 11.50). */
export type PersonNamed = DomainEvent<
  'PersonNamed',
  NameRecord & {
    /** Absent with the account itself. */
    readonly reason?: RenamingReason;
  }
>;

export type NamePerson = Command<'NamePerson', NameRecord & { readonly reason: RenamingReason }>;

export interface NameSince extends NameRecord {
  readonly since: Instant;
}

/**
 * The name that somebody had at a moment. Whoever was named late, in a ledger that had no names before, was called so
 * all the time.
 */
export const nameAt = (names: readonly NameSince[], at: Instant): NameSince | undefined =>
  names.findLast(({ since }) => since <= at) ?? names[0];

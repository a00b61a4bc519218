import type { Device } from '../device/evolve-device.js';
import type { Role } from '../kernel/actor.js';
import type { Facts } from '../kernel/finding.js';
import type { Instant, Timestamp } from '../kernel/instant.js';
import type { Lot } from '../lot/evolve-lot.js';
import type { ReleaseStage } from '../protocol/definition.js';
import type { RefusalCode } from '../refusals/refusal-code.js';

/** What a reviewer looks at of a batch, and nothing that went as planned. In the order in which it is printed. */
export const CATEGORIES = [
  'corrections',
  'late-entries',
  'keyed-entries',
  'overrides',
  'refusals',
  'holds',
  'environment',
  'deviations',
  'labels',
  'vessels',
  'results',
  'lots',
  'instruments',
  'excursions',
  'audit-trail',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** An exception in words: the whole of it, and its parts for whoever says it in another language. */
export interface ToldOfException {
  readonly what: string;
  /** Rules that were broken, or what is known against what was used. */
  readonly codes: readonly RefusalCode[];
  /** Values, numbers of things, and what somebody wrote. */
  readonly detail: string;
}

/** One exception: what happened, by whom and when, and for which stages it still stands in the way. */
export interface ReviewEntry extends ToldOfException {
  readonly eventId: string;
  readonly revision: number;
  readonly type: string;
  readonly who: string;
  readonly role: Role;
  readonly at: Timestamp;
  readonly inTheWayOf: readonly ReleaseStage[];
}

export type Counts = Readonly<Record<string, number>>;

export interface ReviewedCategory {
  readonly category: Category;
  /** In words; an empty category says that it is empty. */
  readonly says: string;
  /** What the exceptions are taken from, so that none is missed for being empty. */
  readonly counted: Counts;
  readonly entries: readonly ReviewEntry[];
}

/** A reason for which the certification of a stage would be refused now. */
export interface Waiting {
  readonly code: RefusalCode;
  readonly title: string;
  readonly facts: Facts;
}

export interface BatchReview {
  readonly coi: string;
  readonly batch: string;
  readonly status: string;
  readonly protocol: { readonly protocol: string; readonly version: number };
  /** Of the newest event that is in it. */
  readonly revision: number;
  readonly waits: Readonly<Record<ReleaseStage, readonly Waiting[]>>;
  readonly categories: readonly ReviewedCategory[];
}

/** What a journey does not know of itself, looked up by whoever asks for the review. */
export interface ReviewContext {
  /** Events that no review of the audit trail covers; undefined where nobody counted. */
  readonly unreviewed: number | undefined;
  readonly instruments: readonly Device[];
  readonly lots: readonly { readonly name: string; readonly state: Lot }[];
  /** Who worked although a training was over, because somebody answered for him. */
  readonly bridges: readonly {
    readonly person: string;
    readonly training: string;
    readonly from: Instant;
    readonly until: Instant;
  }[];
}

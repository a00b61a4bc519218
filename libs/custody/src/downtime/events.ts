import type { Role } from '../kernel/actor.js';
import type { DomainEvent } from '../kernel/event.js';
import type { Timestamp } from '../kernel/instant.js';
import type { Fate } from './commands.js';
import type { OnPaper } from './on-paper.js';

/**
 * Paper for one dose, for when the ledger is silent. It authorises nothing: it says what was true at the event before this one, whose
 * hash stands in this event's envelope and in the printed code.
 */
export type DowntimePackIssued = DomainEvent<
  'DowntimePackIssued',
  {
    readonly pack: string;
    readonly item: string;
    readonly label: string;
    /** Where the dose is given, and the pack is kept. */
    readonly site: string;
    /** Absent where nobody had planned it yet. */
    readonly post?: string;
    readonly stage: string;
    readonly forms: readonly string[];
    readonly expiresAt: Timestamp;
    readonly validUntil: Timestamp;
    readonly keySha256: string;
  }
>;
/** Something was stopped or replaced after it was printed. Stands beside whatever did so, in one append. */
export type DowntimePackVoided = DomainEvent<
  'DowntimePackVoided',
  { readonly pack: string; readonly cause: string }
>;
export type PackHolderTold = DomainEvent<
  'PackHolderTold',
  { readonly pack: string; readonly told: Role }
>;
/** One sheet as it was written, typed afterwards. Late and on paper for ever, whatever it says. */
export type DowntimeFormEntered = DomainEvent<
  'DowntimeFormEntered',
  {
    readonly form: string;
    readonly formSha256: string;
    readonly paper: OnPaper;
    /** The container whose label stands on it; absent where it is none of this therapy. */
    readonly item?: string;
    /** How many forms of its pack are still out; absent where it is of no pack of this therapy. */
    readonly left?: number;
  }
>;
export type DowntimeEntryCompared = DomainEvent<
  'DowntimeEntryCompared',
  { readonly form: string; readonly agrees: boolean; readonly note?: string }
>;
export type DowntimeFormReturned = DomainEvent<
  'DowntimeFormReturned',
  {
    readonly form: string;
    readonly fate: Fate;
    readonly witness?: string;
    readonly reason: string;
    /** How many forms of its pack are still out. */
    readonly left: number;
  }
>;

export type DowntimeEvent =
  | DowntimePackIssued
  | DowntimePackVoided
  | PackHolderTold
  | DowntimeFormEntered
  | DowntimeEntryCompared
  | DowntimeFormReturned;

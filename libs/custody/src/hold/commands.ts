import type { DeadlineKind } from '../deadline/deadline-kinds.js';
import type { Command } from '../kernel/command.js';
import type { HoldScope } from '../kernel/finding.js';
import type { Timestamp } from '../kernel/instant.js';
import type { HoldResolved, MaterialChoice, StopCause } from './events.js';

export type PlaceHold = Command<
  'PlaceHold',
  { readonly scope: HoldScope; readonly reason: string }
>;
/** A stop of the participant (or of a lot) reaches the journey. Never refused, not even after the infusion. */
export type HoldForStop = Command<
  'HoldForStop',
  { readonly stop: string; readonly cause: StopCause; readonly material?: MaterialChoice }
>;
/** The stop was opened on the wrong participant: its hold ends with it. Given by the ledger alone. */
export type LetGoOfStop = Command<
  'LetGoOfStop',
  { readonly stop: string; readonly evidence: string }
>;
export type ResolveHold = Command<
  'ResolveHold',
  {
    readonly hold: string;
    readonly disposition: HoldResolved['data']['disposition'];
    readonly evidence: string;
    /** The revision of the newest event of the therapy that whoever decides has seen; absent where it was not said. */
    readonly seenUpTo?: number;
  }
>;
/** Given by the deadline reactor alone. */
export type PassDeadline = Command<
  'PassDeadline',
  {
    readonly deadline: string;
    readonly kind: DeadlineKind;
    readonly subject: string;
    readonly dueAt: Timestamp;
  }
>;

export type HoldCommand = PlaceHold | HoldForStop | LetGoOfStop | ResolveHold | PassDeadline;

// What clients of a store saw, one act after the other, as checked by faultsIn. It knows no store: a history may as
// well be written down over HTTP.
import type { Position } from '../event-store.js';

/** An event where somebody saw it. */
export interface SeenEvent {
  /** What tells events apart: over the port the SHA-256 of their bytes, so that changed bytes are another event. */
  readonly name: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
}

/** When an act was asked for and when it was answered, on one clock that never shows the same moment twice. */
interface Span {
  readonly invoked: number;
  /** Infinity when no answer came. */
  readonly answered: number;
}

export type AppendAnswer =
  | {
      readonly outcome: 'stored';
      readonly firstRevision: number;
      /** Undefined where the client is not told: over HTTP it hears of a position that is at least as new. */
      readonly lastPosition: Position | undefined;
    }
  | { readonly outcome: 'conflict'; readonly actualRevision: number }
  /** Certainly nothing was written. */
  | { readonly outcome: 'refused' }
  /** It may take place even later, or never. */
  | { readonly outcome: 'unknown' };

export interface AppendAct extends Span {
  readonly kind: 'append';
  readonly stream: string;
  /** Undefined where the client does not say what it expects: over HTTP. */
  readonly expectedRevision: number | undefined;
  readonly names: readonly string[];
  readonly answer: AppendAnswer;
}

export interface StreamReadAct extends Span {
  readonly kind: 'stream-read';
  readonly stream: string;
  readonly fromRevision: number;
  readonly limit: number;
  readonly seen: readonly SeenEvent[];
}

export interface LogReadAct extends Span {
  readonly kind: 'log-read';
  readonly after: Position | undefined;
  readonly limit: number;
  readonly seen: readonly SeenEvent[];
}

export type Act = AppendAct | StreamReadAct | LogReadAct;

export interface Subscribed {
  readonly after: Position | undefined;
  readonly delivered: readonly { readonly at: number; readonly event: SeenEvent }[];
  /** False for one that was given up before the log came to its end. */
  readonly toTheEnd: boolean;
}

export interface History {
  readonly acts: readonly Act[];
  readonly subscriptions: readonly Subscribed[];
  /** The whole log, read when everybody had stopped. */
  readonly log: readonly SeenEvent[];
  /** Whether others wrote as well, of whose appends nothing is known. */
  readonly othersWrote: boolean;
}

export type FaultRule =
  /** Positions or revisions of the log do not follow each other. */
  | 'log-broken'
  | 'lost'
  | 'doubled'
  /** Stored, but not where the answer said. */
  | 'misplaced'
  /** Other bytes than those that were sent, or an event that nobody sent. */
  | 'foreign'
  /** Answered as not written, and there. */
  | 'refused-but-there'
  /** One part of an append is there without the other, or something stands in between. */
  | 'half-stored'
  | 'expected-revision-ignored'
  | 'conflict-without-competitor'
  /** Before something that was known when it was asked for. */
  | 'out-of-order'
  /** Without something that was known when it was asked for. */
  | 'stale'
  /** Seen, and not in the log. */
  | 'unreal'
  /** Something is left out, or comes twice, or not in its order. */
  | 'gap'
  | 'seen-twice';

export interface Fault {
  readonly rule: FaultRule;
  readonly what: string;
}

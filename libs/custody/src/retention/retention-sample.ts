import type { DomainEvent } from '../kernel/event.js';
import type { Instant, Timestamp } from '../kernel/instant.js';
import type { Command } from '../kernel/command.js';
import type { PresentedLabel, PresentedPosition } from '../kernel/presented.js';
import type { Place } from '../storage/events.js';

/** Given after the box has taken it, as a tube is put away. */
export type KeepRetentionSample = Command<
  'KeepRetentionSample',
  {
    readonly sample: PresentedLabel;
    readonly position: PresentedPosition;
    readonly boxRevision: number;
    readonly volumeMicrolitres: number;
    /** Later than the protocol says, or where it says nothing. */
    readonly keepUntil?: Timestamp;
  }
>;
/** QA signs before anybody destroys it. */
export type AuthoriseRetentionDestruction = Command<
  'AuthoriseRetentionDestruction',
  { readonly item: string; readonly reason: string }
>;

export type RetentionCommand = KeepRetentionSample | AuthoriseRetentionDestruction;

export type RetentionEvent =
  | DomainEvent<
      'RetentionSampleKept',
      {
        readonly item: string;
        readonly place: Place;
        readonly boxRevision: number;
        readonly volumeMicrolitres: number;
        /** Absent where nobody has said until when: then nothing ends it. */
        readonly keepUntil?: Timestamp;
      }
    >
  | DomainEvent<
      'RetentionDestructionAuthorised',
      { readonly item: string; readonly reason: string }
    >;

/** Where it lies now, and how much is left, says its item. */
export interface RetentionSample {
  readonly item: string;
  readonly batch: string;
  readonly keptAt: Instant;
  readonly keepUntil: Instant | undefined;
  readonly authorisedBy: string | undefined;
}

/** From then on somebody may ask QA: a task, and never an alarm, for nothing is lost by waiting. */
export const isDueForDestruction = (
  { keepUntil }: Pick<RetentionSample, 'keepUntil'>,
  now: Instant,
): boolean => keepUntil !== undefined && keepUntil <= now;

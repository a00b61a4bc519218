import type { Command } from '../kernel/command.js';
import type { Recipient } from '../notice/recipients.js';
import type { Failed } from '../notice/subject-of-notice.js';

export type RecordFollowUp = Command<
  'RecordFollowUp',
  { readonly visit: string; readonly adverseEventReference?: string }
>;
export type AcknowledgeLateResult = Command<'AcknowledgeLateResult', Failed>;

/** Somebody was told of a result that failed after the product had been given. */
export type NotifyOfLateResult = Command<
  'NotifyOfLateResult',
  Failed & {
    readonly recipient: Recipient;
    /** Which one, where the protocol tells several. */
    readonly authority?: string;
    /** The number of the call, of the letter or of its receipt. */
    readonly reference: string;
  }
>;

export type FollowUpCommand = RecordFollowUp | NotifyOfLateResult | AcknowledgeLateResult;

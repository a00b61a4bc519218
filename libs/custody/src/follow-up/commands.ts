import type { Command } from '../kernel/command.js';
import type { Recipient } from '../notice/recipients.js';

export type RecordFollowUp = Command<
  'RecordFollowUp',
  { readonly visit: string; readonly adverseEventReference?: string }
>;
export type AcknowledgeLateResult = Command<
  'AcknowledgeLateResult',
  { readonly batch: string; readonly test: string }
>;

/** Somebody was told of a result that failed after the product had been given. */
export type NotifyOfLateResult = Command<
  'NotifyOfLateResult',
  {
    readonly batch: string;
    readonly test: string;
    readonly recipient: Recipient;
    /** Which one, where the protocol tells several. */
    readonly authority?: string;
    /** The number of the call, of the letter or of its receipt. */
    readonly reference: string;
  }
>;

export type FollowUpCommand = RecordFollowUp | NotifyOfLateResult | AcknowledgeLateResult;

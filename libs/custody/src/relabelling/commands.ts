import type { Command } from '../kernel/command.js';
import type { PresentedLabel, PresentedPosition } from '../kernel/presented.js';

/**
 * A second person compares a new label with what the container was known by before: the old label, scanned or typed; what can still be
 * read of it, at the item's own place; or the number under which it lay as material that nobody knew.
 */
export type ConfirmRelabelling = Command<
  'ConfirmRelabelling',
  {
    readonly label: PresentedLabel;
    readonly old?: PresentedLabel;
    readonly remnant?: { readonly reads: string; readonly position: PresentedPosition };
    readonly material?: string;
  }
>;

/** The old label is where nobody can destroy it: at the bottom of a tank, in a waste that has left the house. */
export type WriteOffLabel = Command<
  'WriteOffLabel',
  { readonly item: string; readonly instance: number; readonly evidence: string }
>;

export type RelabellingCommand = ConfirmRelabelling | WriteOffLabel;

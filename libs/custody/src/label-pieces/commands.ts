import type { Command } from '../kernel/command.js';
import type { PresentedLabel } from '../kernel/presented.js';

/** Every piece of a label of one container, beside each other: on it, on the record, on what it is packed in. */
export type CompareLabelPieces = Command<
  'CompareLabelPieces',
  {
    readonly container: PresentedLabel;
    /** The part that is peeled off and stuck on the record. */
    readonly partial: PresentedLabel;
    /** On the cassette or on the outer wrapping. */
    readonly outer?: PresentedLabel;
  }
>;
/** The very same label stands on two things: a photocopy, a printer that jammed and printed it twice. */
export type RecordDoubledLabel = Command<
  'RecordDoubledLabel',
  {
    readonly label: PresentedLabel;
    /** By its own label, what the second piece stood on; absent where that is nothing, or nothing that is known. */
    readonly alsoOn?: PresentedLabel;
  }
>;
/** One of the two pieces is gone; which one QA has said. */
export type DestroyCopy = Command<
  'DestroyCopy',
  { readonly label: PresentedLabel; readonly witness: string }
>;

export type LabelPiecesCommand = CompareLabelPieces | RecordDoubledLabel | DestroyCopy;

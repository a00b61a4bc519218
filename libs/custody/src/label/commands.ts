import type { Command } from '../kernel/command.js';
import type { LotReference, PresentedLabel, PresentedWristband } from '../kernel/presented.js';
import type { ItemKind } from './events.js';

/** Prints the labels of new items. At the bedside it needs the participant's wristband, scanned now. */
export type PrintLabels = Command<
  'PrintLabels',
  {
    readonly kind: ItemKind;
    readonly count: number;
    readonly printer: string;
    /** Lot of the blank labels, where the house keeps account of them: one that lets go in nitrogen is found by it. */
    readonly stock?: LotReference;
    readonly wristband?: PresentedWristband;
    /** Claims taken for the planned labels, in the order of `plannedLabels`. */
    readonly tokens: readonly number[];
  }
>;
/** Prints one label again; its predecessor is void from this moment. */
export type ReprintLabel = Command<
  'ReprintLabel',
  {
    readonly item: string;
    readonly printer: string;
    readonly reason: string;
    readonly stock?: LotReference;
    /** Needed again for a collection container that is still empty. */
    readonly wristband?: PresentedWristband;
    readonly token: number;
  }
>;
export type ApplyLabel = Command<
  'ApplyLabel',
  {
    readonly label: PresentedLabel;
    /** The label of the earlier therapy that the tube carries, scanned in the same moment, and who looked on. */
    readonly over?: OldLabel;
    readonly witness?: string;
  }
>;
/** No `PresentedLabel`: it is of another therapy by right, and no mix-up. */
export interface OldLabel {
  readonly value: string;
  readonly claim?: { readonly coi: string; readonly item: string };
}
/** Before anything is taken: another person than the one who put the label on compares container and wristband. */
export type VerifyLabel = Command<
  'VerifyLabel',
  { readonly container: PresentedLabel; readonly wristband: PresentedWristband }
>;
export type VoidLabel = Command<
  'VoidLabel',
  { readonly label: PresentedLabel; readonly reason: string }
>;
export type DestroyLabel = Command<
  'DestroyLabel',
  { readonly label: PresentedLabel; readonly witness: string }
>;
/** Another journey needs a claim that this one seems to have taken and never used. */
export type ForfeitClaim = Command<
  'ForfeitClaim',
  { readonly kind: string; readonly value: string; readonly token: number }
>;

export type LabelCommand =
  PrintLabels | ReprintLabel | ApplyLabel | VerifyLabel | VoidLabel | DestroyLabel | ForfeitClaim;

import type { Command } from '../kernel/command.js';
import type { PresentedLabel, PresentedThing, PresentedWristband } from '../kernel/presented.js';
import type { ExpansionFailed } from './events.js';

export type RecordAspiration = Command<
  'RecordAspiration',
  {
    readonly container: PresentedLabel;
    readonly wristband: PresentedWristband;
    /** The DIN as scanned from the same container, 13 characters without check character; claimed for a batch. */
    readonly din: PresentedThing;
    readonly volumeMicrolitres: number;
    readonly aspirationSite: string;
    readonly anticoagulantLot: string;
  }
>;
export type RecordExpansionFailure = Command<
  'RecordExpansionFailure',
  { readonly cause: ExpansionFailed['data']['cause'] }
>;

export type CollectionCommand = RecordAspiration | RecordExpansionFailure;

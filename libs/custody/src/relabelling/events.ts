import type { DomainEvent } from '../kernel/event.js';

/** What a second person compared a new label with. */
export type KnownBefore = 'old-label' | 'remnant-at-its-place' | 'resolved-identity';

/** An item that holds something got another label. Nothing of it is used until a second person has compared the two. */
export type ItemRelabelled = DomainEvent<
  'ItemRelabelled',
  {
    readonly item: string;
    /** The last instance that speaks for it beyond doubt. */
    readonly old: string;
    readonly label: string;
  }
>;
export type RelabellingConfirmed = DomainEvent<
  'RelabellingConfirmed',
  {
    readonly item: string;
    readonly old: string;
    readonly label: string;
    readonly by: KnownBefore;
    /** Where it is material whose identity was established. */
    readonly material?: string;
  }
>;
export type LabelWrittenOff = DomainEvent<
  'LabelWrittenOff',
  { readonly item: string; readonly label: string; readonly evidence: string }
>;

export type RelabellingEvent = ItemRelabelled | RelabellingConfirmed | LabelWrittenOff;

import type { DomainEvent } from '../kernel/event.js';
import type { Timestamp } from '../kernel/instant.js';

/** What comes into contact with cells, or names their containers. */
export const MATERIAL_KINDS = [
  'medium',
  'supplement',
  'reagent',
  'diluent',
  'cryoprotectant',
  'anticoagulant',
  'container',
  'label-stock',
] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

/** The certificate of analysis: where it is kept, and the fingerprint of the file. */
export interface Certificate {
  readonly document: string;
  readonly sha256: string;
}

export type DiscardReason = 'used-up' | 'expired' | 'damaged';

/** One lot of a raw material, from its delivery to its last drop, with every therapy that may have some of it. */
export type LotEvent =
  | DomainEvent<
      'LotReceived',
      {
        readonly lot: string;
        readonly kind: MaterialKind;
        /** Bottles, bags or boxes that came. */
        readonly containers: number;
        readonly expiresAt: Timestamp;
        /** How long a container is good once it is open, by the instruction of its maker; absent where that sets no limit. */
        readonly hoursInUse?: number;
        readonly certificate: Certificate;
      }
    >
  | DomainEvent<'LotReleased', { readonly certificate: Certificate }>
  | DomainEvent<'LotOpened', { readonly container: string; readonly usableUntil: Timestamp }>
  | DomainEvent<'LotRejected', { readonly reason: string }>
  | DomainEvent<'LotDiscarded', { readonly reason: DiscardReason }>
  /** Written before the use itself: whoever may be stopped registers first with whoever can stop him. */
  | DomainEvent<'LotUseRegistered', { readonly lot: string; readonly coi: string }>
  | DomainEvent<
      'LotRecalled',
      { readonly lot: string; readonly notice: string; readonly reason: string }
    >
  /** Every therapy that was registered is held; a use that is told later opens the recall again. */
  | DomainEvent<'RecallCompleted', { readonly lot: string; readonly journeys: number }>;

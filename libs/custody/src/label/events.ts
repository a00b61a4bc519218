import type { DomainEvent } from '../kernel/event.js';
import type { LotReference } from '../kernel/presented.js';

/** What a label can be put on. `item` ids say it by their first letter: M1, V3, H1, T2, Q4, S1. */
export type ItemKind = 'starting-material' | 'vessel' | 'harvest' | 'tube' | 'sample' | 'syringe';

export type LabelPrinted = DomainEvent<
  'LabelPrinted',
  {
    readonly item: string;
    readonly kind: ItemKind;
    readonly batch: string;
    /** GTIN and serial, `<gtin>.<serial>`. */
    readonly label: string;
    readonly instance: number;
    readonly printer: string;
    readonly stock?: LotReference;
    /** Revision of the claim that makes this label ours. */
    readonly token: number;
  }
>;
export type LabelApplied = DomainEvent<
  'LabelApplied',
  {
    readonly item: string;
    readonly label: string;
    /** The label of the earlier therapy that it was put over, before a witness. */
    readonly over?: string;
    readonly witness?: string;
  }
>;
/** A second person found the container and the wristband to be of one therapy: the aspiration may begin. */
export type LabelVerified = DomainEvent<
  'LabelVerified',
  { readonly item: string; readonly label: string; readonly wristbandToken: number }
>;
/** A reprint makes its predecessor void: two valid labels of one thing must never exist. */
export type LabelSuperseded = DomainEvent<
  'LabelSuperseded',
  { readonly item: string; readonly label: string; readonly by: string }
>;
export type LabelVoided = DomainEvent<
  'LabelVoided',
  { readonly item: string; readonly label: string; readonly reason: string }
>;
/** The torn, doubled or unused piece of paper is gone, and somebody saw it go. */
export type LabelDestroyed = DomainEvent<
  'LabelDestroyed',
  { readonly item: string; readonly label: string; readonly witness: string }
>;
/** A label instance that was held by mistake, or by a journey that never used it, was taken over elsewhere. */
export type ClaimForfeited = DomainEvent<
  'ClaimForfeited',
  { readonly kind: string; readonly value: string; readonly token: number }
>;

export type LabelEvent =
  | LabelPrinted
  | LabelApplied
  | LabelVerified
  | LabelSuperseded
  | LabelVoided
  | LabelDestroyed
  | ClaimForfeited;

import type { DomainEvent } from '../kernel/event.js';

/** Custody stays with the post; the people change, and the list says what was handed from whom to whom. */
export type ShiftHandedOver = DomainEvent<
  'ShiftHandedOver',
  {
    readonly post: string;
    readonly from: string;
    readonly to: string;
    readonly units: readonly { readonly coi: string; readonly item: string }[];
  }
>;

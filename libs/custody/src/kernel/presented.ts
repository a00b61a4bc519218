import type { StorageClass } from '../serology/markers.js';
import type { Instant } from './instant.js';

/**
 * What a scan turned out to be, read from its claim stream at this moment.
 * The ledger resolves scans before a decider sees them; deciders never trust a parsed serial by itself.
 */

/** Why an identifier is typed: its symbol is there, and cannot be scanned. */
export const TYPED_REASONS = ['frost', 'torn', 'wet', 'scanner-broken'] as const;

export type TypedReason = (typeof TYPED_REASONS)[number];

/** Why a position of a box stands in the record without its symbol: somebody named it by hand. */
export const NAMED_BY_HAND = 'named-by-hand';

/** Set where a person typed what a scanner would have read, with everybody who typed the very same of late. */
export interface Typed {
  readonly reason: TypedReason;
  readonly by: readonly { readonly person: string; readonly at: Instant }[];
}

/** A container's label. `claim` is absent when nobody ever printed such a label here. */
export interface PresentedLabel {
  /** GTIN and serial as scanned, `<gtin>.<serial>`. */
  readonly label: string;
  readonly claim?: {
    readonly coi: string;
    readonly participant: string;
    readonly item: string;
    readonly token: number;
  };
  readonly typed?: Typed;
  /** The device's own moment of this very scan. */
  readonly scannedAt?: Instant;
}

/** A wristband: only the keyed HMAC of its content is ever known here. */
export interface PresentedWristband {
  readonly hmac: string;
  readonly claim?: { readonly participant: string; readonly token: number };
  readonly typed?: Typed;
  readonly scannedAt?: Instant;
  /** From when on it counts no more: set for one that counts until then. */
  readonly expiresAt?: Instant;
  /** Set for one that counts no more, and was never anybody else's. */
  readonly ended?: { readonly reason: string; readonly at: Instant };
  /** One person has bound it, and nobody has confirmed it. */
  readonly proposed?: true;
  /** What its symbol says that it stands on (GS1 AI 7241); absent where it says nothing. */
  readonly mediaType?: string;
}

/** A parcel's SSCC, and the journey that packed it. */
export interface PresentedPackage {
  readonly sscc: string;
  readonly claim?: { readonly coi: string; readonly token: number };
}

/** A thing that is bound once: a tamper seal, a shipper. */
export interface PresentedThing {
  readonly value: string;
  readonly claim?: { readonly coi: string; readonly item: string; readonly token: number };
}

/** A workstation, with the session that is open on it at this moment. */
export interface PresentedWorkstation {
  readonly workstation: string;
  readonly session?: {
    readonly session: string;
    readonly coi: string;
    readonly lineClearedBy?: string;
  };
}

/** A position of a box, with what the box's own stream says lies there. */
export interface PresentedPosition {
  readonly box: string;
  readonly position: string;
  readonly exists: boolean;
  /** Its own symbol was scanned, and nothing is put there yet: absent where somebody named it by hand. */
  readonly isScanned?: true;
  /** The box that the scanned symbol of the position is of, where that is not the box that was scanned. */
  readonly slotOf?: string;
  /** What the box is for; absent: for whatever need not lie apart. */
  readonly storageClass?: StorageClass;
  readonly occupant?: { readonly coi: string; readonly item: string };
  /** The box's event that gave it to whoever lies there. */
  readonly givenBy?: number;
}

/** A raw material by GTIN and lot number. */
export interface LotReference {
  readonly gtin: string;
  readonly lot: string;
}

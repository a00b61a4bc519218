import type { Post } from '../kernel/actor.js';
import type { Command } from '../kernel/command.js';
import type { PresentedLabel, PresentedPackage, PresentedThing } from '../kernel/presented.js';
import type { UnstaffedKind } from '../site/unstaffed-post.js';
import type { Leg, PackageOpenedEnRoute, Proof, RefusalReason } from './events.js';

export type PackUnits = Command<
  'PackUnits',
  {
    readonly package: PresentedPackage;
    readonly units: readonly PresentedLabel[];
    readonly leg: Leg;
    readonly destination: Post;
    readonly shipper: PresentedThing;
    readonly logger: PresentedThing;
  }
>;
export type SealPackage = Command<
  'SealPackage',
  { readonly package: PresentedPackage; readonly seal: PresentedThing }
>;
/** Both sides scan the SSCC, the seal and the logger. */
interface Outside {
  readonly package: PresentedPackage;
  readonly seal: string;
  readonly logger: string;
}
export type OfferHandoff = Command<'OfferHandoff', Outside & { readonly to: Post }>;
export type AcceptHandoff = Command<'AcceptHandoff', Outside>;
export type RefuseHandoff = Command<
  'RefuseHandoff',
  {
    readonly package: PresentedPackage;
    readonly reason: RefusalReason;
    /** Of a photograph of what was seen. */
    readonly photoSha256?: string;
  }
>;
export type CancelOffer = Command<
  'CancelOffer',
  { readonly package: PresentedPackage; readonly reason: string }
>;
/** Given by the deadline reactor alone. */
export type ExpireOffer = Command<'ExpireOffer', { readonly sscc: string; readonly offer: string }>;
/** Why custody passes by one side alone. Longer words would only hide that there are few reasons. */
export const TAKE_OVER_REASONS = [
  'nobody-there',
  'nobody-answers',
  'no-signal',
  'cells-in-danger',
] as const;

export type TakeOver = Command<
  'TakeOver',
  {
    readonly package: PresentedPackage;
    readonly reason: (typeof TAKE_OVER_REASONS)[number];
    /** A second person who was there. */
    readonly witness?: string;
  }
>;
/** A place at which nobody signs in, as the stream of its site says at this moment; without `declared` it is none. */
export interface PresentedUnstaffed {
  readonly site: string;
  readonly post: string;
  readonly declared?: {
    readonly kind: UnstaffedKind;
    readonly organisation: string;
    readonly limitMinutes: number;
  };
}
/** Left where nobody stands, for whoever fetches it: one side only, with a proof. */
export type DepositPackage = Command<
  'DepositPackage',
  Outside & {
    readonly at: PresentedUnstaffed;
    readonly for: Post;
    readonly proof: Proof;
    /** Of a photograph of the closed door, or of the package as it was handed in. */
    readonly photoSha256?: string;
  }
>;
/** Fetched from there, by whom it was left for or by whoever left it: he looks at the outside, and shows the proof. */
export type CollectPackage = Command<
  'CollectPackage',
  Outside & { readonly at: PresentedUnstaffed; readonly proof: Proof }
>;
/** Somebody stands before the open door, and it is not there. */
export type ReportNotFound = Command<
  'ReportNotFound',
  { readonly package: PresentedPackage; readonly at: PresentedUnstaffed }
>;
export type DepartPackage = Command<
  'DepartPackage',
  /** Where it is driven when that is not where it was sent: back, or to where the dose is planned by now. */
  Outside & { readonly destination?: Post }
>;
export type ChangeDriver = Command<
  'ChangeDriver',
  { readonly package: PresentedPackage; readonly from: string }
>;
export type OpenEnRoute = Command<
  'OpenEnRoute',
  {
    readonly package: PresentedPackage;
    readonly cause: PackageOpenedEnRoute['data']['cause'];
    readonly witness: string;
    readonly newSeal: PresentedThing;
  }
>;
export type ReceivePackage = Command<
  'ReceivePackage',
  Outside & { readonly temperatureMilliCelsius: number; readonly intact: boolean }
>;
export type OpenPackage = Command<'OpenPackage', Outside>;
export type UnpackUnits = Command<
  'UnpackUnits',
  { readonly package: PresentedPackage; readonly units: readonly PresentedLabel[] }
>;
/** Loose units inside one site: who gives scans each of them, and so does who takes. */
export type OfferUnits = Command<
  'OfferUnits',
  { readonly units: readonly PresentedLabel[]; readonly to: Post }
>;
export type AcceptUnits = Command<'AcceptUnits', { readonly units: readonly PresentedLabel[] }>;

/** Said at a desk: whoever changes where a package goes need not have it in his hands. */
export type RerouteDestination = Command<
  'RerouteDestination',
  { readonly package: PresentedPackage; readonly destination: Post; readonly reason: string }
>;

export type PackageCommand =
  | RerouteDestination
  | PackUnits
  | SealPackage
  | OfferHandoff
  | AcceptHandoff
  | RefuseHandoff
  | CancelOffer
  | ExpireOffer
  | TakeOver
  | DepositPackage
  | CollectPackage
  | ReportNotFound
  | DepartPackage
  | ChangeDriver
  | OpenEnRoute
  | ReceivePackage
  | OpenPackage
  | UnpackUnits
  | OfferUnits
  | AcceptUnits;

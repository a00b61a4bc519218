import type { Command } from '../kernel/command.js';
import type { Timestamp } from '../kernel/instant.js';
import type { Certificate, DiscardReason, MaterialKind } from './events.js';

export type ReceiveLot = Command<
  'ReceiveLot',
  {
    readonly lot: string;
    readonly kind: MaterialKind;
    readonly containers: number;
    readonly expiresAt: Timestamp;
    readonly hoursInUse?: number;
    readonly certificate: Certificate;
  }
>;
export type OpenLot = Command<'OpenLot', { readonly container: string }>;
/** Given by the ledger, before the command that names the lot is written. */
export type RegisterLotUse = Command<
  'RegisterLotUse',
  {
    readonly lot: string;
    readonly coi: string;
    /** It has happened: then it is registered, whatever has become of the lot. */
    readonly used: boolean;
  }
>;

export type LotCommand =
  | ReceiveLot
  | Command<'ReleaseLot', { readonly certificateSha256: string }>
  | OpenLot
  | Command<'RejectLot', { readonly reason: string }>
  | Command<'DiscardLot', { readonly reason: DiscardReason }>
  | RegisterLotUse
  | Command<'RecallLot', { readonly lot: string; readonly notice: string; readonly reason: string }>
  | Command<'CompleteRecall', { readonly lot: string; readonly journeys: number }>;

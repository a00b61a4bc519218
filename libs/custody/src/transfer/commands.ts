import type { Command } from '../kernel/command.js';
import type { TransferEnded, TransferReason } from './events.js';

export type TransferCommand =
  /** By the site that has him. */
  | Command<'ProposeTransfer', { readonly to: string; readonly reason: TransferReason }>
  /** By the site that takes him, at the ward where he lies. */
  | Command<'AcceptTransfer', { readonly transfer: string; readonly post: string }>
  /** By either: he does not go, or is not taken. */
  | Command<'EndTransfer', TransferEnded['data']>;

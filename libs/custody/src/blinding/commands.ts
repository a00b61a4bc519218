import type { Command } from '../kernel/command.js';
import type { ArmPurpose, SealedAllocation, UnblindedBy, UnblindingReason } from './events.js';

export type BlindingCommand =
  | Command<'SealAllocation', SealedAllocation>
  | Command<'ReadAllocation', { readonly purpose: ArmPurpose }>
  | Command<'UnblindInEmergency', { readonly reason: UnblindingReason; readonly by: UnblindedBy }>
  | Command<'AcknowledgeUnblinding', { readonly unblinding: string }>;

import type { Command } from '../kernel/command.js';

export type RecordFollowUp = Command<
  'RecordFollowUp',
  { readonly visit: string; readonly adverseEventReference?: string }
>;
export type AcknowledgeLateResult = Command<
  'AcknowledgeLateResult',
  { readonly batch: string; readonly test: string }
>;

export type FollowUpCommand = RecordFollowUp | AcknowledgeLateResult;

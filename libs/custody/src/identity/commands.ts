import type { Command } from '../kernel/command.js';
import type { IdentityRecord, LegalBasis } from './events.js';
import type { Duty } from './retention.js';

export type IdentityCommand =
  | Command<'RecordIdentity', IdentityRecord>
  | Command<
      'ProposeErasure',
      {
        readonly basis: LegalBasis;
        readonly evidence: string;
        /** What every registered therapy still asks of the record. */
        readonly duties: readonly Duty[];
      }
    >
  | Command<'ApproveErasure', { readonly erasure: string; readonly duties: readonly Duty[] }>;

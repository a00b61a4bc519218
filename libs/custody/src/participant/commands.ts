import type { StopCause } from '../hold/events.js';
import type { IdentityCommand } from '../identity/commands.js';
import type { Command } from '../kernel/command.js';
import type { PresentedWristband } from '../kernel/presented.js';
import type { ForfeitClaim } from '../label/commands.js';
import type { UnbindingReason } from './events.js';

export type ParticipantCommand =
  | IdentityCommand
  | Command<
      'EnrolParticipant',
      {
        readonly participant: string;
        readonly subjectNumber: string;
        readonly site: string;
        readonly token: number;
      }
    >
  | Command<
      'RecordConsent',
      { readonly formVersion: string; readonly onWithdrawal: 'return' | 'destroy' | 'keep' }
    >
  | Command<
      'BindWristband',
      {
        readonly wristband: PresentedWristband;
        /** Said again by a second person, where it takes the place of another wristband. */
        readonly check?: { readonly subjectNumber: string; readonly witness: string };
      }
    >
  | Command<
      'UnbindWristband',
      {
        /** Absent where there is nothing left to scan: then none that was bound so far counts any more. */
        readonly wristband?: PresentedWristband;
        readonly reason: UnbindingReason;
      }
    >
  | Command<
      'RegisterJourney',
      {
        readonly coi: string;
        readonly protocol: string;
        readonly protocolVersion: number;
        readonly dosesOfProtocol: number;
        readonly token: number;
      }
    >
  | ForfeitClaim
  | Command<'OpenStop', { readonly cause: StopCause }>
  | Command<'LiftStop', { readonly stop: string; readonly evidence: string }>
  | Command<'CompleteStop', { readonly stop: string }>;

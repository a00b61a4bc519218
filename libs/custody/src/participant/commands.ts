import type { MaterialChoice, StopCause } from '../hold/events.js';
import type { BlindingCommand } from '../blinding/commands.js';
import type { IdentityCommand } from '../identity/commands.js';
import type { Identified } from '../identity/comparison.js';
import type { Command } from '../kernel/command.js';
import type { Timestamp } from '../kernel/instant.js';
import type { PresentedWristband } from '../kernel/presented.js';
import type { ForfeitClaim } from '../label/commands.js';
import type { TransferCommand } from '../transfer/commands.js';
import type { TakenOffFor } from './events.js';

export type WristbandCommand =
  | Command<
      'BindWristband',
      Identified & {
        readonly wristband: PresentedWristband;
        /** The stay in hospital that it is for, and when it ends at the latest. */
        readonly encounter?: string;
        readonly expiresAt?: Timestamp;
        /** Said again by a second person, where it takes the place of another wristband and the vault cannot be asked. */
        readonly check?: { readonly subjectNumber: string; readonly witness: string };
      }
    >
  /** By a second person, from what she heard herself. Until then the band opens no gate. */
  | Command<'ConfirmWristband', Identified & { readonly wristband: PresentedWristband }>
  | Command<
      'UnbindWristband',
      {
        /** Absent where there is nothing left to scan: then none that was bound so far counts any more. */
        readonly wristband?: PresentedWristband;
        readonly reason: TakenOffFor;
      }
    >
  | Command<
      'EndEncounter',
      { readonly encounter?: string; readonly reason: 'discharged' | 'transferred' }
    >;

export type ParticipantCommand =
  | BlindingCommand
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
  /** `signedAt`: when the paper was signed, where that was not just now. */
  | Command<
      'RecordConsent',
      {
        readonly formVersion: string;
        readonly onWithdrawal: MaterialChoice;
        readonly signedAt?: Timestamp;
      }
    >
  | Command<'DeclineConsent', { readonly formVersion: string }>
  | WristbandCommand
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
  | TransferCommand
  /** `material`: what he wants now to become of what is left; absent, what he once chose with his consent. */
  | Command<'OpenStop', { readonly cause: StopCause; readonly material?: MaterialChoice }>
  /** He has changed his mind, and signed again: what is still there may be used again. */
  | Command<
      'ResumeParticipation',
      {
        readonly stop: string;
        readonly formVersion: string;
        readonly onWithdrawal: MaterialChoice;
      }
    >
  | Command<'LiftStop', { readonly stop: string; readonly evidence: string }>
  | Command<'CompleteStop', { readonly stop: string }>;

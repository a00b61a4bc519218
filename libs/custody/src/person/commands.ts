import type { Post } from '../kernel/actor.js';
import type { Command } from '../kernel/command.js';
import type {
  BridgeReason,
  Credential,
  ExternalIdentity,
  Grant,
  IdentityDocument,
  Invitation,
  Passkey,
  PinCredential,
  RemovalReason,
  SuspensionReason,
  WithdrawalReason,
} from './events.js';
import type { Timestamp } from '../kernel/instant.js';
import type { NamePerson, NameRecord } from './naming.js';

/** What the device, on which somebody signs in, turned out to be. */
export type ShownDevice =
  | { readonly is: 'known'; readonly device: string }
  | { readonly is: 'unknown' | 'unproved' | 'retired' };

type Nothing = Record<string, never>;

/** With one of the two codes of the founding. */
export interface FirstEnrolment {
  readonly person: string;
  readonly home: Post;
  readonly named: NameRecord;
  readonly credential: Credential;
  readonly study: string;
  readonly until: Timestamp;
}

/** Proof is looked at before anything is decided: passwords are compared nowhere in here. */
export type PersonCommand =
  | Command<'EnrolFirstAdministrator', FirstEnrolment>
  | Command<'EnrolFirstQa', FirstEnrolment>
  | Command<
      'InvitePerson',
      {
        readonly person: string;
        readonly home: Post;
        readonly named: NameRecord;
        readonly invitation: Invitation;
      }
    >
  | NamePerson
  | Command<'ActivateAccount', { readonly codeSha256: string; readonly credential: Credential }>
  | Command<
      'VouchForHolder',
      {
        /** Whose check word was told; undefined when it is that of none for which somebody has to vouch. */
        readonly wayIn: string | undefined;
        readonly document: IdentityDocument;
        /** A ledger that was founded with one code had nobody else to begin with. */
        readonly foundedAlone: boolean;
      }
    >
  | Command<'ReopenAccount', { readonly invitation: Invitation }>
  | Command<
      'ChangeCredential',
      { readonly proved: string | undefined; readonly credential: Credential }
    >
  | Command<'IssueBadge', { readonly badge: string }>
  | Command<'WithdrawBadge', { readonly badge: string; readonly reason: RemovalReason }>
  | Command<'SetPin', { readonly proved: string | undefined; readonly pin: PinCredential }>
  | Command<
      'RegisterPasskey',
      {
        /** In which it is done. */
        readonly session: string | undefined;
        readonly proved: string | undefined;
        readonly passkey: Passkey;
      }
    >
  | Command<'RemovePasskey', { readonly credential: string; readonly reason: RemovalReason }>
  | Command<'LinkExternalIdentity', Omit<ExternalIdentity, 'link'>>
  | Command<'UnlinkExternalIdentity', { readonly link: string; readonly reason: WithdrawalReason }>
  | Command<'GrantRole', Omit<Grant, 'grant'>>
  | Command<'ApproveGrant', { readonly grant: string }>
  | Command<'WithdrawRole', { readonly grant: string; readonly reason: WithdrawalReason }>
  | Command<
      'RecordTraining',
      { readonly training: string; readonly record: string; readonly validUntil: Timestamp }
    >
  | Command<
      'BridgeTraining',
      { readonly training: string; readonly reason: BridgeReason; readonly hours: number }
    >
  | Command<'SuspendPerson', { readonly reason: SuspensionReason }>
  | Command<'ReinstatePerson', { readonly evidence: string }>
  | Command<
      'SignIn',
      {
        readonly session: string;
        /** The credential that was proved; undefined when what was shown proves nothing. */
        readonly proved: string | undefined;
        /** The badge that was shown with a PIN, when it is one of this ledger's. */
        readonly badge?: string;
        /** The passkey that came with the right password, whether it counts or not. */
        readonly passkey?: string;
        readonly device: ShownDevice;
        readonly at: Post;
        readonly study: string;
      }
    >
  | Command<'UnlockSession', { readonly session: string; readonly proved: string | undefined }>
  | Command<'SignOut', { readonly session: string }>
  | Command<'EndSession', { readonly session: string }>
  | Command<'SignOutEverywhere', Nothing>;

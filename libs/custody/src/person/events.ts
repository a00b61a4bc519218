import type { GrantedRole, Post } from '../kernel/actor.js';
import type { DomainEvent } from '../kernel/event.js';
import type { Timestamp } from '../kernel/instant.js';
import type { PublicKeyJwk } from '../signature/signature.js';
import type { PersonNamed } from './naming.js';

/** Opens an account once. The log keeps the hash of the code; the code itself is on paper in one hand. */
export interface Invitation {
  readonly codeSha256: string;
  readonly validUntil: Timestamp;
}

/**
 * What somebody proves himself with. The verifier of a password is keyed: without the ledger's own key, which is never in the
 * log, nobody can try passwords on it (ADR 12).
 */
export interface PasswordCredential {
  readonly kind: 'password';
  readonly credential: string;
  /** Argon2id in its PHC string form. */
  readonly verifier: string;
}

export type Credential = PasswordCredential;

/** Goes with a badge, on a device that is enrolled, and is worth nothing anywhere else. Keyed like a password. */
export interface PinCredential {
  readonly kind: 'pin';
  readonly credential: string;
  readonly verifier: string;
}

/** What somebody signs with: a key that never leaves its authenticator. The log keeps the public half. */
export interface Passkey {
  /** Credential id of Web Authentication, in base64url. */
  readonly credential: string;
  readonly publicKey: PublicKeyJwk;
  /** Whether it can be copied to other devices of its owner: then it is worth what his account there is worth. */
  readonly backedUp: boolean;
}

/**
 * Who somebody is to the provider of his hospital (OpenID Connect Core §2: the two together are nobody else's). It opens the
 * account that it was linked to, and no other.
 */
export interface ExternalIdentity {
  readonly link: string;
  readonly issuer: string;
  /** What the provider calls him: opaque, no name and no address. */
  readonly subject: string;
}

/** A role at a post, for a time. */
export interface Grant extends Post {
  readonly grant: string;
  readonly role: GrantedRole;
  readonly study: string;
  readonly until: Timestamp;
}

/** What whoever vouches for somebody looked at. Never its number: that stays on the document. */
export const IDENTITY_DOCUMENTS = [
  'passport',
  'identity-card',
  'driving-licence',
  'residence-permit',
  'staff-card',
  'known-personally',
] as const;
export type IdentityDocument = (typeof IDENTITY_DOCUMENTS)[number];

/** Opened, and worth nothing until somebody vouches. Absent in events of a time when nobody had to: those count. */
interface NeedsVoucher {
  readonly needsVoucher?: true;
}

interface FirstEnrolled {
  readonly person: string;
  readonly home: Post;
  readonly credential: Credential;
  readonly granted: Grant;
}

export type WithdrawalReason = 'left' | 'moved' | 'no-longer-needed' | 'given-by-mistake';
export type RemovalReason = 'lost' | 'replaced' | 'no-longer-needed';
/** What a sign-in that failed was the sign of. */
export type AlarmSign = 'retired-device' | 'withdrawn-badge' | 'removed-passkey' | 'many-failures';

/** Why somebody answers for a colleague whose training is over. */
export const BRIDGE_REASONS = ['participant-waits', 'cells-expire', 'record-is-late'] as const;
export type BridgeReason = (typeof BRIDGE_REASONS)[number];
export type SuspensionReason = 'left' | 'absent' | 'investigation' | 'credential-lost';

/** Somebody who works with the ledger: known here by his number only, which is never given to anybody else. */
export type PersonEvent =
  /** With the codes of the founding: the two accounts that nobody else gave, and for which the founding vouches. */
  | DomainEvent<'FirstAdministratorEnrolled', FirstEnrolled>
  | DomainEvent<'FirstQaEnrolled', FirstEnrolled>
  | DomainEvent<
      'PersonInvited',
      {
        readonly person: string;
        /** Where he belongs, and where what he does to his own account is told. */
        readonly home: Post;
        readonly invitation: Invitation;
      }
    >
  | PersonNamed
  | DomainEvent<'AccountActivated', { readonly credential: Credential } & NeedsVoucher>
  /** Whoever cannot show his password any more gets a code. Nothing ends before it is used. */
  | DomainEvent<'AccountReopened', { readonly invitation: Invitation }>
  /** Somebody had the person in front of him, looked at a document, and was told the check word of this way in. */
  | DomainEvent<
      'HolderVouchedFor',
      {
        readonly wayIn: string;
        readonly document: IdentityDocument;
        /** By whoever had invited him, on a ledger that was founded with one code. */
        readonly byWhoArranged?: true;
      }
    >
  | DomainEvent<'VouchingFailed', { readonly code: string }>
  | DomainEvent<'CredentialChanged', { readonly credential: Credential; readonly replaced: string }>
  /** What the badge says is derived from its number with a key of the ledger: the log alone opens nothing. */
  | DomainEvent<'BadgeIssued', { readonly badge: string }>
  | DomainEvent<'BadgeWithdrawn', { readonly badge: string; readonly reason: RemovalReason }>
  | DomainEvent<'PinSet', { readonly pin: PinCredential }>
  | DomainEvent<'PasskeyRegistered', Passkey>
  | DomainEvent<'PasskeyRemoved', { readonly credential: string; readonly reason: RemovalReason }>
  | DomainEvent<'ExternalIdentityLinked', ExternalIdentity & NeedsVoucher>
  | DomainEvent<
      'ExternalIdentityUnlinked',
      { readonly link: string; readonly reason: WithdrawalReason }
    >
  /** A role that two have to approve was asked for by the first of them. */
  | DomainEvent<'GrantProposed', Grant>
  | DomainEvent<'RoleGranted', Grant & { readonly proposedBy?: string }>
  | DomainEvent<'RoleWithdrawn', { readonly grant: string; readonly reason: WithdrawalReason }>
  | DomainEvent<
      'TrainingRecorded',
      { readonly training: string; readonly record: string; readonly validUntil: Timestamp }
    >
  /** Somebody else answers for him for some hours, although that training is over: an override, whichever way it ends. */
  | DomainEvent<
      'TrainingBridged',
      {
        readonly training: string;
        /** Since when it is over, which says what is bridged: another lapse is another one. */
        readonly lapsed: Timestamp;
        readonly reason: BridgeReason;
        readonly until: Timestamp;
        /** Where he works whose training it is, which need not be where he is who answers for it. */
        readonly site: string;
      }
    >
  | DomainEvent<'PersonSuspended', { readonly reason: SuspensionReason }>
  | DomainEvent<'PersonReinstated', { readonly evidence: string }>
  | DomainEvent<
      'SignedIn',
      {
        readonly session: string;
        readonly credential: string;
        readonly at: Post;
        /** The badge that was shown with the PIN. */
        readonly badge?: string;
        /** The enrolled device on which it was; absent where the role needs none. */
        readonly device?: string;
        /** The passkey that was shown with the password; absent before the first one, and with a badge. */
        readonly passkey?: string;
      }
    >
  /** Its holder came back to a session that had locked, and proved himself again. */
  | DomainEvent<'SessionUnlocked', { readonly session: string; readonly credential: string }>
  | DomainEvent<'SignInFailed', { readonly code: string }>
  /** Somebody must look: this was no slip of a finger. */
  | DomainEvent<'SignInAttacked', { readonly sign: AlarmSign; readonly code: string }>
  | DomainEvent<'SignedOut', { readonly session: string }>
  | DomainEvent<'SignedOutEverywhere', Record<string, never>>;

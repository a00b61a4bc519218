import type { Post } from '../kernel/actor.js';
import type { Instant, Timestamp } from '../kernel/instant.js';
import type {
  AlarmSign,
  Credential,
  ExternalIdentity,
  Grant,
  IdentityDocument,
  Invitation,
  Passkey,
  PinCredential,
  SuspensionReason,
} from './events.js';
import type { NameSince } from './naming.js';
import type { LastTime, Session } from './session.js';

export interface ShownByProvider {
  readonly link: string;
  readonly session: string;
  readonly at: Instant;
}

/** Who saw that the holder is the person, and by what. */
export interface Vouching {
  readonly wayIn: string;
  readonly by: string;
  readonly document: IdentityDocument;
  readonly at: Instant;
}

export interface HeldPasskey extends Passkey {
  readonly since: Instant;
}

/** Counts for the lapse that it was given for, and no other. */
export interface Bridge {
  readonly lapsed: Timestamp;
  readonly until: Timestamp;
}

export interface Person {
  /** Empty before the invitation. */
  readonly person: string;
  readonly home: Post;
  /** Every name that he ever had here, the newest last: the vault holds what they say. */
  readonly names: readonly NameSince[];
  /** The newest one; it counts until it is used, or the account is linked to a hospital. */
  readonly invitation: Invitation | undefined;
  /** Undefined until somebody chose a password; whoever was linked to his hospital needs none. */
  readonly credential: Credential | undefined;
  /** Those that count at the moment. */
  readonly passkeys: readonly HeldPasskey[];
  /** Those that counted once. */
  readonly removedPasskeys: readonly string[];
  readonly badges: readonly string[];
  readonly pin: PinCredential | undefined;
  /** Those that open the account at the moment. */
  readonly externalIdentities: readonly ExternalIdentity[];
  /** The newest proof that came from the provider of the hospital. */
  readonly shownByProvider: ShownByProvider | undefined;
  /** What opens the account and counts for nothing: nobody has vouched for its holder. */
  readonly unvouched: readonly string[];
  /** Whoever invited him, gave him a code, linked him, or gave or proposed him a role: none of them vouches for him. */
  readonly arrangedBy: readonly string[];
  readonly vouchings: readonly Vouching[];
  readonly failedVouchings: number;
  readonly proposed: readonly (Grant & { readonly proposedBy: string })[];
  readonly grants: readonly Grant[];
  /** The newest record of each training. */
  readonly trainings: Readonly<Record<string, Timestamp>>;
  /** The newest bridge of each training. */
  readonly bridges: Readonly<Record<string, Bridge>>;
  /** Every hour that somebody answered for, in order: what was done in it stays an override. */
  readonly bridged: readonly {
    readonly training: string;
    readonly from: Instant;
    readonly until: Instant;
  }[];
  readonly suspendedFor: SuspensionReason | undefined;
  readonly sessions: readonly Session[];
  readonly failuresInARow: number;
  /** His newest sign-in, ended or not, and what has failed since. */
  readonly lastTime: LastTime;
  /** When somebody was last told of a sign that this account is under attack. */
  readonly alarms: Readonly<Partial<Record<AlarmSign, Instant>>>;
}

export const nobody: Person = {
  person: '',
  home: { organisation: '', site: '', post: '' },
  names: [],
  invitation: undefined,
  credential: undefined,
  passkeys: [],
  removedPasskeys: [],
  badges: [],
  pin: undefined,
  externalIdentities: [],
  shownByProvider: undefined,
  unvouched: [],
  arrangedBy: [],
  vouchings: [],
  failedVouchings: 0,
  proposed: [],
  grants: [],
  trainings: {},
  bridges: {},
  bridged: [],
  suspendedFor: undefined,
  sessions: [],
  failuresInARow: 0,
  lastTime: { signedInAt: undefined, failures: 0 },
  alarms: {},
};

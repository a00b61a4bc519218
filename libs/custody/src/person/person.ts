import type { Post } from '../kernel/actor.js';
import type { Instant, Timestamp } from '../kernel/instant.js';
import type {
  Credential,
  ExternalIdentity,
  Grant,
  Invitation,
  Passkey,
  PinCredential,
  SuspensionReason,
} from './events.js';

export interface ShownByProvider {
  readonly link: string;
  readonly session: string;
  readonly at: Instant;
}

export interface Person {
  /** Empty before the invitation. */
  readonly person: string;
  readonly home: Post;
  /** The newest one; it counts until the account is active. */
  readonly invitation: Invitation | undefined;
  /** Undefined until somebody chose a password; whoever was linked to his hospital needs none. */
  readonly credential: Credential | undefined;
  /** Those that count at the moment. */
  readonly passkeys: readonly Passkey[];
  readonly badges: readonly string[];
  readonly pin: PinCredential | undefined;
  /** Those that open the account at the moment. */
  readonly externalIdentities: readonly ExternalIdentity[];
  /** The newest proof that came from the provider of the hospital. */
  readonly shownByProvider: ShownByProvider | undefined;
  readonly proposed: readonly (Grant & { readonly proposedBy: string })[];
  readonly grants: readonly Grant[];
  /** The newest record of each training. */
  readonly trainings: Readonly<Record<string, Timestamp>>;
  readonly suspendedFor: SuspensionReason | undefined;
  /** Sign-ins that have not been ended. When one is over by itself, its token says. */
  readonly sessions: readonly string[];
  readonly failuresInARow: number;
}

export const nobody: Person = {
  person: '',
  home: { organisation: '', site: '', post: '' },
  invitation: undefined,
  credential: undefined,
  passkeys: [],
  badges: [],
  pin: undefined,
  externalIdentities: [],
  shownByProvider: undefined,
  proposed: [],
  grants: [],
  trainings: {},
  suspendedFor: undefined,
  sessions: [],
  failuresInARow: 0,
};

import type { Post } from '../kernel/actor.js';
import type { Recorded } from '../kernel/event.js';
import type { Instant, Timestamp } from '../kernel/instant.js';
import type {
  Credential,
  ExternalIdentity,
  Grant,
  Invitation,
  Passkey,
  PersonEvent,
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

/** Sign-ins that nobody ended are over after hours anyway: more than these are not remembered. */
const SESSIONS_REMEMBERED = 50;

/** What a sign-in, or an unlocking, that was proved by the provider adds. */
function shownIn(
  { externalIdentities }: Person,
  { data, recordedAt }: Recorded<Extract<PersonEvent, { type: 'SignedIn' | 'SessionUnlocked' }>>,
): Partial<Person> {
  const { session, credential } = data;
  return externalIdentities.some(({ link }) => link === credential)
    ? { shownByProvider: { link: credential, session, at: recordedAt } }
    : {};
}

export function evolvePerson(state: Person, event: Recorded<PersonEvent>): Person {
  switch (event.type) {
    case 'FirstAdministratorEnrolled': {
      const { granted, ...account } = event.data;
      return { ...state, ...account, grants: [granted] };
    }
    case 'PersonInvited':
      return { ...state, ...event.data };
    case 'AccountActivated':
      return { ...state, credential: event.data.credential, invitation: undefined };
    case 'CredentialChanged':
      return { ...state, credential: event.data.credential, sessions: [] };
    case 'BadgeIssued':
      return { ...state, badges: [...state.badges, event.data.badge] };
    case 'BadgeWithdrawn': {
      const badges = state.badges.filter(badge => badge !== event.data.badge);
      return { ...state, badges };
    }
    case 'PinSet':
      return { ...state, pin: event.data.pin };
    case 'PasskeyRegistered':
      return { ...state, passkeys: [...state.passkeys, event.data] };
    case 'PasskeyRemoved': {
      const passkeys = state.passkeys.filter(
        ({ credential }) => credential !== event.data.credential,
      );
      return { ...state, passkeys };
    }
    case 'ExternalIdentityLinked': {
      // The code of the invitation opens nothing any more: its holder would never learn that somebody else had used it.
      const externalIdentities = [...state.externalIdentities, event.data];
      return { ...state, externalIdentities, invitation: undefined };
    }
    case 'ExternalIdentityUnlinked': {
      const externalIdentities = state.externalIdentities.filter(
        ({ link }) => link !== event.data.link,
      );
      return { ...state, externalIdentities, sessions: [] };
    }
    case 'GrantProposed': {
      const proposed = { ...event.data, proposedBy: event.actor.person };
      return { ...state, proposed: [...state.proposed, proposed] };
    }
    case 'RoleGranted': {
      const { proposedBy: _proposedBy, ...grant } = event.data;
      const proposed = state.proposed.filter(each => each.grant !== grant.grant);
      return { ...state, proposed, grants: [...state.grants, grant] };
    }
    case 'RoleWithdrawn': {
      const others = <G extends Grant>(grants: readonly G[]): readonly G[] =>
        grants.filter(({ grant }) => grant !== event.data.grant);
      return { ...state, grants: others(state.grants), proposed: others(state.proposed) };
    }
    case 'TrainingRecorded': {
      const { training, validUntil } = event.data;
      return { ...state, trainings: { ...state.trainings, [training]: validUntil } };
    }
    case 'PersonSuspended':
      return { ...state, suspendedFor: event.data.reason, sessions: [] };
    case 'PersonReinstated':
      return { ...state, suspendedFor: undefined, failuresInARow: 0 };
    case 'SignedIn': {
      const sessions = [...state.sessions, event.data.session].slice(-SESSIONS_REMEMBERED);
      return { ...state, sessions, failuresInARow: 0, ...shownIn(state, event) };
    }
    case 'SessionUnlocked':
      return { ...state, failuresInARow: 0, ...shownIn(state, event) };
    case 'SignInFailed':
      return { ...state, failuresInARow: state.failuresInARow + 1 };
    case 'SignedOut':
      return {
        ...state,
        sessions: state.sessions.filter(session => session !== event.data.session),
      };
    case 'SignedOutEverywhere':
      return { ...state, sessions: [] };
  }
}

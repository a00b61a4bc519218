import type { Recorded } from '../kernel/event.js';
import { instantOf } from '../kernel/instant.js';
import type { Grant, PersonEvent } from './events.js';
import { begun, goneOnWith } from './evolve-sessions.js';
import { arrangedIn, evolveVouching } from './evolve-vouching.js';
import type { Person } from './person.js';

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
    case 'FirstAdministratorEnrolled':
    case 'FirstQaEnrolled': {
      const { granted, ...account } = event.data;
      return { ...state, ...account, grants: [granted] };
    }
    case 'PersonInvited':
      return { ...state, ...event.data, ...arrangedIn(state, event) };
    case 'PersonNamed': {
      const { reason: _reason, ...named } = event.data;
      return { ...state, names: [...state.names, { ...named, since: event.recordedAt }] };
    }
    case 'CredentialChanged':
      return { ...state, credential: event.data.credential, sessions: [] };
    case 'GrantProposed': {
      const proposed = { ...event.data, proposedBy: event.actor.person };
      return { ...state, proposed: [...state.proposed, proposed], ...arrangedIn(state, event) };
    }
    case 'RoleGranted': {
      const { proposedBy, ...grant } = event.data;
      const proposed = state.proposed.filter(each => each.grant !== grant.grant);
      // Whoever approved it looked at what another wanted: he may also look at the person.
      const arranged = proposedBy === undefined ? arrangedIn(state, event) : {};
      return { ...state, proposed, grants: [...state.grants, grant], ...arranged };
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
    case 'TrainingBridged':
      return withBridge(state, event);
    case 'PersonSuspended':
      return { ...state, suspendedFor: event.data.reason, sessions: [] };
    case 'PersonReinstated':
      return { ...state, suspendedFor: undefined, failuresInARow: 0 };
    case 'SignedIn':
      return { ...state, ...begun(state, event), ...shownIn(state, event) };
    case 'SessionUnlocked':
      return { ...state, ...goneOnWith(state, event), ...shownIn(state, event) };
    case 'SignInFailed': {
      const { failuresInARow, lastTime } = state;
      const failures = lastTime.failures + 1;
      return {
        ...state,
        failuresInARow: failuresInARow + 1,
        lastTime: { ...lastTime, failures },
      };
    }
    case 'SignInAttacked':
      return { ...state, alarms: { ...state.alarms, [event.data.sign]: event.recordedAt } };
    case 'SignedOut':
      return {
        ...state,
        sessions: state.sessions.filter(({ session }) => session !== event.data.session),
      };
    case 'SignedOutEverywhere':
      return { ...state, sessions: [] };
    default:
      return evolveVouching(state, event);
  }
}

/** The newest of each training counts; all of them are remembered, for what was done in them. */
function withBridge(
  state: Person,
  { data, recordedAt }: Extract<Recorded<PersonEvent>, { readonly type: 'TrainingBridged' }>,
): Person {
  const { training, lapsed, until } = data;
  const hours = { training, from: recordedAt, until: instantOf(until) };
  return {
    ...state,
    bridges: { ...state.bridges, [training]: { lapsed, until } },
    bridged: [...state.bridged, hours],
  };
}

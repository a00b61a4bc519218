import type { Recorded } from '../kernel/event.js';
import type { PersonEvent } from './events.js';
import type { Person } from './person.js';

export type CredentialEvent = Extract<
  PersonEvent,
  {
    readonly type:
      | 'BadgeIssued'
      | 'BadgeWithdrawn'
      | 'PinSet'
      | 'PasskeyRegistered'
      | 'PasskeyRemoved'
      | 'ExternalIdentityLinked'
      | 'ExternalIdentityUnlinked';
  }
>;

/** What somebody proves himself and signs with, beside the password. */
export function evolveCredentials(state: Person, event: Recorded<CredentialEvent>): Person {
  switch (event.type) {
    case 'BadgeIssued':
      return { ...state, badges: [...state.badges, event.data.badge] };
    case 'BadgeWithdrawn': {
      const badges = state.badges.filter(badge => badge !== event.data.badge);
      return { ...state, badges };
    }
    case 'PinSet':
      return { ...state, pin: event.data.pin };
    case 'PasskeyRegistered':
      return {
        ...state,
        passkeys: [...state.passkeys, { ...event.data, since: event.recordedAt }],
        removedPasskeys: state.removedPasskeys.filter(id => id !== event.data.credential),
      };
    case 'PasskeyRemoved': {
      const passkeys = state.passkeys.filter(
        ({ credential }) => credential !== event.data.credential,
      );
      const removedPasskeys = [...state.removedPasskeys, event.data.credential];
      return { ...state, passkeys, removedPasskeys };
    }
    case 'ExternalIdentityLinked': {
      // The code of the invitation opens nothing any more: its holder would never learn that somebody else had used it.
      const { needsVoucher: _needsVoucher, ...identity } = event.data;
      const externalIdentities = [...state.externalIdentities, identity];
      return { ...state, externalIdentities, invitation: undefined };
    }
    case 'ExternalIdentityUnlinked': {
      const externalIdentities = state.externalIdentities.filter(
        ({ link }) => link !== event.data.link,
      );
      const unvouched = state.unvouched.filter(each => each !== event.data.link);
      return { ...state, externalIdentities, unvouched, sessions: [] };
    }
  }
}

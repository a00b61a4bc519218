import type { Recorded } from '../kernel/event.js';
import type { PersonEvent } from './events.js';
import { type CredentialEvent, evolveCredentials } from './evolve-credentials.js';
import type { Person } from './person.js';

type VouchingEvent = Extract<
  PersonEvent,
  {
    readonly type: 'AccountActivated' | 'AccountReopened' | 'HolderVouchedFor' | 'VouchingFailed';
  }
>;

/** Whoever did this for somebody does not vouch for him. */
export const arrangedIn = (
  { arrangedBy }: Person,
  { actor }: Recorded<PersonEvent>,
): Pick<Person, 'arrangedBy'> => ({ arrangedBy: [...new Set([...arrangedBy, actor.person])] });

/** How an account is opened, and who says by whom. */
export function evolveVouching(
  state: Person,
  event: Recorded<VouchingEvent | CredentialEvent>,
): Person {
  switch (event.type) {
    case 'AccountActivated':
      return activated(state, event.data);
    case 'AccountReopened':
      return { ...state, invitation: event.data.invitation, ...arrangedIn(state, event) };
    case 'HolderVouchedFor': {
      const { wayIn, document } = event.data;
      const vouching = { wayIn, document, by: event.actor.person, at: event.recordedAt };
      return {
        ...state,
        unvouched: state.unvouched.filter(each => each !== wayIn),
        vouchings: [...state.vouchings, vouching],
        failedVouchings: 0,
      };
    }
    case 'VouchingFailed':
      return { ...state, failedVouchings: state.failedVouchings + 1 };
    case 'ExternalIdentityLinked': {
      const { link, needsVoucher } = event.data;
      const linked = { ...evolveCredentials(state, event), ...arrangedIn(state, event) };
      return needsVoucher ? { ...linked, unvouched: [...state.unvouched, link] } : linked;
    }
    default:
      return evolveCredentials(state, event);
  }
}

/** Whoever holds it now need not be whoever held it before: no session and no PIN goes over to him. */
function activated(
  state: Person,
  { credential, needsVoucher }: Extract<VouchingEvent, { type: 'AccountActivated' }>['data'],
): Person {
  const others = state.unvouched.filter(each => each !== state.credential?.credential);
  return {
    ...state,
    credential,
    invitation: undefined,
    pin: undefined,
    sessions: [],
    unvouched: needsVoucher ? [...others, credential.credential] : others,
  };
}

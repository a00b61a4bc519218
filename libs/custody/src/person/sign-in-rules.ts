import type { GrantedRole } from '../kernel/actor.js';
import { type Finding, finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { type Of, isActive, isKnown, isProved, isVouched } from './account-rules.js';
import type { PersonEvent } from './events.js';
import type { Person } from './person.js';
import { sessionOf } from './session.js';
import { standingOf } from './standing.js';

/** They touch no therapy: an administrator enrols the first device, and an inspector brings his own. */
const ON_ANY_DEVICE: readonly GrantedRole[] = ['administrator', 'auditor', 'inspector', 'monitor'];

/** The password, or the word of the hospital; or the PIN, with a badge that counts. */
function isShown({ proved, badge }: Of<'SignIn'>['data'], person: Person): boolean {
  const { credential, externalIdentities, pin, badges } = person;
  if (proved === undefined) return false;
  if (badge !== undefined) return proved === pin?.credential && badges.includes(badge);
  const links = externalIdentities.map(({ link }) => link);
  return proved === credential?.credential || links.includes(proved);
}

/** Told only to somebody who has proved himself: what a ward has is nothing for strangers. */
function deviceFault({ data, meta }: Of<'SignIn'>, state: Person): Finding | undefined {
  const { is } = data.device;
  if (is === 'known') return undefined;
  if (is === 'retired') return finding('DEVICE_RETIRED', {});
  if (is === 'unproved') return finding('DEVICE_NOT_PROVED');
  const { roles } = standingOf(state, data.at, data.study, meta.now);
  const needsNone = data.badge === undefined && roles.every(role => ON_ANY_DEVICE.includes(role));
  return needsNone ? undefined : finding('DEVICE_UNKNOWN');
}

type SignInCommand = Of<
  'SignIn' | 'UnlockSession' | 'SignOut' | 'EndSession' | 'SignOutEverywhere'
>;

/** Coming and going. */
export const signInRulebook: Rulebook<SignInCommand, Person, PersonEvent> = {
  SignIn: {
    kind: 'decision',
    rules: [
      isKnown,
      ...isActive,
      rule('what was shown is his', ['H43'], ({ data }, state) =>
        isShown(data, state) ? undefined : finding('SIGN_IN_REFUSED'),
      ),
      isVouched,
      rule('he has a role at this post', ['H43'], ({ data, meta }, state) =>
        standingOf(state, data.at, data.study, meta.now).roles.length > 0
          ? undefined
          : finding('NO_ROLE_HERE', { post: data.at.post }),
      ),
      rule('the device is one of ours', ['H43'], (command, state) => deviceFault(command, state)),
    ],
    happen: ({ data }, { passkeys }) => [
      {
        type: 'SignedIn',
        data: {
          session: data.session,
          credential: data.proved ?? '',
          at: data.at,
          ...(data.badge === undefined ? {} : { badge: data.badge }),
          ...(data.device.is === 'known' ? { device: data.device.device } : {}),
          ...(passkeys.some(({ credential }) => credential === data.passkey)
            ? { passkey: data.passkey }
            : {}),
        },
      },
    ],
  },
  UnlockSession: {
    kind: 'decision',
    rules: [
      isKnown,
      ...isActive,
      isProved,
      isVouched,
      rule('the session was not ended', ['H43'], ({ data }, person) =>
        sessionOf(person, data.session) === undefined ? finding('SIGN_IN_REFUSED') : undefined,
      ),
    ],
    happen: ({ data }) => [
      {
        type: 'SessionUnlocked',
        data: { session: data.session, credential: data.proved ?? '' },
      },
    ],
  },
  SignOut: {
    kind: 'fact',
    rules: [],
    happen: ({ data }, person) =>
      sessionOf(person, data.session) === undefined ? [] : [{ type: 'SignedOut', data }],
  },
  EndSession: {
    kind: 'decision',
    rules: [
      isKnown,
      rule('it was not ended before', [], ({ data }, person) =>
        sessionOf(person, data.session) === undefined ? finding('SESSION_UNKNOWN') : undefined,
      ),
    ],
    happen: ({ data }) => [{ type: 'SignedOut', data }],
  },
  SignOutEverywhere: {
    kind: 'fact',
    needsNoTraining: true,
    rules: [],
    happen: (_command, { sessions }) =>
      sessions.length > 0 ? [{ type: 'SignedOutEverywhere', data: {} }] : [],
  },
};

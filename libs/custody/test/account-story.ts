import type { Actor, Post, Role } from '../src/kernel/actor.js';
import { DAY_MS, after, timestampOf } from '../src/kernel/instant.js';
import type { PersonCommand } from '../src/person/commands.js';
import type { AlarmSign, Credential, PersonEvent } from '../src/person/events.js';
import { evolvePerson } from '../src/person/evolve-person.js';
import { decidePerson } from '../src/person/person-rules.js';
import { type Person, nobody } from '../src/person/person.js';
import { Given } from './given-when-then.js';
import { qa, ward } from './people.js';

/** Nobody yet; then, further below, somebody who was invited, is unvouched, is active, is a nurse, and has signed in. */
export const unknown = new Given<PersonCommand, Person, PersonEvent>(
  { decide: decidePerson, fold: history => history.reduce(evolvePerson, nobody) },
  [],
);
export const as = (person: string, role: Role, at: Post = ward): Actor => ({
  ...at,
  person,
  role,
  device: 'terminal',
});
export const admin = as('S-1', 'administrator');
export const secondAdmin = as('S-2', 'administrator');
export const holder = as('S-10', 'account-holder');

export const inDays = (days: number): ReturnType<typeof timestampOf> =>
  timestampOf(after(unknown.now, days * DAY_MS));
export const credential: Credential = {
  kind: 'password',
  credential: 'CREDENTIAL-1',
  verifier: '$argon',
};
export const invitation = { codeSha256: 'of the code', validUntil: inDays(14) };
export const named = {
  record: 'NAME-1',
  keyCommitment: 'of his key',
  sealedSha256: 'of the bytes',
};
export const asNurse = { role: 'nurse', ...ward, study: 'ALS', until: inDays(300) } as const;
export const asAdministrator = { ...asNurse, role: 'administrator' } as const;
export const grantOfNurse = { grant: 'GRANT-1', ...asNurse };
export const device = { is: 'known', device: 'tablet-1' } as const;
export const signingIn = {
  session: 'SESSION-1',
  proved: 'CREDENTIAL-1',
  device,
  at: ward,
  study: 'ALS',
};
export const failed = (code: string): PersonEvent => ({ type: 'SignInFailed', data: { code } });
export const alarm = (sign: AlarmSign, code = 'SIGN_IN_REFUSED'): PersonEvent => ({
  type: 'SignInAttacked',
  data: { sign, code },
});

export const invited = unknown.and(admin, {
  type: 'PersonInvited',
  data: { person: 'S-10', home: ward, invitation },
});
/** Somebody chose a password, and nobody has seen who it was. */
export const unvouched = invited.and(holder, {
  type: 'AccountActivated',
  data: { credential, needsVoucher: true },
});
export const seen = { wayIn: 'CREDENTIAL-1', document: 'passport' } as const;
export const active = unvouched.and(qa, { type: 'HolderVouchedFor', data: seen });
export const nurse = active.and(admin, { type: 'RoleGranted', data: grantOfNurse });
export const signedIn = nurse.and(holder, {
  type: 'SignedIn',
  data: { session: 'SESSION-1', credential: 'CREDENTIAL-1', at: ward },
});

import { Given } from '../../test/given-when-then.js';
import { cleanRoom, qa, secondQa, ward } from '../../test/people.js';
import type { Actor, Post, Role } from '../kernel/actor.js';
import { DAY_MS, type Instant, after, timestampOf } from '../kernel/instant.js';
import type { PersonCommand } from './commands.js';
import type { Credential, PersonEvent } from './events.js';
import { evolvePerson } from './evolve-person.js';
import { type Person, nobody } from './person.js';
import { linkShownLately } from './external-identity.js';
import { decidePerson } from './person-rules.js';
import { standingOf } from './standing.js';

const unknown = new Given<PersonCommand, Person, PersonEvent>(
  { decide: decidePerson, fold: history => history.reduce(evolvePerson, nobody) },
  [],
);
const as = (person: string, role: Role, at: Post = ward): Actor => ({
  ...at,
  person,
  role,
  device: 'terminal',
});
const admin = as('S-1', 'administrator');
const secondAdmin = as('S-2', 'administrator');
const holder = as('S-10', 'account-holder');

const inDays = (days: number): ReturnType<typeof timestampOf> =>
  timestampOf(after(unknown.now, days * DAY_MS));
const credential: Credential = { kind: 'password', credential: 'CREDENTIAL-1', verifier: '$argon' };
const invitation = { codeSha256: 'of the code', validUntil: inDays(14) };
const asNurse = { role: 'nurse', ...ward, study: 'ALS', until: inDays(300) } as const;
const asAdministrator = { ...asNurse, role: 'administrator' } as const;
const grantOfNurse = { grant: 'GRANT-1', ...asNurse };
const device = { is: 'known', device: 'tablet-1' } as const;
const signingIn = {
  session: 'SESSION-1',
  proved: 'CREDENTIAL-1',
  device,
  at: ward,
  study: 'ALS',
};
const failed = (code: string): PersonEvent => ({ type: 'SignInFailed', data: { code } });

const invited = unknown.and(admin, {
  type: 'PersonInvited',
  data: { person: 'S-10', home: ward, invitation },
});
const active = invited.and(holder, { type: 'AccountActivated', data: { credential } });
const nurse = active.and(admin, { type: 'RoleGranted', data: grantOfNurse });
const signedIn = nurse.and(holder, {
  type: 'SignedIn',
  data: { session: 'SESSION-1', credential: 'CREDENTIAL-1', at: ward },
});

describe('an invitation', () => {
  it('H43: is of a number that nobody ever had', () => {
    const again = { person: 'S-10', home: cleanRoom, invitation };
    active.when(admin, 'InvitePerson', again).isRefused('ALREADY_DONE');
    nurse
      .and(admin, { type: 'PersonSuspended', data: { reason: 'left' } })
      .when(admin, 'InvitePerson', again)
      .isRefused('ALREADY_DONE');
  });

  it('that was lost is replaced, and counts no more', () => {
    const newer = { codeSha256: 'of another code', validUntil: inDays(14) };
    const replaced = invited.when(admin, 'InvitePerson', {
      person: 'S-10',
      home: ward,
      invitation: newer,
    });
    replaced.next
      .when(holder, 'ActivateAccount', { codeSha256: 'of the code', credential })
      .isRefusedWith(failed('INVITATION_INVALID'));
  });

  it('H43: opens one account, once, with its own code, in time', () => {
    const activating = { codeSha256: 'of the code', credential };
    invited
      .when(holder, 'ActivateAccount', activating)
      .happens({ type: 'AccountActivated', data: { credential } });
    active.when(holder, 'ActivateAccount', activating).isRefused('ALREADY_DONE');
    invited
      .when(holder, 'ActivateAccount', { ...activating, codeSha256: 'of a guess' })
      .isRefusedWith(failed('INVITATION_INVALID'));
    invited
      .at(after(unknown.now, 14 * DAY_MS))
      .when(holder, 'ActivateAccount', activating)
      .isRefusedWith(failed('INVITATION_INVALID'));
  });
});

describe('a role', () => {
  it('is given for a post and a time', () => {
    active
      .when(admin, 'GrantRole', asNurse)
      .happens({ type: 'RoleGranted', data: { ...grantOfNurse, grant: 'GRANT-command-2' } });
  });

  it('H43: is not what somebody gives himself', () => {
    active.when(as('S-10', 'administrator'), 'GrantRole', asNurse).isRefused('OWN_ACCOUNT');
  });

  it('H43: of an administrator stays apart from every other, whichever comes first', () => {
    nurse.when(admin, 'GrantRole', asAdministrator).isRefused('ROLES_APART', { has: 'nurse' });
    active
      .when(admin, 'GrantRole', asAdministrator)
      .next.when(admin, 'GrantRole', asNurse)
      .isRefused('ROLES_APART', { has: 'administrator' });
  });

  it('ends, and not too late: an inspector stays a month', () => {
    const until = (role: 'nurse' | 'inspector', days: number) =>
      active.when(admin, 'GrantRole', { ...asNurse, role, until: inDays(days) });
    until('nurse', 400).isRefused('END_DATE_REFUSED', { longestDays: 366 });
    until('inspector', 40).isRefused('END_DATE_REFUSED', { longestDays: 31 });
    until('nurse', -1).isRefused('END_DATE_REFUSED');
  });

  it('H43: of an administrator counts when a second person has approved it', () => {
    const proposed = active.when(admin, 'GrantRole', asAdministrator);
    const [grant] = proposed.state.proposed.map(each => each.grant);
    const approving = { grant: grant ?? '' };
    expect(proposed.state.grants).toEqual([]);
    proposed.next.when(admin, 'ApproveGrant', approving).isRefused('ONE_PERSON_TWICE');
    proposed.next.when(holder, 'ApproveGrant', approving).isRefused('OWN_ACCOUNT');
    const { state } = proposed.next.when(secondAdmin, 'ApproveGrant', approving);
    expect(state).toMatchObject({ proposed: [], grants: [{ role: 'administrator' }] });
    proposed.next.when(qa, 'ApproveGrant', { grant: 'GRANT-0' }).isRefused('GRANT_UNKNOWN');
  });

  it('that was withdrawn is gone, also before it was approved', () => {
    const reason = 'moved';
    const { state } = nurse.when(qa, 'WithdrawRole', { grant: 'GRANT-1', reason });
    expect(state.grants).toEqual([]);
    const proposed = active.when(admin, 'GrantRole', asAdministrator);
    const grant = proposed.state.proposed[0]?.grant ?? '';
    proposed.next
      .when(qa, 'WithdrawRole', { grant, reason })
      .next.when(secondAdmin, 'ApproveGrant', { grant })
      .isRefused('GRANT_UNKNOWN');
  });
});

describe('what somebody is', () => {
  const is = (story: typeof nurse, at: Post, now: Instant) =>
    standingOf(story.state, at, 'ALS', now).roles;

  it('H43: is what he was given at this post, for this study, until its end', () => {
    expect(is(nurse, ward, nurse.now)).toEqual(['nurse']);
    expect(is(nurse, cleanRoom, nurse.now)).toEqual([]);
    expect(standingOf(nurse.state, ward, 'ANOTHER', nurse.now).roles).toEqual([]);
    const end = after(unknown.now, 300 * DAY_MS);
    expect(is(nurse, ward, after(end, -1))).toEqual(['nurse']);
    expect(is(nurse, ward, end)).toEqual([]);
  });

  it('H43: is nothing while the account is suspended or not active', () => {
    const suspended = nurse.and(qa, { type: 'PersonSuspended', data: { reason: 'absent' } });
    expect(is(suspended, ward, nurse.now)).toEqual([]);
    const granted = invited.and(admin, { type: 'RoleGranted', data: grantOfNurse });
    expect(is(granted, ward, nurse.now)).toEqual([]);
    const back = suspended.and(admin, { type: 'PersonReinstated', data: { evidence: 'back' } });
    expect(is(back, ward, nurse.now)).toEqual(['nurse']);
  });

  it('knows which trainings are over', () => {
    const training = { training: 'bedside', record: 'LMS-7', validUntil: inDays(10) };
    const trained = nurse.when(qa, 'RecordTraining', training).next;
    const lapsedAfter = (days: number) =>
      standingOf(trained.state, ward, 'ALS', after(unknown.now, days * DAY_MS)).lapsed;
    expect(lapsedAfter(9)).toEqual([]);
    expect(lapsedAfter(10)).toEqual(['bedside']);
    trained.when(holder, 'RecordTraining', training).isRefused('OWN_ACCOUNT');
  });
});

describe('signing in', () => {
  it('is an event of the account', () => {
    nurse.when(holder, 'SignIn', signingIn).happens({
      type: 'SignedIn',
      data: { session: 'SESSION-1', credential: 'CREDENTIAL-1', at: ward, device: 'tablet-1' },
    });
  });

  it('H43: without proof is refused, and the failure stands in the log', () => {
    const wrong = { ...signingIn, proved: undefined };
    nurse.when(holder, 'SignIn', wrong).isRefusedWith(failed('SIGN_IN_REFUSED'));
    nurse
      .when(holder, 'SignIn', { ...signingIn, proved: 'CREDENTIAL-0' })
      .isRefusedWith(failed('SIGN_IN_REFUSED'));
  });

  it('does not fill the log by failing', () => {
    let story = nurse;
    for (let time = 0; time < 30; time += 1) {
      story = story.when(holder, 'SignIn', { ...signingIn, proved: undefined }).next;
    }
    expect(story.events.filter(({ type }) => type === 'SignInFailed')).toHaveLength(20);
    story.when(holder, 'SignIn', signingIn).happens({
      type: 'SignedIn',
      data: { session: 'SESSION-1', credential: 'CREDENTIAL-1', at: ward, device: 'tablet-1' },
    });
  });

  it('H43: is for an active account only', () => {
    nurse
      .and(qa, { type: 'PersonSuspended', data: { reason: 'investigation' } })
      .when(holder, 'SignIn', signingIn)
      .isRefusedWith(failed('ACCOUNT_SUSPENDED'));
    invited.when(holder, 'SignIn', signingIn).isRefusedWith(failed('ACCOUNT_NOT_ACTIVE'));
  });

  it('H43: is for a post where he has a role', () => {
    nurse
      .when(holder, 'SignIn', { ...signingIn, at: cleanRoom })
      .isRefused('NO_ROLE_HERE', { post: 'clean-room' });
    active.when(holder, 'SignIn', signingIn).isRefused('NO_ROLE_HERE');
  });

  it('H43: that has locked is gone on with by its holder, while it lasts', () => {
    const unlocking = { session: 'SESSION-1', proved: 'CREDENTIAL-1' };
    const unlocked = signedIn.when(holder, 'UnlockSession', unlocking);
    unlocked.happens({
      type: 'SessionUnlocked',
      data: { session: 'SESSION-1', credential: 'CREDENTIAL-1' },
    });
    expect(unlocked.state).toMatchObject({ sessions: ['SESSION-1'], failuresInARow: 0 });
    signedIn
      .when(holder, 'UnlockSession', { ...unlocking, proved: undefined })
      .isRefusedWith(failed('SIGN_IN_REFUSED'));
    nurse.when(holder, 'UnlockSession', unlocking).isRefusedWith(failed('SIGN_IN_REFUSED'));
  });

  it('ends when it is signed out, everywhere if need be', () => {
    const again = signedIn.and(holder, {
      type: 'SignedIn',
      data: { session: 'SESSION-2', credential: 'CREDENTIAL-1', at: ward },
    });
    const one = again.when(holder, 'SignOut', { session: 'SESSION-1' });
    expect(one.state.sessions).toEqual(['SESSION-2']);
    one.next.when(holder, 'SignOut', { session: 'SESSION-1' }).happens();
    const all = again.when(holder, 'SignOutEverywhere', {});
    expect(all.state.sessions).toEqual([]);
    all.next.when(holder, 'SignOutEverywhere', {}).happens();
  });

  it('H43: ends with a suspension and with a new password', () => {
    const suspended = signedIn.when(secondQa, 'SuspendPerson', { reason: 'credential-lost' });
    expect(suspended.state.sessions).toEqual([]);
    suspended.next.when(qa, 'SuspendPerson', { reason: 'left' }).isRefused('ALREADY_DONE');
    const newer: Credential = { ...credential, credential: 'CREDENTIAL-2' };
    const changed = signedIn.when(holder, 'ChangeCredential', {
      proved: 'CREDENTIAL-1',
      credential: newer,
    });
    changed.happens({
      type: 'CredentialChanged',
      data: { credential: newer, replaced: 'CREDENTIAL-1' },
    });
    expect(changed.state.sessions).toEqual([]);
    signedIn
      .when(holder, 'ChangeCredential', { proved: undefined, credential: newer })
      .isRefusedWith(failed('SIGN_IN_REFUSED'));
  });
});

describe('signing in with badge and PIN', () => {
  const pin = { kind: 'pin', credential: 'PIN-1', verifier: '$argon' } as const;
  const badged = nurse
    .and(admin, { type: 'BadgeIssued', data: { badge: 'BADGE-1' } })
    .and(holder, { type: 'PinSet', data: { pin } });
  const showing = { ...signingIn, proved: 'PIN-1', badge: 'BADGE-1' };

  it('is for whoever has both', () => {
    badged.when(holder, 'SignIn', showing).happens({
      type: 'SignedIn',
      data: {
        session: 'SESSION-1',
        credential: 'PIN-1',
        at: ward,
        badge: 'BADGE-1',
        device: 'tablet-1',
      },
    });
    const refused = [
      { ...showing, badge: 'BADGE-2' },
      { ...showing, proved: undefined },
      { ...showing, proved: 'CREDENTIAL-1' },
      { ...signingIn, proved: 'PIN-1' },
    ];
    for (const each of refused)
      badged.when(holder, 'SignIn', each).isRefusedWith(failed('SIGN_IN_REFUSED'));
  });

  it('H43: counts on a device that is enrolled, and nowhere else', () => {
    const on = (is: 'unknown' | 'unproved' | 'retired') =>
      badged.when(holder, 'SignIn', { ...showing, device: { is } });
    on('unknown').isRefused('DEVICE_UNKNOWN');
    on('unproved').isRefusedWith(failed('DEVICE_NOT_PROVED'));
    on('retired').isRefusedWith(failed('DEVICE_RETIRED'));
  });

  it('H43: ends with the badge', () => {
    const lost = badged.when(qa, 'WithdrawBadge', { badge: 'BADGE-1', reason: 'lost' }).next;
    lost.when(holder, 'SignIn', showing).isRefusedWith(failed('SIGN_IN_REFUSED'));
    lost.when(qa, 'WithdrawBadge', { badge: 'BADGE-1', reason: 'lost' }).isRefused('BADGE_UNKNOWN');
    badged.when(admin, 'IssueBadge', { badge: 'BADGE-1' }).isRefused('ALREADY_DONE');
  });

  it('H43: has a PIN that its holder chose, with his password', () => {
    nurse
      .when(holder, 'SetPin', { proved: 'CREDENTIAL-1', pin })
      .happens({ type: 'PinSet', data: { pin } });
    nurse
      .when(holder, 'SetPin', { proved: undefined, pin })
      .isRefusedWith(failed('SIGN_IN_REFUSED'));
  });
});

describe('a device on which somebody signs in', () => {
  const elsewhere = { ...signingIn, device: { is: 'unknown' } as const };

  it('H43: is one of ours, for whoever touches a therapy', () => {
    nurse.when(holder, 'SignIn', elsewhere).isRefused('DEVICE_UNKNOWN');
  });

  it('is any, for whoever only looks, or enrols the first one', () => {
    for (const role of ['auditor', 'inspector', 'monitor', 'administrator'] as const) {
      const data = { ...grantOfNurse, role };
      active
        .and(admin, { type: 'RoleGranted', data })
        .when(holder, 'SignIn', elsewhere)
        .happens({
          type: 'SignedIn',
          data: { session: 'SESSION-1', credential: 'CREDENTIAL-1', at: ward },
        });
    }
  });
});

describe('a link to the hospital', () => {
  const identity = { issuer: 'https://login.hospital.example', subject: '248289761001' };
  const its = { link: 'LINK-1', ...identity };
  const linked = nurse.and(admin, { type: 'ExternalIdentityLinked', data: its });
  const bySignOn = { ...signingIn, proved: 'LINK-1' };

  it('H43: is made by an administrator, for somebody else, and once', () => {
    nurse
      .when(admin, 'LinkExternalIdentity', identity)
      .happens({ type: 'ExternalIdentityLinked', data: { link: 'LINK-command-3', ...identity } });
    nurse
      .when(as('S-10', 'administrator'), 'LinkExternalIdentity', identity)
      .isRefused('OWN_ACCOUNT');
    linked.when(admin, 'LinkExternalIdentity', identity).isRefused('ALREADY_DONE');
    unknown.when(admin, 'LinkExternalIdentity', identity).isRefused('PERSON_UNKNOWN');
  });

  it('H43: opens the account beside the password, or in its place, until it is taken away', () => {
    const session = {
      session: 'SESSION-1',
      credential: 'LINK-1',
      at: ward,
      device: 'tablet-1',
    };
    linked.when(holder, 'SignIn', bySignOn).happens({ type: 'SignedIn', data: session });
    linked.when(holder, 'SignIn', signingIn).happens({
      type: 'SignedIn',
      data: { ...session, credential: 'CREDENTIAL-1' },
    });
    nurse.when(holder, 'SignIn', bySignOn).isRefusedWith(failed('SIGN_IN_REFUSED'));
    const unlinking = { link: 'LINK-1', reason: 'left' } as const;
    const unlinked = linked
      .when(holder, 'SignIn', bySignOn)
      .next.when(admin, 'UnlinkExternalIdentity', unlinking);
    expect(unlinked.state.sessions).toEqual([]);
    unlinked.next.when(holder, 'SignIn', bySignOn).isRefusedWith(failed('SIGN_IN_REFUSED'));
    unlinked.next.when(admin, 'UnlinkExternalIdentity', unlinking).isRefused('LINK_UNKNOWN');
  });

  it('H43: changes no password', () => {
    const newer: Credential = { ...credential, credential: 'CREDENTIAL-2' };
    linked
      .when(holder, 'ChangeCredential', { proved: 'LINK-1', credential: newer })
      .isRefusedWith(failed('SIGN_IN_REFUSED'));
  });

  it('H43: closes the invitation, which comes back when nothing else opens the account', () => {
    const activating = { codeSha256: 'of the code', credential };
    const inviting = { person: 'S-10', home: ward, invitation };
    const byHospital = invited.and(admin, { type: 'ExternalIdentityLinked', data: its });
    byHospital
      .when(holder, 'ActivateAccount', activating)
      .isRefusedWith(failed('INVITATION_INVALID'));
    byHospital.when(admin, 'InvitePerson', inviting).isRefused('ALREADY_DONE');
    const unlinked = byHospital.and(admin, {
      type: 'ExternalIdentityUnlinked',
      data: { link: 'LINK-1', reason: 'given-by-mistake' },
    });
    unlinked.when(holder, 'SignIn', bySignOn).isRefusedWith(failed('ACCOUNT_NOT_ACTIVE'));
    unlinked
      .when(admin, 'InvitePerson', inviting)
      .next.when(holder, 'ActivateAccount', activating)
      .happens({ type: 'AccountActivated', data: { credential } });
  });

  it('H43: registers the first passkey of somebody, and no other beside it', () => {
    const publicKey = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } as const;
    const passkey = (id: string) => ({ credential: id, publicKey, backedUp: false });
    const first = linked.when(holder, 'RegisterPasskey', {
      proved: 'LINK-1',
      passkey: passkey('first'),
    });
    first.happens({ type: 'PasskeyRegistered', data: passkey('first') });
    const another = { passkey: passkey('another') };
    first.next
      .when(holder, 'RegisterPasskey', { proved: 'LINK-1', ...another })
      .isRefused('PASSKEY_HELD');
    first.next
      .when(holder, 'RegisterPasskey', { proved: 'CREDENTIAL-1', ...another })
      .happens({ type: 'PasskeyRegistered', data: passkey('another') });
    first.next
      .when(admin, 'RemovePasskey', { credential: 'first', reason: 'lost' })
      .next.when(holder, 'RegisterPasskey', { proved: 'LINK-1', ...another })
      .happens({ type: 'PasskeyRegistered', data: passkey('another') });
  });

  it('H43: vouches for five minutes, for the session in which it was shown', () => {
    const { state } = linked.when(holder, 'SignIn', bySignOn);
    const shownAt = state.shownByProvider?.at ?? unknown.now;
    const lately = (session: string, minutes: number) =>
      linkShownLately(state, session, after(shownAt, minutes * 60_000));
    expect(lately('SESSION-1', 4.99)).toBe('LINK-1');
    expect(lately('SESSION-1', 5)).toBeUndefined();
    expect(lately('SESSION-2', 1)).toBeUndefined();
    const withPassword = linked.when(holder, 'SignIn', signingIn).state;
    expect(linkShownLately(withPassword, 'SESSION-1', shownAt)).toBeUndefined();
  });
});

describe('the first administrator', () => {
  const enrolling = { person: 'S-1', home: ward, credential, study: 'ALS', until: inDays(366) };

  it('is active at once, and is that and no more', () => {
    const { state } = unknown.when(
      as('S-1', 'account-holder'),
      'EnrolFirstAdministrator',
      enrolling,
    );
    expect(standingOf(state, ward, 'ALS', unknown.now).roles).toEqual(['administrator']);
  });

  it("H43: takes nobody else's number", () => {
    nurse.when(holder, 'EnrolFirstAdministrator', enrolling).isRefused('ALREADY_DONE');
  });
});

describe('whoever is not there', () => {
  it('has no roles, trainings or suspensions', () => {
    unknown.when(admin, 'GrantRole', asNurse).isRefused('PERSON_UNKNOWN');
    unknown.when(qa, 'SuspendPerson', { reason: 'left' }).isRefused('PERSON_UNKNOWN');
    unknown.when(admin, 'ReinstatePerson', { evidence: 'e' }).isRefused('PERSON_UNKNOWN');
    active.when(admin, 'ReinstatePerson', { evidence: 'e' }).isRefused('ALREADY_DONE');
  });
});

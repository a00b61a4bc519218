import {
  active,
  admin,
  as,
  asAdministrator,
  asNurse,
  credential,
  failed,
  grantOfNurse,
  holder,
  inDays,
  invitation,
  invited,
  named,
  nurse,
  secondAdmin,
  unknown,
} from '../../test/account-story.js';
import { cleanRoom, qa, ward } from '../../test/people.js';
import type { Post } from '../kernel/actor.js';
import { DAY_MS, type Instant, after } from '../kernel/instant.js';
import { standingOf } from './standing.js';

describe('an invitation', () => {
  it('H43: is of a number that nobody ever had', () => {
    const again = { person: 'S-10', home: cleanRoom, named, invitation };
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
      named,
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
      .happens({ type: 'AccountActivated', data: { credential, needsVoucher: true } });
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
      .happens({ type: 'RoleGranted', data: { ...grantOfNurse, grant: 'GRANT-command-3' } });
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
});

describe('the first administrator', () => {
  const enrolling = {
    person: 'S-1',
    home: ward,
    named,
    credential,
    study: 'ALS',
    until: inDays(366),
  };

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

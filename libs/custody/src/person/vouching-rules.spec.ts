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
  seen,
  signedIn,
  signingIn,
  unknown,
  unvouched,
} from '../../test/account-story.js';
import { qa, secondQa, ward } from '../../test/people.js';
import { DAY_MS, after } from '../kernel/instant.js';
import type { Credential, PersonEvent } from './events.js';
import { standingOf } from './standing.js';

const vouching = { ...seen, foundedAlone: false };
const newer: Credential = { ...credential, credential: 'CREDENTIAL-2' };
const pin = { kind: 'pin', credential: 'PIN-1', verifier: '$argon' } as const;
const publicKey = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } as const;
const passkey = { credential: 'passkey', publicKey, backedUp: false };
const notVouched = (code: string): PersonEvent => ({ type: 'VouchingFailed', data: { code } });
const rolesOf = ({ state, now }: typeof nurse) => standingOf(state, ward, 'ALS', now).roles;

describe('an account that somebody activated', () => {
  const given = unvouched.and(admin, { type: 'RoleGranted', data: grantOfNurse });

  it('H43: carries no authority until somebody else has seen who did', () => {
    expect(rolesOf(given)).toEqual([]);
    given.when(holder, 'SignIn', signingIn).isRefused('HOLDER_NOT_VOUCHED');
    const vouched = given.when(secondAdmin, 'VouchForHolder', vouching);
    vouched.happens({ type: 'HolderVouchedFor', data: seen });
    expect(rolesOf(vouched.next)).toEqual(['nurse']);
    expect(vouched.next.when(holder, 'SignIn', signingIn).state.sessions).toMatchObject([
      { session: 'SESSION-1' },
    ]);
  });

  it('H43: tells that nobody has vouched only to whoever shows that it is his', () => {
    given
      .when(holder, 'SignIn', { ...signingIn, proved: undefined })
      .isRefusedWith(failed('SIGN_IN_REFUSED'));
  });

  it('H43: is vouched for by nobody who let its holder in, and not by himself', () => {
    given.when(as('S-10', 'qa'), 'VouchForHolder', vouching).isRefused('OWN_ACCOUNT');
    const itself = given.when(admin, 'VouchForHolder', vouching);
    itself.isRefusedWith(notVouched('ONE_PERSON_TWICE'));
    expect(rolesOf(itself.next)).toEqual([]);
    const arranged = [
      invited.when(secondAdmin, 'InvitePerson', { person: 'S-10', home: ward, named, invitation }),
      unvouched.when(secondAdmin, 'GrantRole', asNurse),
      unvouched.when(secondAdmin, 'GrantRole', asAdministrator),
      unvouched.when(secondAdmin, 'LinkExternalIdentity', { issuer: 'i', subject: 's' }),
      unvouched.when(secondAdmin, 'ReopenAccount', { invitation }),
    ];
    for (const { next } of arranged)
      next
        .when(secondAdmin, 'VouchForHolder', vouching)
        .isRefusedWith(notVouched('ONE_PERSON_TWICE'));
  });

  it('is vouched for by whoever approved what another proposed', () => {
    const proposed = unvouched.when(admin, 'GrantRole', asAdministrator);
    const grant = proposed.state.proposed[0]?.grant ?? '';
    const approved = proposed.next.when(qa, 'ApproveGrant', { grant }).next;
    approved.when(qa, 'VouchForHolder', vouching).happens({ type: 'HolderVouchedFor', data: seen });
  });

  it('H43: counts for nothing by the check word of anything else, and says who tried', () => {
    const wrong = unvouched.when(qa, 'VouchForHolder', { ...vouching, wayIn: undefined });
    wrong.isRefusedWith(notVouched('CHECK_WORD_WRONG'));
    wrong.next
      .when(qa, 'VouchForHolder', { ...vouching, wayIn: 'CREDENTIAL-0' })
      .isRefusedWith(notVouched('CHECK_WORD_WRONG'));
    expect(wrong.state).toMatchObject({ failedVouchings: 1, failuresInARow: 0 });
    let story = unvouched;
    for (let time = 0; time < 30; time += 1)
      story = story.when(qa, 'VouchForHolder', { ...vouching, wayIn: undefined }).next;
    expect(story.events.filter(({ type }) => type === 'VouchingFailed')).toHaveLength(20);
    story.when(qa, 'VouchForHolder', vouching).happens({ type: 'HolderVouchedFor', data: seen });
  });

  it('is vouched for when it is there, and once', () => {
    active.when(secondQa, 'VouchForHolder', vouching).isRefused('ALREADY_DONE');
    invited.when(qa, 'VouchForHolder', vouching).isRefusedWith(notVouched('ACCOUNT_NOT_ACTIVE'));
    unknown.when(qa, 'VouchForHolder', vouching).isRefused('PERSON_UNKNOWN');
  });

  it('says for ever that its inviter vouched, on a ledger that was founded with one code', () => {
    unvouched
      .when(admin, 'VouchForHolder', { ...vouching, foundedAlone: true })
      .happens({ type: 'HolderVouchedFor', data: { ...seen, byWhoArranged: true } });
  });

  it('H46: counted before anybody had to vouch, and counts now', () => {
    const before = invited.and(holder, { type: 'AccountActivated', data: { credential } });
    expect(rolesOf(before.and(admin, { type: 'RoleGranted', data: grantOfNurse }))).toEqual([
      'nurse',
    ]);
    const link = { link: 'LINK-1', issuer: 'i', subject: 's' };
    const linked = invited
      .and(admin, { type: 'ExternalIdentityLinked', data: link })
      .and(admin, { type: 'RoleGranted', data: grantOfNurse });
    expect(rolesOf(linked)).toEqual(['nurse']);
  });
});

describe('a link beside a password', () => {
  const linked = signedIn.when(admin, 'LinkExternalIdentity', { issuer: 'i', subject: 's' });
  const [{ link } = { link: '' }] = linked.state.externalIdentities;
  const byLink = { ...signingIn, proved: link };

  it('H43: opens nothing until somebody has vouched for it, and leaves the password as it was', () => {
    linked.next.when(holder, 'SignIn', byLink).isRefused('HOLDER_NOT_VOUCHED');
    linked.next
      .when(holder, 'UnlockSession', { session: 'SESSION-1', proved: link })
      .isRefused('HOLDER_NOT_VOUCHED');
    linked.next
      .when(holder, 'RegisterPasskey', { session: 'SESSION-1', proved: link, passkey })
      .isRefused('HOLDER_NOT_VOUCHED');
    expect(rolesOf(linked.next)).toEqual(['nurse']);
    const vouched = linked.next.when(qa, 'VouchForHolder', { ...vouching, wayIn: link }).next;
    expect(vouched.when(holder, 'SignIn', byLink).state.shownByProvider?.link).toBe(link);
  });

  it('H43: is no reason for a password that nobody has vouched for', () => {
    const both = unvouched
      .when(admin, 'LinkExternalIdentity', { issuer: 'i', subject: 's' })
      .next.when(qa, 'VouchForHolder', { ...vouching, wayIn: 'LINK-command-3' })
      .next.and(admin, { type: 'RoleGranted', data: grantOfNurse });
    both
      .when(holder, 'SignIn', { ...signingIn, proved: 'LINK-command-3' })
      .next.when(holder, 'SignIn', signingIn)
      .isRefused('HOLDER_NOT_VOUCHED');
    const proved = 'CREDENTIAL-1';
    both.when(holder, 'SetPin', { proved, pin }).isRefused('HOLDER_NOT_VOUCHED');
    both
      .when(holder, 'ChangeCredential', { proved, credential: newer })
      .isRefused('HOLDER_NOT_VOUCHED');
    both
      .when(holder, 'RegisterPasskey', { session: undefined, proved, passkey })
      .isRefused('HOLDER_NOT_VOUCHED');
  });

  it('waits for nobody when it is taken away', () => {
    const { state } = linked.next.when(admin, 'UnlinkExternalIdentity', { link, reason: 'left' });
    expect(state.unvouched).toEqual([]);
  });
});

describe('an account that is reopened', () => {
  const withAll = signedIn
    .and(admin, { type: 'BadgeIssued', data: { badge: 'BADGE-1' } })
    .and(holder, { type: 'PinSet', data: { pin } })
    .and(holder, { type: 'PasskeyRegistered', data: passkey });
  const code = { codeSha256: 'of another code', validUntil: inDays(1) };
  const reopened = withAll.when(admin, 'ReopenAccount', { invitation: code });
  const activating = { codeSha256: 'of another code', credential: newer };

  it('goes on as it was until its code is used', () => {
    reopened.happens({ type: 'AccountReopened', data: { invitation: code } });
    expect(reopened.state).toMatchObject({
      sessions: [{ session: 'SESSION-1' }],
      pin,
      passkeys: [passkey],
    });
    expect(rolesOf(reopened.next)).toEqual(['nurse']);
    reopened.next
      .when(holder, 'ActivateAccount', { ...activating, codeSha256: 'of the code' })
      .isRefusedWith(failed('INVITATION_INVALID'));
    withAll.when(holder, 'ActivateAccount', activating).isRefused('ALREADY_DONE');
  });

  it('H43: is worth nothing to whoever uses its code, until somebody else has seen him', () => {
    const used = reopened.next.when(holder, 'ActivateAccount', activating);
    expect(used.state).toMatchObject({
      credential: newer,
      sessions: [],
      pin: undefined,
      badges: ['BADGE-1'],
      passkeys: [passkey],
    });
    expect(rolesOf(used.next)).toEqual([]);
    const withNew = { ...signingIn, proved: 'CREDENTIAL-2' };
    used.next.when(holder, 'SignIn', withNew).isRefused('HOLDER_NOT_VOUCHED');
    used.next.when(holder, 'SignIn', signingIn).isRefusedWith(failed('SIGN_IN_REFUSED'));
    const forNew = { ...vouching, wayIn: 'CREDENTIAL-2' };
    used.next.when(admin, 'VouchForHolder', forNew).isRefusedWith(notVouched('ONE_PERSON_TWICE'));
    used.next.when(qa, 'VouchForHolder', vouching).isRefusedWith(notVouched('CHECK_WORD_WRONG'));
    const vouched = used.next.when(qa, 'VouchForHolder', forNew).next;
    expect(rolesOf(vouched)).toEqual(['nurse']);
    vouched.when(holder, 'ActivateAccount', activating).isRefused('ALREADY_DONE');
  });

  it('stays suspended if it was', () => {
    const story = withAll
      .and(qa, { type: 'PersonSuspended', data: { reason: 'credential-lost' } })
      .when(admin, 'ReopenAccount', { invitation: code })
      .next.when(holder, 'ActivateAccount', activating)
      .next.when(qa, 'VouchForHolder', { ...vouching, wayIn: 'CREDENTIAL-2' }).next;
    expect(rolesOf(story)).toEqual([]);
    story
      .when(holder, 'SignIn', { ...signingIn, proved: 'CREDENTIAL-2' })
      .isRefusedWith(failed('ACCOUNT_SUSPENDED'));
  });

  it('H43: is reopened by another, in time, and when it was open before', () => {
    withAll
      .when(as('S-10', 'administrator'), 'ReopenAccount', { invitation: code })
      .isRefused('OWN_ACCOUNT');
    invited.when(admin, 'ReopenAccount', { invitation: code }).isRefused('ACCOUNT_NOT_ACTIVE');
    reopened.next
      .at(after(unknown.now, DAY_MS))
      .when(holder, 'ActivateAccount', activating)
      .isRefusedWith(failed('INVITATION_INVALID'));
  });
});

describe('an administrator whom quality proposes', () => {
  it('H43: is somebody known, and no other role is given like that', () => {
    active.when(qa, 'GrantRole', asNurse).isRefused('ADMINISTRATOR_GIVES', { asked: 'nurse' });
    unvouched.when(qa, 'GrantRole', asAdministrator).isRefused('PERSON_UNVOUCHED');
    nurse.when(qa, 'GrantRole', asAdministrator).isRefused('ROLES_APART', { has: 'nurse' });
  });

  it('H43: is one when a second person of quality has approved it', () => {
    const proposed = active.when(qa, 'GrantRole', asAdministrator);
    const grant = proposed.state.proposed[0]?.grant ?? '';
    proposed.next.when(qa, 'ApproveGrant', { grant }).isRefused('ONE_PERSON_TWICE');
    const { next } = proposed.next.when(secondQa, 'ApproveGrant', { grant });
    expect(rolesOf(next)).toEqual(['administrator']);
  });
});

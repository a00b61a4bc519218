import {
  active,
  admin,
  alarm,
  credential,
  failed,
  grantOfNurse,
  holder,
  invited,
  nurse,
  signedIn,
  signingIn,
} from '../../test/account-story.js';
import { cleanRoom, qa, secondQa, ward } from '../../test/people.js';
import type { Credential } from './events.js';

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
    expect(unlocked.state).toMatchObject({
      sessions: [{ session: 'SESSION-1' }],
      failuresInARow: 0,
    });
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
    expect(one.state.sessions).toMatchObject([{ session: 'SESSION-2' }]);
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
    badged
      .when(holder, 'SignIn', { ...showing, badge: 'BADGE-2' })
      .isRefusedWith(failed('SIGN_IN_REFUSED'), alarm('withdrawn-badge'));
    const refused = [
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
    on('retired').isRefusedWith(
      failed('DEVICE_RETIRED'),
      alarm('retired-device', 'DEVICE_RETIRED'),
    );
  });

  it('H43: ends with the badge', () => {
    const lost = badged.when(qa, 'WithdrawBadge', { badge: 'BADGE-1', reason: 'lost' }).next;
    lost
      .when(holder, 'SignIn', showing)
      .isRefusedWith(failed('SIGN_IN_REFUSED'), alarm('withdrawn-badge'));
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

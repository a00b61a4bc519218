import {
  admin,
  as,
  credential,
  failed,
  holder,
  invitation,
  invited,
  named,
  nurse,
  signingIn,
  unknown,
} from '../../test/account-story.js';
import { ward } from '../../test/people.js';
import { after } from '../kernel/instant.js';
import type { Credential } from './events.js';
import { linkShownLately } from './external-identity.js';

describe('a link to the hospital', () => {
  const identity = { issuer: 'https://login.hospital.example', subject: '248289761001' };
  const its = { link: 'LINK-1', ...identity };
  const linked = nurse.and(admin, { type: 'ExternalIdentityLinked', data: its });
  const bySignOn = { ...signingIn, proved: 'LINK-1' };

  it('H43: is made by an administrator, for somebody else, and once', () => {
    nurse.when(admin, 'LinkExternalIdentity', identity).happens({
      type: 'ExternalIdentityLinked',
      data: { link: 'LINK-command-4', ...identity, needsVoucher: true },
    });
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
    const inviting = { person: 'S-10', home: ward, named, invitation };
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
      .happens({ type: 'AccountActivated', data: { credential, needsVoucher: true } });
  });

  it('H43: registers the first passkey of somebody, and no other beside it', () => {
    const publicKey = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } as const;
    const passkey = (id: string) => ({ credential: id, publicKey, backedUp: false });
    const vouched = linked.when(holder, 'SignIn', bySignOn).next;
    const registering = (id: string, proved = 'LINK-1') =>
      ({ session: 'SESSION-1', proved, passkey: passkey(id) }) as const;
    const first = vouched.when(holder, 'RegisterPasskey', registering('first'));
    first.happens({ type: 'PasskeyRegistered', data: passkey('first') });
    first.next.when(holder, 'RegisterPasskey', registering('another')).isRefused('PASSKEY_HELD');
    first.next
      .when(admin, 'RemovePasskey', { credential: 'first', reason: 'lost' })
      .next.when(holder, 'RegisterPasskey', registering('another'))
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

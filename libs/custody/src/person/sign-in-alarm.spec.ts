import { admin, alarm, failed, holder, nurse, signingIn } from '../../test/account-story.js';
import { qa } from '../../test/people.js';
import { DAY_MS, HOUR_MS } from '../kernel/instant.js';
import type { PersonEvent } from './events.js';

const wrong = { ...signingIn, proved: undefined };
/** So many tries that failed, one after the other. */
function tried(times: number, story = nurse, signing = wrong) {
  let told = story;
  for (let time = 0; time < times; time += 1) told = told.when(holder, 'SignIn', signing).next;
  return told;
}
const alarms = ({ events }: typeof nurse) =>
  events.flatMap(event => (event.type === 'SignInAttacked' ? [event.data.sign] : []));

describe('an attack on an account', () => {
  it('H43: is told with the fifth failure in a row, and not before', () => {
    tried(3).when(holder, 'SignIn', wrong).isRefusedWith(failed('SIGN_IN_REFUSED'));
    tried(4)
      .when(holder, 'SignIn', wrong)
      .isRefusedWith(failed('SIGN_IN_REFUSED'), alarm('many-failures'));
    const between = tried(4).when(holder, 'SignIn', signingIn).next;
    expect(alarms(tried(4, between))).toEqual([]);
  });

  it('H43: is told once, however long it goes on, and once more the next day', () => {
    const burst = tried(40);
    expect(alarms(burst)).toEqual(['many-failures']);
    // Its holder comes in between: he knows his password, and the attacker goes on.
    const between = burst.when(holder, 'SignIn', signingIn).next;
    expect(alarms(tried(10, between))).toEqual(['many-failures']);
    const nextDay = burst.after('SignInAttacked', DAY_MS);
    nextDay.when(holder, 'SignIn', wrong).isRefusedWith(alarm('many-failures'));
  });

  it('H43: is a device that was stolen, the first time it is tried', () => {
    const stolen = { ...signingIn, device: { is: 'retired' } } as const;
    nurse
      .when(holder, 'SignIn', { ...stolen, proved: undefined })
      .isRefusedWith(failed('SIGN_IN_REFUSED'), alarm('retired-device'));
    const tries = nurse.when(holder, 'SignIn', stolen);
    tries.isRefusedWith(failed('DEVICE_RETIRED'), alarm('retired-device', 'DEVICE_RETIRED'));
    tries.next.when(holder, 'SignIn', stolen).isRefusedWith(failed('DEVICE_RETIRED'));
    expect(alarms(tried(5, tries.next))).toEqual(['retired-device', 'many-failures']);
  });

  it('H43: is a badge that was withdrawn, and none that counts', () => {
    const badged = nurse.and(admin, { type: 'BadgeIssued', data: { badge: 'BADGE-1' } });
    const showing = { ...wrong, badge: 'BADGE-1' };
    badged.when(holder, 'SignIn', showing).isRefusedWith(failed('SIGN_IN_REFUSED'));
    badged
      .when(qa, 'WithdrawBadge', { badge: 'BADGE-1', reason: 'lost' })
      .next.when(holder, 'SignIn', showing)
      .isRefusedWith(failed('SIGN_IN_REFUSED'), alarm('withdrawn-badge'));
    // What is no badge of this ledger is a guess like any other.
    badged.when(holder, 'SignIn', { ...wrong, badge: '' }).isRefusedWith(failed('SIGN_IN_REFUSED'));
  });

  it('H43: is a passkey that was removed', () => {
    const publicKey = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } as const;
    const registered = (credential: string): PersonEvent => ({
      type: 'PasskeyRegistered',
      data: { credential, publicKey, backedUp: false },
    });
    const story = nurse
      .and(holder, registered('lost-one'), registered('other'))
      .when(qa, 'RemovePasskey', { credential: 'lost-one', reason: 'lost' }).next;
    story
      .when(holder, 'SignIn', { ...wrong, passkey: 'lost-one' })
      .isRefusedWith(failed('SIGN_IN_REFUSED'), alarm('removed-passkey'));
    story
      .when(holder, 'SignIn', { ...wrong, passkey: 'other' })
      .isRefusedWith(failed('SIGN_IN_REFUSED'));
  });

  it('H43: is also one on the password of somebody who has signed in', () => {
    const signedIn = tried(4, nurse.when(holder, 'SignIn', signingIn).next);
    signedIn
      .after('SignInFailed', HOUR_MS)
      .when(holder, 'UnlockSession', { session: 'SESSION-1', proved: undefined })
      .isRefusedWith(failed('SIGN_IN_REFUSED'), alarm('many-failures'));
  });
});

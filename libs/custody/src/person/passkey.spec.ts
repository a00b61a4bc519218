import { as, holder, nurse, signingIn } from '../../test/account-story.js';
import { qa } from '../../test/people.js';
import { MINUTE_MS, after } from '../kernel/instant.js';

const publicKey = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } as const;
const passkey = (credential: string) => ({ credential, publicKey, backedUp: false });
const registering = (id: string, session = 'SESSION-1') => ({
  session,
  proved: 'CREDENTIAL-1',
  passkey: passkey(id),
});

const signedIn = nurse.when(holder, 'SignIn', signingIn).next;
const withOne = signedIn.when(holder, 'RegisterPasskey', registering('first')).next;
const showing = { ...signingIn, session: 'SESSION-2', passkey: 'first' };

describe('a passkey', () => {
  it('H43: is registered within five minutes of a sign-in, and not by whoever finds the screen later', () => {
    const minutes = (count: number) => signedIn.after('SignedIn', count * MINUTE_MS);
    minutes(4)
      .when(holder, 'RegisterPasskey', registering('first'))
      .happens({ type: 'PasskeyRegistered', data: passkey('first') });
    minutes(5).when(holder, 'RegisterPasskey', registering('first')).isRefused('SIGN_IN_NOT_FRESH');
    minutes(5)
      .when(holder, 'UnlockSession', { session: 'SESSION-1', proved: 'CREDENTIAL-1' })
      .next.when(holder, 'RegisterPasskey', registering('first'))
      .happens({ type: 'PasskeyRegistered', data: passkey('first') });
  });

  it('H43: is registered in a session of his own that goes on', () => {
    signedIn
      .when(holder, 'RegisterPasskey', registering('first', 'SESSION-9'))
      .isRefused('SIGN_IN_NOT_FRESH');
    signedIn
      .when(holder, 'SignOut', { session: 'SESSION-1' })
      .next.when(holder, 'RegisterPasskey', registering('first'))
      .isRefused('SIGN_IN_NOT_FRESH');
  });

  it('H43: is added to another one by whoever has shown that, and not with the password alone', () => {
    withOne.when(holder, 'RegisterPasskey', registering('second')).isRefused('PASSKEY_HELD');
    withOne
      .when(holder, 'SignIn', showing)
      .next.when(holder, 'RegisterPasskey', registering('second', 'SESSION-2'))
      .happens({ type: 'PasskeyRegistered', data: passkey('second') });
  });

  it('H43: that was removed since does not count as shown', () => {
    const { next } = withOne.when(holder, 'SignIn', showing);
    next
      .when(holder, 'RegisterPasskey', registering('second', 'SESSION-2'))
      .next.when(qa, 'RemovePasskey', { credential: 'first', reason: 'lost' })
      .next.when(holder, 'RegisterPasskey', registering('third', 'SESSION-2'))
      .isRefused('PASSKEY_HELD');
  });

  it('stands in a sign-in only when it is his', () => {
    const { events } = nurse.when(holder, 'SignIn', { ...signingIn, passkey: 'nobodys' }).decision;
    expect(events).toEqual([
      {
        type: 'SignedIn',
        data: {
          session: 'SESSION-1',
          credential: 'CREDENTIAL-1',
          at: signingIn.at,
          device: 'tablet-1',
        },
      },
    ]);
  });
});

describe('a sign-in', () => {
  const wrong = { ...signingIn, session: 'SESSION-0', proved: undefined };

  it('H43: tells its holder when the one before it was, and what has failed since', () => {
    const [first] = signedIn.state.sessions;
    expect(first?.before).toEqual({ signedInAt: undefined, failures: 0 });
    const again = signedIn
      .when(holder, 'SignIn', wrong)
      .next.when(holder, 'SignIn', wrong)
      // Coming back to a session is no sign-in: what failed is still to be told.
      .next.when(holder, 'UnlockSession', { session: 'SESSION-1', proved: 'CREDENTIAL-1' })
      .next.when(holder, 'SignIn', { ...signingIn, session: 'SESSION-2' }).state;
    expect(again.sessions[1]?.before).toEqual({ signedInAt: first?.since, failures: 2 });
    expect(again.lastTime).toEqual({ signedInAt: again.sessions[1]?.since, failures: 0 });
  });

  it('is ended by an administrator, once', () => {
    const ending = { session: 'SESSION-1' };
    const ended = signedIn.when(as('S-1', 'administrator'), 'EndSession', ending);
    ended.happens({ type: 'SignedOut', data: ending });
    expect(ended.state.sessions).toEqual([]);
    ended.next.when(as('S-1', 'administrator'), 'EndSession', ending).isRefused('SESSION_UNKNOWN');
  });

  it('is remembered with where and on what it was', () => {
    const { now } = nurse;
    expect(signedIn.state.sessions).toEqual([
      {
        session: 'SESSION-1',
        at: signingIn.at,
        device: 'tablet-1',
        passkey: undefined,
        since: now,
        provedAt: now,
        before: { signedInAt: undefined, failures: 0 },
      },
    ]);
    const back = signedIn.after('SignedIn', 20 * MINUTE_MS);
    const unlocking = { session: 'SESSION-1', proved: 'CREDENTIAL-1' };
    const [session] = back.when(holder, 'UnlockSession', unlocking).state.sessions;
    expect(session).toMatchObject({ since: now, provedAt: after(now, 20 * MINUTE_MS) });
  });
});

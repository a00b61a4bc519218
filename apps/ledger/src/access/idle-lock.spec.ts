import { IdleLock } from './idle-lock.js';

const IDLE_MS = 900_000;
const who = (session: string, issuedAtMs = 0) => ({ session, issuedAtMs });

describe('the lock of sessions that nobody uses', () => {
  let now = 0;
  let lock: IdleLock;

  beforeEach(() => {
    now = 0;
    lock = new IdleLock(() => now, IDLE_MS);
  });

  it('counts from the last use, and from the token where it never saw one', () => {
    lock.used(who('a'));
    now = 600_000;
    lock.used(who('a'));
    now = 1_499_999;
    expect(lock.isLocked(who('a'))).toBe(false);
    expect(lock.isLocked(who('b'))).toBe(true);
    expect(lock.isLocked(who('b', 600_000))).toBe(false);
    now = 1_500_000;
    expect(lock.isLocked(who('a'))).toBe(true);
  });

  it('H43: is not opened by trying', () => {
    now = IDLE_MS;
    lock.used(who('a'));
    expect(lock.isLocked(who('a'))).toBe(true);
  });

  it('H43: shuts rather than opens what it had to forget', () => {
    now = 1;
    lock.used(who('forgotten'));
    now = IDLE_MS;
    for (let session = 0; session < 10_000; session += 1) lock.used(who(String(session), now));
    expect(lock.isLocked(who('forgotten'))).toBe(true);
    expect(lock.isLocked(who('9999', now))).toBe(false);
  });
});

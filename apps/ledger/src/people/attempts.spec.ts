import { Attempts } from './attempts.js';

describe('attempts to sign in', () => {
  let nowMs = 0;
  let attempts: Attempts;
  beforeEach(() => {
    nowMs = 0;
    attempts = new Attempts(() => nowMs);
  });

  const fail = (times: number, address = 'one'): void => {
    for (let time = 0; time < times; time += 1) {
      // However long it takes.
      nowMs += 300_000;
      attempts.begin('S-1', address);
    }
  };
  const waitOf = (account: string, address: string): unknown => {
    try {
      attempts.begin(account, address).provedNothing();
      return 0;
    } catch (error) {
      return (error as { facts: { waitSeconds: number } }).facts.waitSeconds;
    }
  };

  it.each([
    [0, 0],
    [2, 0],
    [3, 2],
    [4, 4],
    [6, 16],
    [50, 300],
  ])('after %i failures the next one waits %i seconds', (failures, seconds) => {
    fail(failures);
    expect(waitOf('S-1', 'one')).toBe(seconds);
  });

  it('H43: make nobody wait who sits somewhere else, nor anybody else there', () => {
    fail(20);
    expect([waitOf('S-1', 'ward'), waitOf('S-2', 'one')]).toEqual([0, 0]);
  });

  it('wait no longer than it takes', () => {
    fail(3);
    nowMs += 1_999;
    expect(waitOf('S-1', 'one')).toBe(1);
    nowMs += 1;
    expect(waitOf('S-1', 'one')).toBe(0);
  });

  it('that succeed forget those that failed', () => {
    fail(10);
    nowMs += 300_000;
    attempts.begin('S-1', 'one').succeeded();
    fail(2);
    expect(waitOf('S-1', 'one')).toBe(0);
  });

  it('H43: are counted when they begin: of many at once only the first few are looked at', () => {
    const heard = Array.from({ length: 30 }, () => {
      try {
        return attempts.begin('S-1', 'one');
      } catch {
        return undefined;
      }
    });
    expect(heard.filter(attempt => attempt !== undefined)).toHaveLength(3);
  });

  it('that fail for another reason count neither way', () => {
    fail(2);
    for (let time = 0; time < 10; time += 1) attempts.begin('S-1', 'one').provedNothing();
    expect(waitOf('S-1', 'one')).toBe(0);
    attempts.begin('S-1', 'one');
    expect(waitOf('S-1', 'one')).toBe(2);
  });
});

import { Passwords } from './passwords.js';

const key = new Uint8Array(32).fill(7);
const LEDGER = '5c0ce5ad-6b5f-4b39-a9f5-000000000001';

describe('passwords', () => {
  const passwords = new Passwords(key, LEDGER);

  it('are one password however an accent was typed', async () => {
    const known = await passwords.credential('CREDENTIAL-1', 'p\u00e9rov\u00e1 noc v kl\u00edn');
    expect(await passwords.isOf(known, 'pe\u0301rova\u0301 noc v kli\u0301n')).toBe(true);
    expect(await passwords.isOf(known, 'perova noc v klin')).toBe(false);
  });

  it('are worth nothing in another ledger, or with another key', async () => {
    const known = await passwords.credential('CREDENTIAL-1', 'a long walk to the clean room');
    const others = [
      new Passwords(key, 'another-ledger'),
      new Passwords(new Uint8Array(32).fill(8), LEDGER),
    ];
    for (const other of others)
      expect(await other.isOf(known, 'a long walk to the clean room')).toBe(false);
  });

  it('of nobody are never right', async () => {
    expect(await passwords.isOf(undefined, 'the password of nobody at all')).toBe(false);
  });

  it('are looked at a few at a time: a flood is told to come again', async () => {
    const flood = Array.from({ length: 60 }, () => passwords.isOf(undefined, 'a guess'));
    const codes = (await Promise.allSettled(flood)).map(each =>
      each.status === 'fulfilled' ? 'looked at' : (each.reason as { code: string }).code,
    );
    expect(new Set(codes)).toEqual(new Set(['looked at', 'TOO_MANY_ATTEMPTS']));
    expect(codes.filter(code => code === 'looked at').length).toBeLessThanOrEqual(32);
    expect(await passwords.isOf(undefined, 'a guess')).toBe(false);
  });

  it('are not what a code of an invitation follows from', () => {
    const code = passwords.codeFor('S-1', 'command-1');
    expect(code).toMatch(/^[\w-]{20}$/);
    expect(passwords.codeFor('S-1', 'command-1')).toBe(code);
    expect(passwords.codeFor('S-2', 'command-1')).not.toBe(code);
    expect(new Passwords(key, 'another-ledger').codeFor('S-1', 'command-1')).not.toBe(code);
  });
});

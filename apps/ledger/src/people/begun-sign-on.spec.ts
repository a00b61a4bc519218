import { randomBytes } from 'node:crypto';
import { type BegunSignOn, BegunSignOns } from './begun-sign-on.js';

const BEGAN = Date.UTC(2026, 1, 16);
const begun: BegunSignOn = {
  commandId: '01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77',
  begunAtMs: BEGAN,
  state: 'a state',
  nonce: 'a nonce',
  codeVerifier: 'a verifier',
  at: { site: 'motol', post: 'neurology' },
};

describe('a sign-in that was begun', () => {
  const key = randomBytes(32);
  let now = BEGAN;
  const ledgers = (rootKey = key, ledgerId = 'ledger-1') =>
    new BegunSignOns(rootKey, ledgerId, () => now);
  beforeEach(() => {
    now = BEGAN;
  });

  it('is known again by every instance of the ledger, for ten minutes', async () => {
    const sealed = await ledgers().sealed(begun);
    expect(sealed).not.toContain('verifier');
    expect(await ledgers().opened(sealed)).toEqual(begun);
    now = BEGAN + 599_000;
    expect(await ledgers().opened(sealed)).toEqual(begun);
    now = BEGAN + 600_000;
    expect(await ledgers().opened(sealed)).toBeUndefined();
  });

  it('H43: is nothing to another ledger, with another key, or when it was changed', async () => {
    const sealed = await ledgers().sealed(begun);
    expect(await ledgers(key, 'ledger-2').opened(sealed)).toBeUndefined();
    expect(await ledgers(randomBytes(32)).opened(sealed)).toBeUndefined();
    const parts = sealed.split('.');
    const ciphertext = Buffer.from(parts[3] ?? '', 'base64url');
    ciphertext[0] = (ciphertext[0] ?? 0) ^ 1;
    const changed = parts.with(3, ciphertext.toString('base64url')).join('.');
    for (const each of [changed, '', 'a.b.c.d.e', 'anything'])
      expect(await ledgers().opened(each)).toBeUndefined();
  });
});

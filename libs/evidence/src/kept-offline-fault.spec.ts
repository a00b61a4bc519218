import { readFileSync } from 'node:fs';
import { type SignatureFault, canonicalBytes, keptOfflineFault } from './index.js';

interface Event {
  [field: string]: unknown;
  actor: object;
  keptOffline: { statement: { body: object; at: object; person: string }; signature: string };
}

/** H24: what a phone kept for hours is what was done, or it is nobody's. */
describe('what a device kept offline, from the bytes of its event alone', () => {
  const file = 'test/vectors/events/HandoffAccepted.v1.kept-offline.json';
  const { bytes } = JSON.parse(readFileSync(file, 'utf8')) as { bytes: string };
  const event = (): Event => JSON.parse(bytes) as Event;
  const faultOf = (document: object): Promise<SignatureFault | undefined> =>
    keptOfflineFault(canonicalBytes(document), crypto.subtle);
  const told = (change: object): object => {
    const { keptOffline, ...rest } = event();
    const { statement } = keptOffline;
    const body = { ...statement.body, ...change };
    return { ...rest, keptOffline: { ...keptOffline, statement: { ...statement, body } } };
  };

  it('counts as the device signed it', async () => {
    expect(await keptOfflineFault(new TextEncoder().encode(bytes), crypto.subtle)).toBeUndefined();
  });

  it('is not missed on an event that nobody kept', async () => {
    const { keptOffline: _kept, ...asked } = event();
    expect(await faultOf(asked)).toBeUndefined();
  });

  it.each([{ person: 'courier-2' }, { post: 'depot' }, { device: 'another-phone' }])(
    'H24: does not count for %j',
    async change => {
      const { actor, ...rest } = event();
      expect(await faultOf({ ...rest, actor: { ...actor, ...change } })).toBe(
        'STATEMENT_OF_ANOTHER_SIGNER',
      );
    },
  );

  it.each([
    { commandId: '01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77' },
    { occurredAt: '2026-02-20T13:49:00.000+01:00' },
    { afterTheFact: { reason: 'of somebody else' } },
    { afterTheFact: undefined },
  ])('H24: does not count for a command with %j', async change => {
    const kept = JSON.parse(JSON.stringify({ ...event(), ...change })) as object;
    expect(await faultOf(kept)).toBe('STATEMENT_OF_ANOTHER_COMMAND');
  });

  it('H24: does not count when anything in it was changed', async () => {
    expect(await faultOf(told({ seal: { symbology: ']d2', raw: '8004951234SEAL9' } }))).toBe(
      'SIGNATURE_WRONG',
    );
    const { keptOffline, ...rest } = event();
    const signature = `A${keptOffline.signature.slice(1)}`;
    expect(await faultOf({ ...rest, keptOffline: { ...keptOffline, signature } })).toBe(
      'SIGNATURE_WRONG',
    );
    const publicKey = { kty: 'oct', k: 'AAAA' };
    expect(await faultOf({ ...rest, keptOffline: { ...keptOffline, publicKey } })).toBe(
      'KEY_UNUSABLE',
    );
  });
});

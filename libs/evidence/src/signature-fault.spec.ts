import { readFileSync } from 'node:fs';
import { type SignatureFault, canonicalBytes, signatureFault } from './index.js';

interface Golden {
  readonly bytes: string;
}

interface Event {
  [field: string]: unknown;
  signature: { statement: Record<string, unknown>; proof: Record<string, string> };
}

/** 21 CFR 11.70: a signature is bound to its record, so that it cannot be cut out and put on another one. */
describe('the signature of an event, from its bytes alone', () => {
  const { bytes } = JSON.parse(readFileSync('test/vectors/signed-event.json', 'utf8')) as Golden;
  const event = (): Event => JSON.parse(bytes) as Event;
  const faultOf = (document: object): Promise<SignatureFault | undefined> =>
    signatureFault(canonicalBytes(document), crypto.subtle);
  const statementWith = (change: object): object => {
    const { signature, ...rest } = event();
    const statement = { ...signature.statement, ...change };
    return { ...rest, signature: { ...signature, statement } };
  };
  const proofWith = (change: object): object => {
    const { signature, ...rest } = event();
    return { ...rest, signature: { ...signature, proof: { ...signature.proof, ...change } } };
  };
  /** A part of the proof with one bit turned, at a byte. */
  const turned = (part: string, at: number): string => {
    const turnedBytes = Buffer.from(event().signature.proof[part] ?? '', 'base64url');
    turnedBytes[at] = (turnedBytes[at] ?? 0) ^ 1;
    return turnedBytes.toString('base64url');
  };

  it('counts as it was given', async () => {
    expect(await signatureFault(new TextEncoder().encode(bytes), crypto.subtle)).toBeUndefined();
  });

  it('is not missed on an event that nobody had to sign', async () => {
    const { signature: _signature, ...unsigned } = event();
    expect(await faultOf(unsigned)).toBeUndefined();
  });

  it.each([
    ['stream', 'journey-CHA999926ZZZZZZ'],
    ['revision', 7],
    ['prev', 'f'.repeat(64)],
  ])('H41: does not count on a record with another %s', async (field, value) => {
    expect(await faultOf({ ...event(), [field]: value })).toBe('STATEMENT_OF_ANOTHER_RECORD');
  });

  it('H43: does not count for somebody else, or in another role', async () => {
    const { actor, ...rest } = event();
    for (const change of [{ person: 'S-66' }, { role: 'qp' }, { device: 'elsewhere' }])
      expect(await faultOf({ ...rest, actor: { ...(actor as object), ...change } })).toBe(
        'STATEMENT_OF_ANOTHER_SIGNER',
      );
  });

  it('does not count for another command', async () => {
    expect(await faultOf({ ...event(), commandId: crypto.randomUUID() })).toBe(
      'STATEMENT_OF_ANOTHER_COMMAND',
    );
  });

  it.each([
    ['meaning', 'review'],
    ['challenge', 'another'],
    ['v', 2],
  ])('H41: does not count when the %s of the statement was changed', async (field, value) => {
    expect(await faultOf(statementWith({ [field]: value }))).toBe('STATEMENT_NOT_SIGNED');
  });

  it('H41: does not count when anything of the signed command was changed', async () => {
    const { command } = event().signature.statement as { command: { body: object } };
    const changed = { ...command, body: { ...command.body, device: 'another' } };
    expect(await faultOf(statementWith({ command: changed }))).toBe('STATEMENT_NOT_SIGNED');
  });

  it('does not count when the authenticator did not verify its user', async () => {
    const authenticatorData = Buffer.from(
      event().signature.proof.authenticatorData ?? '',
      'base64url',
    );
    authenticatorData[32] = 0x01;
    const proof = { authenticatorData: authenticatorData.toString('base64url') };
    expect(await faultOf(proofWith(proof))).toBe('USER_NOT_VERIFIED');
  });

  it('does not count with one bit turned, wherever', async () => {
    const { proof } = event().signature;
    for (const part of ['authenticatorData', 'clientDataJSON', 'signature'])
      for (let at = 0; at < Buffer.from(proof[part] ?? '', 'base64url').length; at += 1) {
        const fault = await faultOf(proofWith({ [part]: turned(part, at) }));
        expect({ part, at, counts: fault === undefined }).toEqual({ part, at, counts: false });
      }
  });

  it('does not count under another key, or one that is none', async () => {
    const { x = '' } = (event().signature.proof as unknown as { publicKey: { x?: string } })
      .publicKey;
    const ed25519 = { kty: 'OKP', crv: 'Ed25519', x };
    expect(await faultOf(proofWith({ publicKey: ed25519 }))).toMatch(
      /SIGNATURE_WRONG|KEY_UNUSABLE/,
    );
    for (const publicKey of [
      { kty: 'oct', k: x },
      { kty: 'EC', crv: 'P-256', x, y: x },
    ])
      expect(await faultOf(proofWith({ publicKey }))).toBe('KEY_UNUSABLE');
  });
});

import type { Passkey } from '@selfsame/custody';
import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { isoBase64URL } from '@simplewebauthn/server/helpers';
import { Problem } from '../commands/refusal.js';
import type { Challenges } from './challenges.js';
import { ALGORITHMS, coseOf, jwkOf } from './cose-key.js';

/** What an authenticator answers when it is asked to sign (Web Authentication §7.2), in base64url. */
export interface Assertion {
  readonly credential: string;
  readonly authenticatorData: string;
  readonly clientDataJSON: string;
  readonly signature: string;
}

/** What an authenticator answers when it has made a key (Web Authentication §7.1), in base64url. */
export interface Registration {
  readonly credential: string;
  readonly attestationObject: string;
  readonly clientDataJSON: string;
}

const TITLE = 'Selfsame';

/**
 * Passkeys: keys in an authenticator, which asks for a finger, a face or a PIN each time. Whoever made the authenticator is
 * not asked (attestation "none"): staff bring their own, and what counts is that it verifies its user.
 */
export class Passkeys {
  private readonly rpID: string;

  /** @param origin where the ledger is on the web: a passkey is made for one place, and signs for no other */
  constructor(
    private readonly challenges: Challenges,
    private readonly origin: string,
  ) {
    this.rpID = new URL(origin).hostname;
  }

  /** What the browser gives to `navigator.credentials.create`. */
  registrationOptions(person: string, known: readonly Passkey[]) {
    return generateRegistrationOptions({
      rpName: TITLE,
      rpID: this.rpID,
      userName: person,
      userID: new TextEncoder().encode(person),
      challenge: this.challenges.issue(registering(person)),
      attestationType: 'none',
      excludeCredentials: known.map(({ credential }) => ({ id: credential })),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      supportedAlgorithmIDs: ALGORITHMS,
    });
  }

  /** @throws Problem PASSKEY_REFUSED */
  async registered(person: string, told: Registration): Promise<Passkey> {
    const { credential: id, clientDataJSON, attestationObject } = told;
    const response: RegistrationResponseJSON = {
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON, attestationObject },
    };
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: text =>
        this.challenges.isGood(registering(person), isoBase64URL.toUTF8String(text)),
      expectedOrigin: this.origin,
      expectedRPID: this.rpID,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    }).catch(refused);
    if (registrationInfo === undefined) throw new Problem('PASSKEY_REFUSED');
    const { credential, credentialBackedUp } = registrationInfo;
    const publicKey = jwkOf(credential.publicKey);
    if (publicKey === undefined) throw new Problem('PASSKEY_REFUSED', { fault: 'kind of key' });
    return { credential: credential.id, publicKey, backedUp: credentialBackedUp };
  }

  /** Whether it signs that challenge, here, and has verified its user. @param challenge in base64url */
  async signs(passkey: Passkey, challenge: string, assertion: Assertion): Promise<boolean> {
    const { credential: id, ...rest } = assertion;
    const response: AuthenticationResponseJSON = {
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      response: rest,
    };
    try {
      const { verified } = await verifyAuthenticationResponse({
        response,
        expectedChallenge: challenge,
        expectedOrigin: this.origin,
        expectedRPID: this.rpID,
        credential: { id: passkey.credential, publicKey: coseOf(passkey.publicKey), counter: 0 },
        requireUserVerification: true,
      });
      return verified;
    } catch {
      // The library throws for whatever is not as it must be: none of it is anything but a signature that does not count.
      return false;
    }
  }
}

const registering = (person: string): string => `register ${person}`;

const refused = (error: unknown): never => {
  throw new Problem('PASSKEY_REFUSED', {}, { cause: error });
};

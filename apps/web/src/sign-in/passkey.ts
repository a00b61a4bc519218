import { PASSKEY_NOT_USED, Refused } from '../api/problem.js';
import { base64url, fromBase64url } from './base64url.js';

/** What an authenticator answered, as the ledger takes it. */
export interface Assertion {
  readonly credential: string;
  readonly authenticatorData: string;
  readonly clientDataJSON: string;
  readonly signature: string;
}

/** Signs with the passkeys of somebody: the browser's, or those of an invented person on a practice ledger. */
export type SignWithPasskey = (
  toSign: string,
  credentials: readonly string[],
) => Promise<Assertion>;

const bytesOf = (buffer: ArrayBuffer): string => base64url(new Uint8Array(buffer));

const notUsed = (error: unknown): never => {
  throw error instanceof DOMException ? new Refused(PASSKEY_NOT_USED) : error;
};

/**
 * Asks the browser, which asks whoever sits there (Web Authentication §5.1.4).
 * @param toSign the challenge, in base64url
 * @throws Refused PASSKEY_NOT_USED when nobody touched the authenticator
 */
export const signInBrowser: SignWithPasskey = async (toSign, credentials) => {
  const answered = (await navigator.credentials
    .get({
      publicKey: {
        challenge: fromBase64url(toSign),
        allowCredentials: credentials.map(id => ({ type: 'public-key', id: fromBase64url(id) })),
        userVerification: 'required',
      },
    })
    .catch(notUsed)) as PublicKeyCredential;
  const response = answered.response as AuthenticatorAssertionResponse;
  return {
    credential: bytesOf(answered.rawId),
    authenticatorData: bytesOf(response.authenticatorData),
    clientDataJSON: bytesOf(response.clientDataJSON),
    signature: bytesOf(response.signature),
  };
};

/** What somebody made to sign with, as the ledger takes it. */
export interface Registration {
  readonly credential: string;
  readonly attestationObject: string;
  readonly clientDataJSON: string;
}

/** What the ledger asks a browser to make (Web Authentication §5.4), with its bytes in base64url. */
type AskedFor = Omit<
  PublicKeyCredentialCreationOptions,
  'challenge' | 'user' | 'excludeCredentials'
> & {
  readonly challenge: string;
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly excludeCredentials?: readonly { readonly id: string }[];
};

/**
 * Has the browser make a passkey, which asks whoever sits there (Web Authentication §5.1.3).
 * @param asked as `GET /account/passkey-options` answers
 * @throws Refused PASSKEY_NOT_USED when nobody touched the authenticator, or when it holds one of his already
 */
export async function makePasskey(asked: unknown): Promise<Registration> {
  const { challenge, user, excludeCredentials = [], ...rest } = asked as AskedFor;
  const made = (await navigator.credentials
    .create({
      publicKey: {
        ...rest,
        challenge: fromBase64url(challenge),
        user: { ...user, id: fromBase64url(user.id) },
        excludeCredentials: excludeCredentials.map(({ id }) => ({
          type: 'public-key',
          id: fromBase64url(id),
        })),
      },
    })
    .catch(notUsed)) as PublicKeyCredential;
  const response = made.response as AuthenticatorAttestationResponse;
  return {
    credential: bytesOf(made.rawId),
    attestationObject: bytesOf(response.attestationObject),
    clientDataJSON: bytesOf(response.clientDataJSON),
  };
}

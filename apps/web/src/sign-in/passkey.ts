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

/**
 * Asks the browser, which asks whoever sits there (Web Authentication §5.1.4).
 * @param toSign the challenge, in base64url
 * @throws DOMException NotAllowedError when nobody touched the authenticator
 */
export const signInBrowser: SignWithPasskey = async (toSign, credentials) => {
  const answered = (await navigator.credentials.get({
    publicKey: {
      challenge: fromBase64url(toSign),
      allowCredentials: credentials.map(id => ({ type: 'public-key', id: fromBase64url(id) })),
      userVerification: 'required',
    },
  })) as PublicKeyCredential;
  const response = answered.response as AuthenticatorAssertionResponse;
  return {
    credential: bytesOf(answered.rawId),
    authenticatorData: bytesOf(response.authenticatorData),
    clientDataJSON: bytesOf(response.clientDataJSON),
    signature: bytesOf(response.signature),
  };
};

export type SignatureFault =
  | 'STATEMENT_OF_ANOTHER_RECORD'
  | 'STATEMENT_OF_ANOTHER_SIGNER'
  | 'STATEMENT_OF_ANOTHER_COMMAND'
  | 'STATEMENT_NOT_SIGNED'
  | 'USER_NOT_VERIFIED'
  | 'KEY_UNUSABLE'
  | 'SIGNATURE_WRONG';

/** What this verifier reads of a signed event, in its own words: who checks does not depend on who writes. */
export interface SignedDocument {
  readonly stream: string;
  readonly revision: number;
  readonly prev: string | null;
  readonly commandId: string;
  readonly actor: object;
  readonly signature?: {
    readonly statement: {
      readonly stream: string;
      readonly seen: { readonly revision: number; readonly hash: string | null };
      readonly signer: object;
      readonly command: { readonly id: string };
    };
    readonly proof: Proof;
  };
}

export type Proof = PasskeyProof | BadgeProof;

/** A key of the signer's own. */
export interface PasskeyProof {
  readonly kind: 'passkey';
  readonly publicKey: JsonWebKey & { readonly kty?: string; readonly crv?: string };
  readonly authenticatorData: string;
  readonly clientDataJSON: string;
  readonly signature: string;
}

/** A key of the device on which he signed, with r and s side by side; the PIN was compared by the ledger. */
export interface BadgeProof {
  readonly kind: 'badge-and-pin';
  readonly publicKey: PasskeyProof['publicKey'];
  readonly device: string;
  readonly signature: string;
}

/** RFC 7517, as far as it is used here. */
interface JsonWebKey {
  readonly x?: string;
  readonly y?: string;
  readonly n?: string;
  readonly e?: string;
}

/** Web Cryptography, of a browser or of Node. */
export type Subtle = InstanceType<typeof SubtleCrypto>;

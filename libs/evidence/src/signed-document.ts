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

/** What this verifier reads of an event whose command a device kept while it had no signal. */
export interface KeptDocument {
  readonly commandId: string;
  readonly occurredAt: string;
  readonly afterTheFact?: { readonly reason: string };
  readonly actor: {
    readonly person: string;
    readonly organisation: string;
    readonly site: string;
    readonly post: string;
    readonly device: string;
  };
  readonly keptOffline?: Pick<BadgeProof, 'publicKey' | 'signature'> & {
    readonly statement: {
      readonly person: string;
      readonly at: object;
      readonly body: {
        readonly commandId: string;
        readonly occurredAt: string;
        readonly device: string;
        readonly afterTheFact: { readonly reason: string };
      };
    };
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

import type { components } from '../api/ledger.js';

export type Signature = components['schemas']['SignatureDto'];

/** What the ledger puts before whoever has to sign (ADR 17). */
export interface ToSign {
  readonly statement: {
    readonly meaning: Signature['meaning'];
    readonly seen: { readonly revision: number };
    readonly challenge: string;
  };
  readonly toSign: string;
  readonly passkeys: readonly string[];
  readonly badge: boolean;
}

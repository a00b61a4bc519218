import type { Signature } from '../sign/to-sign.js';
import type { NamedEvent } from './read-events.js';

/** What a screen reads of an envelope, as it is stored. */
export interface EnvelopeShown {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: { readonly person: string; readonly role: string; readonly site: string };
  /** Where it was told when it had happened already. */
  readonly afterTheFact?: { readonly reason: string };
  readonly signature?: { readonly statement: { readonly meaning: Signature['meaning'] } };
  readonly scans: readonly { readonly typed?: string }[];
  readonly data: Readonly<Record<string, unknown>>;
}

export const envelopeOf = ({ envelope }: NamedEvent): EnvelopeShown =>
  envelope as unknown as EnvelopeShown;

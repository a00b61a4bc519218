import type { Actor, Envelope, Meaning, ScanRecord } from '@selfsame/custody';

/** What came with a command that has to be signed: nothing yet, or the signature itself. */
export interface Signing {
  readonly meaning?: Meaning;
  /** Revision of the record that the signer was shown. */
  readonly seen?: number;
  readonly challenge?: string;
  readonly passkey?: {
    readonly credential: string;
    readonly authenticatorData: string;
    readonly clientDataJSON: string;
    readonly signature: string;
  };
  readonly badge?: {
    readonly badge: string;
    readonly pin: string;
    /** Of the device, over the hash of the statement. */
    readonly deviceSignature: string;
  };
}

/** What a caller wants, before anything is looked up: who, when by his own clock, and the body as it came. */
export interface Intent {
  readonly commandId: string;
  /** RFC 3339 with the device's offset, as the envelope keeps it. */
  readonly occurredAt: string;
  readonly actor: Actor;
  /** Trainings that the actor needs for this, and that do not count. */
  readonly lapsed?: readonly string[];
  /** His device, when its qualification is over. */
  readonly lapsedDevice?: string;
  readonly afterTheFact?: { readonly reason: string };
  /** Present where a device kept it while it had no signal: what it signed then. */
  readonly keptOffline?: { readonly deviceSignature: string };
  /** The body for the command hash: same id and other body is a conflict. */
  readonly body: unknown;
  /** Present where the caller has to sign, or does. */
  readonly signing?: Signing;
  readonly causation: string | null;
  readonly attachments: Envelope['attachments'];
}

/** Filled while scans are resolved; stands in the first event of the command. */
export type ScanNotes = ScanRecord[];

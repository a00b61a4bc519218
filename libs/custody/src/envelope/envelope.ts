import type { KindOfIdentification } from '@selfsame/standards';
import type { Actor } from '../kernel/actor.js';
import type { NAMED_BY_HAND, TypedReason } from '../kernel/presented.js';
import type { KeptOffline } from '../offline/kept-offline.js';
import type { Signature } from '../signature/signature.js';

/**
 * A scan as the log keeps it. A hospital wristband is kept as its keyed HMAC only. What was typed has the symbology
 * `]Z0` (ISO/IEC 15424: no symbol, keyed) and says why, for ever.
 */
export type ScanRecord = (
  | { readonly symbology: string; readonly raw: string }
  | {
      readonly symbology: string;
      readonly hmac: string;
      /** A wristband is told apart from a card or a chart here; events of before it was kept have none. */
      readonly identification?: KindOfIdentification;
    }
) & {
  readonly typed?: TypedReason | typeof NAMED_BY_HAND;
  /** The device's own moment of this very scan, RFC 3339; absent where the device gives none. */
  readonly scannedAt?: string;
};

/**
 * The one canonical JSON document of an event (RFC 8785), version 1: nothing is stored beside it.
 * Not inside: position and leaf index, which the store and the evidence log give.
 */
export interface Envelope {
  readonly v: 1;
  readonly ledgerId: string;
  readonly epoch: number;
  readonly study: string;
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  /** SHA-256 of the stream's previous event bytes; null at revision 0. */
  readonly prev: string | null;
  readonly type: string;
  readonly schema: number;
  readonly commandId: string;
  readonly commandHash: string;
  readonly causation: string | null;
  /** RFC 3339 with the device's offset. */
  readonly occurredAt: string;
  /** RFC 3339 in UTC. Never goes back within a stream. */
  readonly recordedAt: string;
  readonly actor: Actor;
  /**
   * Present on every event of a command that told what had already happened, with the reason why it was not
   * asked first: on paper, offline, by mistake. Absent where the ledger was asked. Each event says it, since
   * each is read alone: the record of an opening must not look like a permission to open.
   */
  readonly afterTheFact?: { readonly reason: string };
  /**
   * On the first event of a command that a device kept while it had no signal: what it signed when it was done. Every event of
   * such a command is marked late as well.
   */
  readonly keptOffline?: KeptOffline;
  readonly scans: readonly ScanRecord[];
  /** On the first event of a command that was signed: 21 CFR 11.70. */
  readonly signature?: Signature;
  /** Build and rules that decided it. */
  readonly decidedBy: { readonly build: string; readonly rules: string };
  readonly data: unknown;
  readonly attachments: readonly {
    readonly sha256: string;
    readonly size: number;
    readonly type: string;
  }[];
}

/** Changes with every rule that decides otherwise than before: a replay can then say why. */
export const RULES_VERSION = '2';

import type { ScanRecord, TypedReason, TypedThing } from '@selfsame/custody';
import {
  KEYED,
  type KindOfIdentification,
  type Scan,
  ScanRejected,
  kindOfIdentification,
  readTypedLabel,
  readTypedWristband,
} from '@selfsame/standards';
import { Problem } from '../commands/refusal.js';
import { scanProblem } from './read-scan.js';
import type { WristbandKey } from './wristband-key.js';

const GS1_DATA_MATRIX = ']d2';

/** A scan, or in its place what a person typed and why. */
export interface ScanOrTyped extends Scan {
  readonly typedBecause?: TypedReason;
  readonly scannedAt?: string;
}

/** What was typed, by the name under which the ledger knows it, and as the log keeps it. */
export interface ReadTyped {
  readonly value: string;
  readonly reason: TypedReason;
  readonly record: ScanRecord;
  /** Of a wristband. */
  readonly identification?: KindOfIdentification;
}

/** Whether a person typed it. A reason for a symbol that a scanner read is a contradiction. */
export function isTyped({ symbology, typedBecause }: ScanOrTyped): boolean {
  if (typedBecause !== undefined && symbology !== KEYED)
    throw typedProblem('TYPED_AND_SCANNED', `What was typed has the symbology ${KEYED}.`);
  return symbology === KEYED;
}

/** Reads what a person typed in the place of a symbol; the content of a wristband never leaves it. */
export class TypedText {
  constructor(private readonly wristbandKey: WristbandKey) {}

  /** @throws Problem SCAN_REJECTED */
  read(what: TypedThing, { symbology, raw, typedBecause: reason }: ScanOrTyped): ReadTyped {
    if (symbology !== KEYED || reason === undefined)
      throw typedProblem('TYPED_REASON_MISSING', `Say why, with the symbology ${KEYED}.`);
    try {
      return what === 'label' ? this.label(raw, reason) : this.wristband(raw, reason);
    } catch (error) {
      if (!(error instanceof ScanRejected)) throw error;
      throw scanProblem(error);
    }
  }

  private label(raw: string, reason: TypedReason): ReadTyped {
    const { gtin, serial } = readTypedLabel(raw);
    const record = { symbology: KEYED, raw, typed: reason };
    return { value: `${gtin}.${serial}`, reason, record };
  }

  private wristband(raw: string, reason: TypedReason): ReadTyped {
    const elements = readTypedWristband(raw);
    const hmac = this.wristbandKey.hmac(elements);
    // What is printed for people are the elements of a GS1 symbol: typed, it is of the same kind.
    const identification = kindOfIdentification({ symbology: GS1_DATA_MATRIX, raw: elements });
    const record = { symbology: KEYED, hmac, identification, typed: reason };
    return { value: hmac, reason, record, identification };
  }
}

const typedProblem = (fault: string, advice: string): Problem =>
  new Problem('SCAN_REJECTED', { fault, advice });

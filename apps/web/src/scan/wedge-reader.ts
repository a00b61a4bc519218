import type { Key } from './key.js';
import { characterOf } from './us-keys.js';

export interface WedgeScan {
  readonly symbology: string;
  readonly raw: string;
}

interface Heard {
  /** The key belongs to a scan: no field gets it. */
  readonly taken: boolean;
  readonly read?: WedgeScan;
}

const NOT_OURS: Heard = { taken: false };
const TAKEN: Heard = { taken: true };

/** Before a scan, set up in the scanner: nobody types it by accident. */
const SENTINEL = 'F9';
const ENDS = new Set(['Enter', 'NumpadEnter']);
/** Every scan goes on with it: the AIM identifier begins so. Whoever has touched F9 types something else. */
const FIRST = ']';
/** A scanner never pauses for so long, however late a busy machine delivers its keys. */
const IDLE_MS = 2_000;
/** AIM identifier (ISO/IEC 15424), which the scanner is set up to send: `]d2`, `]C1`, `]Q3`. */
const AIM = /^(\][A-Za-z][0-9A-Za-z])(.+)$/s;

/**
 * A scanner that types. It is told from a person by the key F9 that it sends first: speed alone is not safe, since a busy machine delivers keys
 * late. Keys are read by their place on the keyboard and not by what the host's layout makes of them: with a Czech layout the digits
 * would come as letters.
 */
export class WedgeReader {
  private text: string | undefined;
  private lastMs = Number.NEGATIVE_INFINITY;

  key(pressed: Key, atMs: number): Heard {
    if (pressed.isComposing) return NOT_OURS;
    if (this.text !== undefined && atMs - this.lastMs > IDLE_MS) this.text = undefined;
    this.lastMs = atMs;
    if (pressed.code === SENTINEL) {
      this.text = '';
      return TAKEN;
    }
    if (this.text === undefined) return NOT_OURS;
    if (ENDS.has(pressed.code)) return this.end(this.text);
    // Shift and Control write nothing by themselves.
    const character = characterOf(pressed) ?? '';
    if (this.text === '' && character !== '' && character !== FIRST) {
      this.text = undefined;
      return NOT_OURS;
    }
    this.text += character;
    return TAKEN;
  }

  private end(text: string): Heard {
    this.text = undefined;
    const [, symbology, raw] = AIM.exec(text) ?? [];
    return symbology === undefined || raw === undefined
      ? TAKEN
      : { taken: true, read: { symbology, raw } };
  }
}

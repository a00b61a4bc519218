// What the main thread and the reader thread say to each other; `undefined` asks the thread to end, and answers that there is
// nothing ahead.
import type { Position } from '@selfsame/event-store';

export interface ReaderData {
  readonly file: string;
  /** Its first number is 1 once the thread can read: whoever replays need not give the event loop a turn to see that. */
  readonly ready: Int32Array<SharedArrayBuffer>;
}

export interface AskedAhead {
  readonly after: Position;
  readonly limit: number;
}

/** Rows of the log as JSON, and the bytes of all their events. */
export type LogPage = [rows: string, bytes: Uint8Array<ArrayBuffer> | null];

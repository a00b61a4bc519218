// How appends travel to the writer thread: side by side, with the bytes of all their events in one buffer that is handed
// over. An object for each append and a buffer for each event would cost more to send than the events cost to write.
import type { AppendJob } from './append-job.js';

/** Appends whose tickets follow each other. */
export interface PackedJobs {
  readonly firstTicket: number;
  readonly streams: readonly string[];
  readonly expectedRevisions: readonly number[];
  /** Events of each append. */
  readonly counts: readonly number[];
  /** Bytes of each event. */
  readonly lengths: readonly number[];
  /** Of all events, one after another. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export class JobPacker {
  readonly #streams: string[] = [];
  readonly #expectedRevisions: number[] = [];
  readonly #counts: number[] = [];
  readonly #lengths: number[] = [];
  #buffer: Uint8Array<ArrayBuffer>;
  #filled = 0;

  /** @param room bytes to begin with; more is made where they do not suffice */
  constructor(
    private readonly firstTicket: number,
    room = 0,
  ) {
    this.#buffer = new Uint8Array(room);
  }

  /** Copies the bytes: whoever appends may use its own again at once. */
  add({ stream, expectedRevision, bytes }: Omit<AppendJob, 'ticket'>): void {
    this.#streams.push(stream);
    this.#expectedRevisions.push(expectedRevision);
    this.#counts.push(bytes.length);
    for (const event of bytes) {
      this.#lengths.push(event.byteLength);
      this.#makeRoom(this.#filled + event.byteLength);
      this.#buffer.set(event, this.#filled);
      this.#filled += event.byteLength;
    }
  }

  pack(): PackedJobs {
    return {
      firstTicket: this.firstTicket,
      streams: this.#streams,
      expectedRevisions: this.#expectedRevisions,
      counts: this.#counts,
      lengths: this.#lengths,
      bytes: this.#trimmed(),
    };
  }

  // What stays unused is zeroed and sent for nothing, and would be again in the next one.
  #trimmed(): Uint8Array<ArrayBuffer> {
    return 2 * this.#filled < this.#buffer.byteLength
      ? this.#buffer.slice(0, this.#filled)
      : this.#buffer;
  }

  // Doubles, so that many events are copied but once more; the first one finds exactly its own room.
  #makeRoom(size: number): void {
    if (size <= this.#buffer.byteLength) return;
    const larger = new Uint8Array(Math.max(size, 2 * this.#buffer.byteLength));
    larger.set(this.#buffer);
    this.#buffer = larger;
  }
}

/** The appends again; their bytes are views into what was handed over. */
export function unpack(packed: PackedJobs): AppendJob[] {
  const { firstTicket, streams, expectedRevisions, counts, lengths, bytes } = packed;
  let event = 0;
  let at = 0;
  return streams.map((stream, index) => {
    const own = lengths.slice(event, (event += counts[index] ?? 0));
    return {
      ticket: firstTicket + index,
      stream,
      expectedRevision: expectedRevisions[index] ?? Number.NaN,
      bytes: own.map(length => bytes.subarray(at, (at += length))),
    };
  });
}

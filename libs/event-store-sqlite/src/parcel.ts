/**
 * Bytes on their way to the writer thread. The copies of many events share a few buffers, which are handed over instead of
 * being copied again: a buffer costs as much to send as the event in it costs to write.
 */
export class Parcel {
  readonly #buffers: ArrayBuffer[] = [];
  #free = new Uint8Array();
  #packed = 0;

  /** A copy: whoever appends may use its own bytes again at once. */
  add(bytes: Uint8Array): Uint8Array {
    const size = bytes.byteLength;
    if (this.#free.byteLength < size) {
      // As much again as was packed so far: a lone event wastes nothing, and many need few buffers.
      this.#free = new Uint8Array(Math.max(size, this.#packed));
      this.#buffers.push(this.#free.buffer);
    }
    const copy = this.#free.subarray(0, size);
    copy.set(bytes);
    this.#free = this.#free.subarray(size);
    this.#packed += size;
    return copy;
  }

  /** What the copies lie in, to be transferred with the message that holds them. */
  get buffers(): readonly ArrayBuffer[] {
    return this.#buffers;
  }
}

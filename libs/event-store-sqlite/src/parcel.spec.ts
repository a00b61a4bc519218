import { Parcel } from './parcel.js';

describe('a parcel', () => {
  it('carries many events in few buffers, each as it was when it was added', () => {
    const parcel = new Parcel();
    const own = new Uint8Array(800);
    const copies = Array.from({ length: 256 }, (_, index) => parcel.add(own.fill(index)));
    for (const [index, copy] of copies.entries()) {
      expect(copy).toEqual(new Uint8Array(800).fill(index));
    }
    expect(new Set(copies.map(({ buffer }) => buffer))).toEqual(new Set(parcel.buffers));
    expect(parcel.buffers.length).toBeLessThan(12);
  });

  it('wastes nothing on one event', () => {
    const parcel = new Parcel();
    parcel.add(new Uint8Array(800));
    expect(parcel.buffers.map(({ byteLength }) => byteLength)).toEqual([800]);
  });
});

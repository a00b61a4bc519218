import { JobPacker, unpack } from './packed-jobs.js';

describe('packed appends', () => {
  it('come out as they went in, whatever became of the bytes meanwhile', () => {
    const packer = new JobPacker(7);
    const own = new Uint8Array(800);
    packer.add({ stream: 'a', expectedRevision: -1, bytes: [own.fill(1), Uint8Array.of(0)] });
    packer.add({ stream: 'b', expectedRevision: 3, bytes: [own.fill(2)] });
    packer.add({ stream: 'a', expectedRevision: 1, bytes: [Uint8Array.of(255, 254)] });
    own.fill(9);
    expect(unpack(structuredClone(packer.pack()))).toEqual([
      {
        ticket: 7,
        stream: 'a',
        expectedRevision: -1,
        bytes: [new Uint8Array(800).fill(1), Uint8Array.of(0)],
      },
      { ticket: 8, stream: 'b', expectedRevision: 3, bytes: [new Uint8Array(800).fill(2)] },
      { ticket: 9, stream: 'a', expectedRevision: 1, bytes: [Uint8Array.of(255, 254)] },
    ]);
  });

  it('waste nothing on one event, and send at most twice what many need', () => {
    const packer = new JobPacker(1);
    packer.add({ stream: 'a', expectedRevision: -1, bytes: [new Uint8Array(800)] });
    expect(packer.pack().bytes.byteLength).toBe(800);
    for (let revision = 0; revision < 255; revision += 1) {
      packer.add({ stream: 'a', expectedRevision: revision, bytes: [new Uint8Array(800)] });
    }
    expect(packer.pack().bytes.byteLength).toBeLessThanOrEqual(2 * 256 * 800);
  });
});

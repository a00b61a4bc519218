import { StreamEnds } from './stream-ends.js';

describe('where streams end', () => {
  it('is not known before anybody looked', () => {
    expect(new StreamEnds().liesBeyond('journey-1', 0)).toBe(false);
  });

  it('is known after a read to the end or an append, and moves on with the next one', () => {
    const ends = new StreamEnds();
    ends.note('journey-1', 4);
    expect(ends.liesBeyond('journey-1', 4)).toBe(false);
    expect(ends.liesBeyond('journey-1', 5)).toBe(true);
    ends.note('journey-1', 6);
    expect(ends.liesBeyond('journey-1', 6)).toBe(false);
    expect(ends.liesBeyond('journey-1', 7)).toBe(true);
  });

  it('does not come back when a page was read before the append was answered', () => {
    const ends = new StreamEnds();
    ends.note('journey-1', 6);
    ends.note('journey-1', 5);
    expect(ends.liesBeyond('journey-1', 6)).toBe(false);
  });

  it('is not known any more after an append without an answer', () => {
    const ends = new StreamEnds();
    ends.note('journey-1', 4);
    ends.forget('journey-1');
    expect(ends.liesBeyond('journey-1', 5)).toBe(false);
  });

  it('is not known while an append is under way: it may be seen before it is answered', () => {
    const ends = new StreamEnds();
    ends.note('journey-1', 4);
    const first = ends.growing('journey-1');
    const second = ends.growing('journey-1');
    expect(ends.liesBeyond('journey-1', 5)).toBe(false);
    first();
    expect(ends.liesBeyond('journey-1', 5)).toBe(false);
    second();
    expect(ends.liesBeyond('journey-1', 5)).toBe(true);
  });

  it('of the stream that nobody touched for longest is forgotten, so that memory stays bounded', () => {
    const ends = new StreamEnds();
    ends.note('journey-old', 0);
    for (let stream = 0; stream < 10_000; stream += 1) ends.note(`journey-${stream}`, 0);
    expect(ends.liesBeyond('journey-old', 1)).toBe(false);
    expect(ends.liesBeyond('journey-9999', 1)).toBe(true);
  });
});

import type { SeenCode } from './seen.js';
import { Sight } from './sight.js';

const FRAME_MS = 60;

const code = (raw: string): SeenCode => ({ symbology: ']d2', raw, corners: [] });
const tube = code('01095123450000162101');
const other = code('01095123450000162102');

/** Frame after frame: what is in each. */
function after(...frames: readonly (readonly SeenCode[])[]) {
  const sight = new Sight();
  return frames.map((codes, frame) => sight.see(codes, frame * FRAME_MS)).at(-1);
}

const frames = (count: number, ...codes: readonly SeenCode[]) =>
  Array.from({ length: count }, () => codes);

/** H27: which of two tubes is meant, a camera does not decide. */
describe('what is held up to a camera', () => {
  it('is nothing as long as nothing is read', () => {
    expect(after([], [], [])).toEqual({ kind: 'nothing' });
  });

  it('is one symbol once two frames say the same', () => {
    expect(after([tube])).toEqual({ kind: 'nothing' });
    expect(after([tube], [tube])).toEqual({ kind: 'one', code: tube });
  });

  it('is one symbol although a frame between is blurred', () => {
    expect(after([tube], [], [tube])).toEqual({ kind: 'one', code: tube });
  });

  it('is never one of two in a frame, however long they are held', () => {
    expect(after(...frames(50, tube, other))).toEqual({ kind: 'several', codes: [tube, other] });
  });

  it('is not the one that stays in sight, right after the other was', () => {
    expect(after([tube, other], [tube])).toEqual({ kind: 'several', codes: [tube] });
    expect(after([other], ...frames(10, tube))).toMatchObject({ kind: 'several' });
  });

  it('is the one that stays, once the other is gone for a second', () => {
    expect(after([tube, other], ...frames(20, tube))).toEqual({ kind: 'one', code: tube });
  });

  it('is nothing when two were there and none is now', () => {
    expect(after([tube, other], [])).toEqual({ kind: 'nothing' });
  });

  it('is not known by its characters alone: the same in another symbology is another symbol', () => {
    const plain = { ...tube, symbology: ']d1' };
    expect(after([tube], [plain])).toEqual({ kind: 'several', codes: [plain] });
  });
});

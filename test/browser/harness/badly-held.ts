import { HEIGHT, WIDTH } from './picture-of.js';

/** A lamp stands on the left: on the right, that part of its light is missing. */
export const lampLeft = (picture: Buffer, missing: number): Buffer =>
  Buffer.from(picture.map((shade, pixel) => shade * (1 - (missing * (pixel % WIDTH)) / WIDTH)));

/** Further away: what lies across a frame is too long to stand in it. */
const SMALLER = 1.5;

/** On its side, as a tube lies in a hand. */
export function turned(picture: Buffer): Buffer {
  const shadeAt = (x: number, y: number): number => {
    const column = Math.floor(WIDTH / 2 + SMALLER * (y - HEIGHT / 2));
    const row = Math.floor(HEIGHT / 2 - SMALLER * (x - WIDTH / 2));
    const isOutside = row < 0 || row >= HEIGHT || column < 0 || column >= WIDTH;
    return isOutside ? 120 : (picture[row * WIDTH + column] ?? 0);
  };
  return Buffer.from(picture.map((_, pixel) => shadeAt(pixel % WIDTH, Math.floor(pixel / WIDTH))));
}

/** A cheap camera at night: every pixel is a little brighter or darker than it was, the same way each time. */
export function grainy(picture: Buffer, strength: number): Buffer {
  let state = 1;
  return Buffer.from(
    picture.map(shade => {
      // Numerical Recipes' generator: a test must see the same noise again.
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const noise = (state / 2 ** 32 - 0.5) * 2 * strength;
      return Math.min(255, Math.max(0, shade + noise));
    }),
  );
}

import type { Scan } from '@selfsame/standards';
import { type Symbol, symbolOf } from './symbol-of.js';

export const WIDTH = 1_280;
export const HEIGHT = 720;

/** As video has it: black is 16, and white 235. */
const BLACK = 16;
const WHITE = 235;
const TABLE = 120;

/** Around a symbol, in modules: more than the ten that Code 128 asks for. */
const QUIET = 12;
/** Of its part of the picture: nobody holds something exactly before a camera. */
const FILLS = 0.8;

/** What a camera sees that looks at labels lying side by side on a grey table: one byte of brightness a pixel, row by row. */
export function pictureOf(scans: readonly Scan[]): Buffer {
  const picture = Buffer.alloc(WIDTH * HEIGHT, TABLE);
  const share = WIDTH / scans.length;
  for (const [index, scan] of scans.entries())
    lay(picture, symbolOf(scan), Math.round(share * index), Math.round(share));
  return picture;
}

/** A white label with its symbol, in the middle of its part of the table. */
function lay(picture: Buffer, symbol: Symbol, left: number, width: number): void {
  const columns = (symbol[0]?.length ?? 0) + 2 * QUIET;
  const rows = symbol.length + 2 * QUIET;
  const module = Math.floor(Math.min((width * FILLS) / columns, (HEIGHT * FILLS) / rows));
  if (module < 2) throw new Error('So much does not fit before one camera.');
  const x0 = left + Math.floor((width - module * columns) / 2);
  const y0 = Math.floor((HEIGHT - module * rows) / 2);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const shade = symbol[row - QUIET]?.[column - QUIET] === true ? BLACK : WHITE;
      for (let line = 0; line < module; line += 1) {
        const begin = (y0 + row * module + line) * WIDTH + x0 + column * module;
        picture.fill(shade, begin, begin + module);
      }
    }
}

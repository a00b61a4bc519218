import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scan } from '@selfsame/standards';
import { prepareZXingModule } from 'zxing-wasm/reader';
import { decodeFrame } from '../../../apps/web/src/scan/camera/decode-frame.js';
import { grainy, lampLeft, turned } from '../harness/badly-held.js';
import { expect, test } from '../harness/figures.js';
import { HEIGHT, WIDTH, pictureOf } from '../harness/picture-of.js';

const decoder = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: readFileSync(decoder).buffer } });

const ROUNDS = 25;
const NOISE = 25;
const label: Scan = {
  symbology: ']d2',
  raw: '010951234500001621A999926YD6JZQT1.1\u001d7240SS-CAR-101',
};

/** In milliseconds, over some frames; the first ones warm it up and are not counted. */
async function medianOf(picture: Buffer): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round < 2 * ROUNDS; round += 1) {
    const data = new Uint8ClampedArray(picture.length * 4);
    for (const [pixel, shade] of picture.entries()) data.fill(shade, pixel * 4, pixel * 4 + 4);
    const began = performance.now();
    const { codes } = await decodeFrame({ data, width: WIDTH, height: HEIGHT });
    if (round >= ROUNDS) took.push(performance.now() - began);
    expect(codes.map(({ raw }) => raw)).toEqual([label.raw]);
  }
  return took.toSorted((one, other) => one - other)[Math.floor(took.length / 2)] ?? Number.NaN;
}

test('a symbol is read from a frame', async ({ tell }) => {
  const clean = pictureOf([label]);
  const hard = grainy(lampLeft(turned(clean), 0.4), NOISE);
  const told = async (picture: Buffer): Promise<string> =>
    `${Math.round(await medianOf(picture))} ms`;
  tell({
    question: `reading a symbol from a frame of ${WIDTH} by ${HEIGHT}, in the decoder that the app brings`,
    target: 'at most 60 ms clean, 150 ms hard, medians',
    rows: [
      { what: 'clean', value: await told(clean) },
      { what: 'on its side, half dark and grainy', value: await told(hard) },
    ],
  });
});

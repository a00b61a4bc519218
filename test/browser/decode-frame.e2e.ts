import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Things } from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import { prepareZXingModule } from 'zxing-wasm/reader';
import { decodeFrame } from '../../apps/web/src/scan/camera/decode-frame.js';
import { lampLeft, turned } from './harness/badly-held.js';
import { HEIGHT, WIDTH, pictureOf } from './harness/picture-of.js';
import { expect, test } from './harness/test.js';

const decoder = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: readFileSync(decoder).buffer } });

const GS = '\u001d';
const things = new Things();
const label: Scan = {
  symbology: ']d2',
  raw: `010951234500001621A999926YD6JZQT1.1${GS}7240SS-CAR-101`,
};

/** What the app sees in a picture: one byte of brightness a pixel. */
async function seenIn(picture: Uint8Array): Promise<{ codes: Scan[]; brightness: number }> {
  const data = new Uint8ClampedArray(picture.length * 4);
  for (const [pixel, shade] of picture.entries()) data.fill(shade, pixel * 4, pixel * 4 + 4);
  const { codes, brightness } = await decodeFrame({ data, width: WIDTH, height: HEIGHT });
  return { codes: codes.map(({ symbology, raw }) => ({ symbology, raw })), brightness };
}

const codesIn = async (picture: Uint8Array): Promise<Scan[]> => (await seenIn(picture)).codes;
const byRaw = (one: Scan, other: Scan): number => (one.raw < other.raw ? -1 : 1);

for (const scan of [things.wristband(), things.sscc(), things.seal(), things.din(), label])
  test(`${scan.symbology} is read byte for byte, upright, on its side and in bad light: ${scan.raw.replaceAll(GS, '<GS>')}`, async () => {
    const picture = pictureOf([scan]);
    for (const held of [picture, turned(picture), lampLeft(picture, 0.4)])
      expect(await codesIn(held)).toEqual([scan]);
  });

test('a strong symbol does not hide a weak one beside it', async () => {
  for (const beside of [things.din(), things.sscc(), things.wristband()]) {
    const codes = await codesIn(lampLeft(pictureOf([label, beside]), 0.55));
    expect(codes.toSorted(byRaw)).toEqual([label, beside].toSorted(byRaw));
  }
});

test('one symbol that is twice in sight is one', async () => {
  expect(await codesIn(pictureOf([label, label]))).toEqual([label]);
});

test('it tells how dark a picture is, with or without a symbol', async () => {
  const dark = (picture: Buffer): Buffer => Buffer.from(picture.map(shade => shade / 8));
  expect((await seenIn(dark(pictureOf([])))).brightness).toBeLessThan(45);
  expect((await seenIn(dark(pictureOf([label])))).brightness).toBeLessThan(45);
  expect((await seenIn(pictureOf([label]))).brightness).toBeGreaterThan(45);
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JSHandle, Page } from '@playwright/test';
import { Things } from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { HEIGHT, WIDTH, pictureOf } from './harness/picture-of.js';
import { holdUp } from './harness/stand-in-camera.js';
import { expect, test } from './harness/test.js';

const decoder = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: readFileSync(decoder).buffer } });

const things = new Things();
const GS = '\u001d';

const scans: readonly Scan[] = [
  things.wristband(),
  things.sscc(),
  things.seal(),
  things.din(),
  { symbology: ']d2', raw: `010951234500001621A99992612345600T1.1${GS}10LOT-7A` },
  { symbology: ']d1', raw: '=+06000=A99992612345600=%6200=<S1234100&>0269999999&)9999' },
  { symbology: ']d1', raw: 'Not ours: ^FNC1, žluťoučký' },
  { symbology: ']C0', raw: '=<S1234100' },
  { symbology: ']C1', raw: `8004A%B${GS}10LOT-7A` },
  { symbology: ']Q1', raw: 'https://ledger.example/pass?of=1' },
  { symbology: ']Q3', raw: `8018951234500000000012${GS}80191` },
];

/** What a scanner makes of a picture: one byte of brightness a pixel. */
async function seenIn(picture: Buffer): Promise<Scan[]> {
  const data = new Uint8ClampedArray(picture.length * 4);
  for (const [pixel, shade] of picture.entries()) data.fill(shade, pixel * 4, pixel * 4 + 4);
  const image = { data, width: WIDTH, height: HEIGHT, colorSpace: 'srgb' } as ImageData;
  const formats = ['DataMatrix', 'QRCode', 'Code128'] as const;
  const read = await readBarcodes(image, { formats: [...formats], textMode: 'Plain' });
  return read.map(({ symbologyIdentifier, text }) => ({
    symbology: symbologyIdentifier,
    raw: text,
  }));
}

/** A page asks for the camera. */
const openCamera = (page: Page) =>
  page.evaluateHandle(async () => {
    const video = document.createElement('video');
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
    await video.play();
    return video;
  });

/** The frame that it shows just now: one byte of brightness a pixel. */
async function frameOf(camera: JSHandle<HTMLVideoElement>): Promise<Buffer> {
  const shades = await camera.evaluate(video => {
    const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
    const pen = canvas.getContext('2d');
    pen?.drawImage(video, 0, 0);
    const { data = [] } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    const red = Array.from(data).filter((_, index) => index % 4 === 0);
    return btoa(red.map(shade => String.fromCharCode(shade)).join(''));
  });
  return Buffer.from(shades, 'base64');
}

for (const scan of scans)
  test(`what is drawn as ${scan.symbology} is read back byte for byte: ${scan.raw.replaceAll(GS, '<GS>')}`, async () => {
    expect(await seenIn(pictureOf([scan]))).toEqual([scan]);
  });

test('a page sees what is held up, and what is held up after it', async ({ page }) => {
  await page.goto('/app/');
  const camera = await openCamera(page);
  for (const scan of scans.slice(0, 2)) {
    await holdUp(page, scan);
    await expect.poll(async () => seenIn(await frameOf(camera))).toEqual([scan]);
  }
  await holdUp(page);
  await expect.poll(async () => seenIn(await frameOf(camera))).toEqual([]);
});

test('a page sees two labels that lie side by side', async ({ page }) => {
  const [one, other] = [things.din(), things.din()];
  await page.goto('/app/');
  await holdUp(page, one, other);
  const camera = await openCamera(page);
  const seen = async () => (await seenIn(await frameOf(camera))).toSorted(byRaw);
  await expect.poll(seen).toEqual([one, other]);
});

test.describe('with the camera of the browser itself', () => {
  test.use({ isFilmed: true });

  test('a page sees a film of two labels, again and again', async ({ page, film }) => {
    const [band, tube] = [things.wristband(), things.seal()];
    film(band, tube);
    await page.goto('/app/');
    const camera = await openCamera(page);
    for (const scan of [band, tube, band])
      await expect.poll(async () => seenIn(await frameOf(camera))).toEqual([scan]);
  });
});

const byRaw = (one: Scan, other: Scan): number => (one.raw < other.raw ? -1 : 1);

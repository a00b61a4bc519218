import { type ReadResult, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import { type Seen, type SeenCode, isSameCode } from './seen.js';

/** As ImageData has it: four bytes a pixel, the last of which says nothing. */
export interface Frame {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** `Plain` is every character as it stands in the symbol: the library would otherwise put GS1's brackets between them. */
const AS_IT_STANDS: ReaderOptions = {
  formats: ['DataMatrix', 'QRCode', 'Code128'],
  textMode: 'Plain',
  tryInvert: false,
};
const AT_A_GLANCE: ReaderOptions = { ...AS_IT_STANDS, tryHarder: false, tryRotate: false };

/** One pixel in so many tells how bright a frame is. */
const SAMPLE = 97;
/** So far beyond its corners a code still touches what stands beside it, in pixels. */
const MARGIN = 8;

/**
 * Every symbol in a frame. A glance is enough for most; what a glance does not show is looked for with patience. Where there is one, the rest is
 * looked at once more without it: a strong symbol hides a weak one beside it, and which of two is meant must never be guessed.
 */
export async function decodeFrame(frame: Frame): Promise<Seen> {
  const brightness = brightnessOf(frame);
  const glanced = await codesIn(frame, AT_A_GLANCE);
  const codes = glanced.length > 0 ? glanced : await codesIn(frame, AS_IT_STANDS);
  if (codes.length !== 1) return { codes, brightness };
  const beside = await codesIn(without(frame, codes, brightness), AS_IT_STANDS);
  return { codes: different([...codes, ...beside]), brightness };
}

async function codesIn(frame: Frame, how: ReaderOptions): Promise<readonly SeenCode[]> {
  const { data, width, height } = frame;
  const results = await readBarcodes({ data, width, height } as ImageData, how);
  return different(results.map(codeOf));
}

const codeOf = ({ symbologyIdentifier, text, position }: ReadResult): SeenCode => ({
  symbology: symbologyIdentifier,
  raw: text,
  corners: [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft],
});

/** The same symbol twice in a frame is no doubt about what it says. */
const different = (codes: readonly SeenCode[]): readonly SeenCode[] =>
  codes.filter((code, place) => codes.findIndex(other => isSameCode(code, other)) === place);

function brightnessOf({ data }: Frame): number {
  let sum = 0;
  let count = 0;
  for (let pixel = 0; pixel < data.length; pixel += 4 * SAMPLE) {
    // Green is most of what an eye takes for light.
    sum += data[pixel + 1] ?? 0;
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

/** The frame with its codes painted over, as bright as the rest. */
function without({ data, width, height }: Frame, codes: readonly SeenCode[], shade: number): Frame {
  const painted = data.slice();
  for (const { corners } of codes) {
    const xs = corners.map(({ x }) => x);
    const ys = corners.map(({ y }) => y);
    const [left, right] = [Math.min(...xs) - MARGIN, Math.max(...xs) + MARGIN];
    const [top, bottom] = [Math.min(...ys) - MARGIN, Math.max(...ys) + MARGIN];
    const from = Math.max(0, Math.floor(left));
    const to = Math.min(width, Math.ceil(right));
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, Math.ceil(bottom)); y += 1)
      painted.fill(shade, (y * width + from) * 4, (y * width + to) * 4);
  }
  return { data: painted, width, height };
}

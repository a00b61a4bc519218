import type { BrowserContext, Page } from '@playwright/test';
import type { Scan } from '@selfsame/standards';
import { HEIGHT, WIDTH, pictureOf } from './picture-of.js';

/** What is before the camera changes. Its detail is a picture in base64. */
const HELD_UP = 'held-up-to-the-stand-in-camera';

const CAMERA = { width: WIDTH, height: HEIGHT, heldUp: HELD_UP };

/** From now on every page there has a camera that sees what the test holds up, and that at any moment something else. */
export const giveStandInCamera = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(standInCamera, CAMERA);
};

/** Runs in the page, before its own scripts. */
function standInCamera({ width, height, heldUp }: typeof CAMERA): void {
  if (!window.isSecureContext) return;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  const frame = new ImageData(width, height);
  frame.data.fill(255);
  window.addEventListener(heldUp, event => {
    const picture = atob((event as CustomEvent<string>).detail);
    for (let pixel = 0; pixel < picture.length; pixel += 1) {
      const shade = picture.charCodeAt(pixel);
      frame.data.fill(shade, pixel * 4, pixel * 4 + 3);
    }
  });
  let shows: ReturnType<typeof setInterval> | undefined;
  navigator.mediaDevices.getUserMedia = async () => {
    // A canvas gives a frame whenever somebody draws on it.
    shows ??= setInterval(() => pen?.putImageData(frame, 0, 0), 50);
    return canvas.captureStream();
  };
}

/** Holds labels before the camera of a page, side by side; none takes them away. */
export async function holdUp(page: Page, ...scans: readonly Scan[]): Promise<void> {
  const picture = pictureOf(scans).toString('base64');
  await page.evaluate(
    ({ heldUp, picture }) => {
      window.dispatchEvent(new CustomEvent(heldUp, { detail: picture }));
    },
    { heldUp: HELD_UP, picture },
  );
}

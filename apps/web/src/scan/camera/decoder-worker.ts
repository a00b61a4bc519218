/// <reference lib="webworker" />
import { prepareZXingModule } from 'zxing-wasm/reader';
import decoder from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { type Frame, decodeFrame } from './decode-frame.js';

declare const self: DedicatedWorkerGlobalScope;

/** From the ledger itself: the library would ask another host. */
const ready = prepareZXingModule({
  overrides: { locateFile: () => decoder },
  fireImmediately: true,
});

const canvas = new OffscreenCanvas(1, 1);
const pen = canvas.getContext('2d', { willReadFrequently: true });

self.addEventListener('message', ({ data, ports: [asked] }: MessageEvent<ImageBitmap>) => {
  const frame = frameOf(data);
  ready.then(async () => asked?.postMessage(await decodeFrame(frame), [])).catch(reportError);
});

function frameOf(picture: ImageBitmap): Frame {
  const { width, height } = picture;
  if (pen === null) throw new Error('This browser draws nothing outside of its pages.');
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  pen.drawImage(picture, 0, 0);
  picture.close();
  return pen.getImageData(0, 0, width, height) as Frame;
}

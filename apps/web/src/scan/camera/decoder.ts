import type { Seen } from './seen.js';

/** Thrown when what reads symbols could not be fetched or started. */
class NoDecoder extends Error {
  override readonly name = 'NoDecoder';
}

/** Started once, and kept: the next sheet opens at once. */
let worker: Worker | undefined;

function started(): Worker {
  worker ??= new Worker(new URL('./decoder-worker.ts', import.meta.url), { type: 'module' });
  return worker;
}

/** Fetches and starts what reads symbols, so that it is there when somebody scans. */
export const warmUp = (): void => void started();

/** Every symbol in a frame, which is given away with it. @throws NoDecoder */
export function decode(frame: ImageBitmap): Promise<Seen> {
  const reader = started();
  const { port1: here, port2: there } = new MessageChannel();
  return new Promise<Seen>((seen, failed) => {
    here.addEventListener('message', ({ data }: MessageEvent<Seen>) => seen(data), { once: true });
    here.start();
    reader.addEventListener(
      'error',
      ({ message }) => {
        // Offline it could not be fetched, perhaps: the next one tries afresh.
        reader.terminate();
        if (worker === reader) worker = undefined;
        failed(new NoDecoder(message));
      },
      { once: true },
    );
    reader.postMessage(frame, [frame, there]);
  }).finally(() => here.close());
}

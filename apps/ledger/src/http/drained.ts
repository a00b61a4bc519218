import type { IncomingMessage } from 'node:http';

const MOST_BYTES = 16 * 1_048_576;
const LONGEST_MS = 5_000;

/**
 * Resolves when the rest of a body has come in, and nothing of it is kept. A connection that is closed while its client
 * still sends is reset, and the client never reads why it was refused. Bounded: nobody is listened to for ever.
 */
export function drained(body: IncomingMessage): Promise<void> {
  if (body.complete || body.destroyed) return Promise.resolve();
  return new Promise(resolve => {
    let left = MOST_BYTES;
    const done = (): void => {
      clearTimeout(timer);
      body.off('data', take).off('end', done).off('close', done).off('error', done);
      resolve();
    };
    const take = (chunk: Buffer): void => {
      left -= chunk.length;
      if (left < 0) done();
    };
    const timer = setTimeout(done, LONGEST_MS);
    body.on('data', take).on('end', done).on('close', done).on('error', done);
    body.resume();
  });
}

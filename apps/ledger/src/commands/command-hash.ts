import { canonicalBytes, sha256Hex } from '@selfsame/evidence';
import type { Intent } from './intent.js';
import type { Remembered } from './loaded-stream.js';

type Hashed = Pick<Intent, 'body' | 'actor' | 'afterTheFact'>;

/** By what a stream remembers a command: the same id with another hash is another command. */
export const hashOf = (
  type: string,
  stream: string,
  { body, actor, afterTheFact }: Hashed,
): string =>
  sha256Hex(
    canonicalBytes({
      type,
      stream,
      person: actor.person,
      body: body as null,
      afterTheFact: afterTheFact?.reason ?? null,
    }),
  );

/**
 * Whether what a stream remembers under the id of a command is that command.
 * H24, H26: it was asked, the answer never came, and the device kept it. Had the ledger decided it by then, it is the same one, and gets
 * the answer that was lost.
 */
export function isAnswerOf(
  { hash }: Pick<Remembered, 'hash'>,
  type: string,
  stream: string,
  intent: Intent,
): boolean {
  const { body, actor, keptOffline } = intent;
  return (
    hash === hashOf(type, stream, intent) ||
    (keptOffline !== undefined && hash === hashOf(type, stream, { body, actor }))
  );
}

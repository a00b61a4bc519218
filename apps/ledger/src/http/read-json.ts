import { parseStrictJson } from '@selfsame/evidence';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../commands/refusal.js';

/** A byte that is no text must not become a replacement character: two wristbands would become one. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]*)/i;

/** The one way in which a body is read: UTF-8 to the last byte, then the strict reader of JSON. */
export function readJsonStrictly(fastify: FastifyInstance): void {
  // Otherwise text is taken as well, and a command as text is no command.
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      checkCharset(request.headers['content-type'] ?? '');
      done(null, parseStrictJson(decoded(body as Buffer)));
    } catch (error) {
      done(error as Error);
    }
  });
}

function checkCharset(contentType: string): void {
  const [, charset] = CHARSET.exec(contentType) ?? [];
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    throw new Problem('MEDIA_TYPE', { says: 'the charset must be utf-8' });
}

function decoded(body: Uint8Array): string {
  try {
    return decoder.decode(body);
  } catch {
    throw new Problem('BODY_REFUSED', { fault: 'TEXT_NOT_UTF8', says: 'the body is not UTF-8' });
  }
}

import type { FastifyInstance } from 'fastify';
import { Problem } from '../commands/refusal.js';
import { type Tokens, bearerOf } from './tokens.js';

const WITHOUT_BODY = new Set(['GET', 'HEAD']);

/**
 * Whoever sends a body is known before the first byte of it is parsed: a stranger costs the ledger a look at a
 * header. The guard asks again, per route, since it alone knows which routes are open; no open one takes a body.
 */
export function knownBeforeRead(fastify: FastifyInstance, tokens: Tokens): void {
  fastify.addHook('onRequest', async ({ method, headers, is404 }) => {
    if (WITHOUT_BODY.has(method)) return;
    // Where nobody would hear it, it is read for nobody.
    if (is404) throw new Problem('NOT_FOUND');
    await tokens.check(bearerOf(headers.authorization));
  });
}

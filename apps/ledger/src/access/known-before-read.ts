import type { FastifyInstance } from 'fastify';
import { Problem } from '../commands/refusal.js';
import { tokenOf } from './cookie.js';
import type { Tokens } from './tokens.js';

const WITHOUT_BODY = new Set(['GET', 'HEAD']);
/** Whoever signs in is not known yet: he is read, but not much. */
const MOST_OF_STRANGER_BYTES = 4_096;

/** What routes say of themselves to Fastify: strangers send a body there. */
export const FOR_STRANGERS = { forStrangers: true };
/** Or somebody whose session has locked. */
export const FOR_LOCKED = { forLocked: true };
/** A page opens it by itself, and again whenever the connection is lost, whether anybody sits there or not. */
export const UNATTENDED = { unattended: true };

export type RouteSays = Partial<typeof FOR_STRANGERS & typeof FOR_LOCKED & typeof UNATTENDED>;

/**
 * Whoever sends a body has signed in, before the first byte of it is parsed: a stranger costs the ledger a look at a
 * header. Whether his session goes on, and what he may, the guard asks when the body is there: it may have been long on its way.
 */
export function knownBeforeRead(fastify: FastifyInstance, tokens: Tokens): void {
  fastify.addHook('onRequest', async request => {
    const { method, headers, is404, routeOptions } = request;
    if (WITHOUT_BODY.has(method)) return;
    // Where nobody would hear it, it is read for nobody.
    if (is404) throw new Problem('NOT_FOUND');
    const { forStrangers = false } = routeOptions.config as RouteSays;
    if (forStrangers) {
      // A body without a length could be of any.
      const length = Number(headers['content-length'] ?? Number.NaN);
      if (!(length <= MOST_OF_STRANGER_BYTES)) throw new Problem('BODY_TOO_LARGE');
      return;
    }
    await tokens.check(tokenOf(request));
  });
}

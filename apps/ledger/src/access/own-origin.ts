import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../commands/refusal.js';
import { asksByCookie } from './cookie.js';

/** RFC 9110 §9.2.1: nothing is done by them. */
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** Parameters of it do not matter here: whoever reads the body looks at them. */
const JSON_TYPE = /^application\/json *(;|$)/i;

/**
 * A browser sends a cookie whoever made it ask. So whatever it does by a cookie, or to get one, has to come from a page of the
 * ledger's own. Who sends an Authorization header has put it there himself, and needs to prove no more.
 */
export function onlyFromOwnOrigin(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (SAFE_METHODS.has(request.method) || request.headers.authorization !== undefined) done();
    else done(isOfOwnOrigin(request) ? undefined : new Problem('CSRF_REFUSED'));
  });
}

function isOfOwnOrigin(request: FastifyRequest): boolean {
  const { 'sec-fetch-site': site, origin, 'content-type': type = '' } = request.headers;
  const byCookie = asksByCookie(request);
  if (byCookie && !JSON_TYPE.test(type)) return false;
  if (site !== undefined) return site === 'same-origin';
  if (origin !== undefined) return origin === `${request.protocol}://${request.host}`;
  // No browser: it has nothing that somebody else could use.
  return !byCookie;
}

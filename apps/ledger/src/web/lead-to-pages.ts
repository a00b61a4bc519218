import type { FastifyInstance } from 'fastify';
import { WEB_APP_PATH } from './web-app-path.js';

/**
 * What the ledger said to a browser that came back from the hospital, for a page to tell it. Scripts of this host read it, and no other host
 * can set it (RFC 6265bis §4.1.3.2).
 */
export const SAID = '__Host-selfsame-said';
/** By then a page has read it. */
const SAID_LASTS_SECONDS = 60;

const SINGLE_SIGN_ON = /^\/single-sign-on(?:[/?]|$)/;
const SEE_OTHER = 303;
const PROBLEMS_FROM = 400;

/** As a cookie holds it: nothing in it ends one. */
const saidIn = (problem: string): string =>
  `${SAID}=${Buffer.from(problem).toString('base64url')}; Max-Age=${SAID_LASTS_SECONDS}; Path=/; Secure; SameSite=Lax`;

/** Whoever comes with a browser is led to the pages: from the door, and back from the hospital, whatever came of it there. */
export function leadToPages(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.url === '/') return reply.redirect(WEB_APP_PATH, SEE_OTHER);
    return undefined;
  });
  fastify.addHook('onSend', async (request, reply, payload) => {
    const isBrowser = request.headers.accept?.includes('text/html') === true;
    const isProblem = reply.statusCode >= PROBLEMS_FROM;
    if (!isBrowser || !isProblem || !SINGLE_SIGN_ON.test(request.url)) return payload;
    void reply
      .code(SEE_OTHER)
      .header('location', WEB_APP_PATH)
      .header('set-cookie', saidIn(String(payload)))
      .removeHeader('content-type');
    return '';
  });
}

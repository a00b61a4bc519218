import type { FastifyInstance } from 'fastify';
import { Problem } from '../commands/refusal.js';
import { problemOf, sendProblem } from './problem.filter.js';

/** A step up or on the spot, percent-encoded or not: no client of ours makes one, and no route has one. */
const DOTS = /\/(?:\.|%2e){1,2}(?:\/|$)/i;

/** What holds for every request, whatever its route. */
export function watchEveryRequest(fastify: FastifyInstance): void {
  let closing = false;
  fastify.addHook('preClose', done => {
    closing = true;
    done();
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    const [path = ''] = request.url.split('?');
    if (closing) sendProblem(reply, problemOf(new Problem('LEDGER_UNAVAILABLE')));
    else if (DOTS.test(path)) sendProblem(reply, problemOf(new Problem('NOT_FOUND')));
    else done();
  });
}

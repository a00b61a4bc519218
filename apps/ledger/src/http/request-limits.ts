import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { tokenOf } from '../access/cookie.js';
import type { Tokens } from '../access/tokens.js';
import { Problem } from '../commands/refusal.js';
import { WEB_APP_PATH } from '../web/web-app-path.js';
import type { Door } from './door.js';

const MINUTE_MS = 60_000;

interface Limited {
  readonly tokens: Tokens;
  readonly door: Door;
  /** Its people are one program, which nobody has to be protected from. */
  readonly simulated: boolean;
}

/**
 * Nobody takes all of the ledger for himself: so many requests a minute in one session, and so many from one address by people
 * who are not known. Whoever is known is never slowed down by strangers at his address. Each instance counts for itself.
 */
export async function limitRequests(
  app: NestFastifyApplication,
  { tokens, door, simulated }: Limited,
): Promise<void> {
  await app.register(rateLimit, { global: false, timeWindow: MINUTE_MS });
  const fastify = app.getHttpAdapter().getInstance();
  const ofStrangers = fastify.createRateLimit({ max: door.strangersPerMinute });
  const ofSessions = fastify.createRateLimit({
    max: door.sessionPerMinute,
    keyGenerator: async request => (await sessionOf(tokens, request)) ?? '',
  });
  fastify.addHook('onRequest', async request => {
    if (isPage(request)) return;
    const session = await sessionOf(tokens, request);
    if (session !== undefined && simulated) return;
    const limit = await (session === undefined ? ofStrangers : ofSessions)(request);
    if (!limit.isAllowed && limit.isExceeded)
      throw new Problem('TOO_MANY_REQUESTS', { waitSeconds: limit.ttlInSeconds });
  });
}

/**
 * The pages that people work with are the same for everybody and say nothing. A device that keeps the app fetches each of its files, and a
 * ward has one address for all of its devices.
 */
const isPage = ({ url }: FastifyRequest): boolean => url.startsWith(WEB_APP_PATH);

/** Only the signature is looked at: whether the session goes on is asked later, and costs more. */
async function sessionOf(tokens: Tokens, request: FastifyRequest): Promise<string | undefined> {
  const token = tokenOf(request);
  if (token === undefined) return undefined;
  try {
    return (await tokens.check(token)).session;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { tokenOf } from '../access/cookie.js';
import type { Identity, Tokens } from '../access/tokens.js';

type Asked = FastifyRequest & { readonly identity?: Identity };

/** By which an instance knows that another one has asked already (RFC 9110 §7.6.3). */
const VIA = '1.1 selfsame-vault';
const PATIENCE_MS = 10_000;
const BREATH_MS = 1_000;
/** Clocks of two instances are not quite the same. */
const QUESTION_LASTS_MS = 60_000;

/** They belong to one connection, or are made anew for the next (RFC 9110 §7.6.1). */
const OF_ONE_CONNECTION = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Whoever is at work here has not walked away, however long ago the keeper saw him: he comes there with a token that was made now, of the
 * same sign-in, which ends within a minute.
 */
async function tokenFor(request: Asked, tokens: Tokens): Promise<string | undefined> {
  const { identity } = request;
  if (identity?.session === undefined || identity.pass !== undefined) return tokenOf(request);
  const lastsMs = Math.min(tokens.remainingMs(identity), QUESTION_LASTS_MS);
  const { session } = identity;
  return tokens.issue({ ...identity, session }, Math.max(1, Math.floor(lastsMs / 1_000)));
}

const carried = (headers: Iterable<readonly [string, string | string[] | undefined]>) =>
  [...headers].flatMap(([name, value]): [string, string][] =>
    value === undefined || OF_ONE_CONNECTION.has(name) ? [] : [[name, String(value)]],
  );

/** They are said anew by this instance, which has looked at them: who asks, in which page, and from where. */
const SAID_ANEW = new Set([
  'authorization',
  'cookie',
  'origin',
  'sec-fetch-site',
  'via',
  'x-forwarded-for',
]);

/**
 * Another instance of this ledger, which keeps the names. Whatever turns out to need them is asked there again, whole, by whoever
 * asked here: both know him by the same sign-in, decide on the same streams, and remember the same command ids.
 */
export class VaultKeeper {
  /** @param origin scheme, host and port */
  constructor(
    private readonly origin: string,
    private readonly log: Logger,
  ) {}

  /** Whether it can be asked at the moment. Care waits for it no longer than for a breath. */
  async isThere(): Promise<boolean> {
    try {
      const { ok } = await fetch(`${this.origin}/health`, {
        signal: AbortSignal.timeout(BREATH_MS),
      });
      return ok;
    } catch {
      return false;
    }
  }

  /** Answers as the keeper does. @returns false where it cannot be asked, and nothing was answered */
  async answers(request: Asked, reply: FastifyReply, tokens: Tokens): Promise<boolean> {
    const { via } = request.headers;
    // An address of another house in the request line goes nowhere, and nobody is asked twice.
    if (!request.url.startsWith('/') || via?.includes(VIA) === true) return false;
    try {
      const token = await tokenFor(request, tokens);
      const response = await fetch(this.origin + request.url, {
        method: request.method,
        headers: [
          ...carried(Object.entries(request.headers)).filter(([name]) => !SAID_ANEW.has(name)),
          ['via', via === undefined ? VIA : `${via}, ${VIA}`],
          ['x-forwarded-for', request.ip],
          ...carried([['authorization', token && `Bearer ${token}`]]),
        ],
        ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const body = Buffer.from(await response.arrayBuffer());
      for (const [name, value] of carried(response.headers)) void reply.header(name, value);
      void reply.status(response.status).send(body);
      return true;
    } catch (error) {
      this.log.error(
        { requestId: request.id, error: (error as Error).name },
        'The instance that keeps the names does not answer',
      );
      return false;
    }
  }
}

import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import cookie from '@fastify/cookie';
import { type EventStore } from '@selfsame/event-store';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { knownBeforeRead } from './access/known-before-read.js';
import { onlyFromOwnOrigin } from './access/own-origin.js';
import { Tokens } from './access/tokens.js';
import type { Clock } from './clock/clock.js';
import { DeadlineReactor } from './deadlines/deadline-reactor.js';
import { ReadModelFeed } from './read-models/read-model-feed.js';
import type { Keys } from './founding/keys.js';
import { CourierContacts } from './courier-passes/courier-contacts.js';
import { IdentityVault } from './identity-vault/identity-vault.js';
import { type VaultPlace, openVault } from './identity-vault/open-vault.js';
import { settleVault } from './identity-vault/settle-vault.js';
import { VaultKeeper } from './identity-vault/vault-keeper.js';
import { readFounding } from './founding/found-ledger.js';
import { clientErrorHandler, refuseExpectations } from './http/before-requests.js';
import { describeApi } from './http/describe-api.js';
import { type Door, USUAL_DOOR } from './http/door.js';
import { watchEveryRequest } from './http/every-request.js';
import { HEADERS_OF_LAST_RESORT, sendHeaders } from './http/headers.js';
import { KnownRoutes } from './http/known-routes.js';
import { Metrics } from './http/metrics.js';
import { noteAnswers } from './http/note-answers.js';
import { ProblemFilter, problemOf, sendProblem } from './http/problem.filter.js';
import { readJsonStrictly } from './http/read-json.js';
import { limitRequests } from './http/request-limits.js';
import { validation } from './http/validation.js';
import type { LedgerParts } from './composition.js';
import { ledgerModule } from './ledger.module.js';
import { serveWebApp } from './web/serve-web-app.js';
import type { SingleSignOnSettings } from './people/single-sign-on-settings.js';

const DEADLINES_EVERY_MS = 1_000;
const BODY_LIMIT_BYTES = 1_048_576;
const MINUTE_MS = 60_000;

export interface LedgerOptions {
  readonly store: EventStore;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly log: Logger;
  /** Disposable; `:memory:` forgets it. */
  readonly readModelsFile: string;
  /** Where the ledger is on the web: passkeys are made for it. */
  readonly origin: string;
  /** Undefined where people sign in with what the ledger itself gave them. */
  readonly singleSignOn?: SingleSignOnSettings | undefined;
  /** Who may come in how often; the usual where nothing is said. */
  readonly door?: Partial<Door>;
  /** Where names are kept; undefined where another instance of this ledger keeps them. */
  readonly identityVault?: VaultPlace | undefined;
  /** Where that other instance is asked (scheme, host, port); undefined where people have to be led to it. */
  readonly vaultKeptAt?: string | undefined;
  /** Directory of the built pages; none are served where nothing is said. */
  readonly webApp?: string | undefined;
  /** Other parts in place of the ledger's own: for tests that take a barrier out. */
  readonly parts?: LedgerParts;
}

export class NotFounded extends Error {
  constructor() {
    super('This store holds no ledger yet. Found one with: npm run found');
    this.name = 'NotFounded';
  }
}

/** Composes the HTTP ledger over a store that is open and founded. The caller listens, and closes both. */
export async function createLedger(options: LedgerOptions): Promise<NestFastifyApplication> {
  const founded = await readFounding(options.store);
  if (founded === undefined) throw new NotFounded();
  const door = { ...USUAL_DOOR, ...options.door };
  const sealed = options.identityVault && openVault(options.identityVault, founded.ledgerId);
  const keeper =
    options.vaultKeptAt === undefined
      ? undefined
      : new VaultKeeper(options.vaultKeptAt, options.log);
  const metrics = new Metrics();
  const routes = new KnownRoutes();
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: door.trustedProxies.length > 0 ? [...door.trustedProxies] : false,
    genReqId: () => crypto.randomUUID(),
    frameworkErrors: (error: unknown, _request: unknown, reply: FastifyReply) =>
      sendProblem(reply.headers(HEADERS_OF_LAST_RESORT), problemOf(error)),
    clientErrorHandler: clientErrorHandler(routes),
    // Ours says that it is closing in the form that problems have.
    return503OnClosing: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    await ledgerModule({
      ...options,
      founded,
      metrics,
      sealed,
      keeper,
      idleMs: door.idleMinutes * MINUTE_MS,
    }),
    adapter,
    { logger: false, bodyParser: false },
  );
  const fastify = adapter.getInstance();
  routes.watch(fastify);
  refuseExpectations(fastify.server);
  await sendHeaders(app);
  await app.register(cookie);
  watchEveryRequest(fastify);
  await limitRequests(app, { tokens: app.get(Tokens), door, simulated: founded.simulated });
  onlyFromOwnOrigin(fastify);
  knownBeforeRead(fastify, app.get(Tokens));
  readJsonStrictly(fastify);
  noteAnswers(fastify, metrics, options.log);
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new ProblemFilter(options.log, metrics, routes, keeper, app.get(Tokens)));
  describeApi(app);
  if (options.webApp !== undefined && !(await serveWebApp(app, options.webApp)))
    options.log.warn('The pages are not built: only the API is served');
  const feed = app.get(ReadModelFeed);
  const reactor = app.get(DeadlineReactor);
  if (sealed !== undefined) {
    await settleVault(app.get(IdentityVault), options.store, options.log);
    app.get(CourierContacts).eraseOver(options.clock.now());
  }
  feed.start();
  // A simulated ledger looks at its deadlines when its time is moved.
  if (!founded.simulated) reactor.start(DEADLINES_EVERY_MS);
  await reactor.tick();
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', async () => {
      await reactor.stop();
      feed.stop();
      sealed?.close();
    });
  return app;
}

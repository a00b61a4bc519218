import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Tokens } from '../access/tokens.js';
import { Problem, Refusal, edgeProblems } from '../commands/refusal.js';
import { UnreadableEvent } from '@selfsame/custody';
import { EventDamaged, EventStoreError } from '@selfsame/event-store';
import { NotStrictJson } from '@selfsame/evidence';
import type { VaultKeeper } from '../identity-vault/vault-keeper.js';
import { drained } from './drained.js';
import { inOneLine } from './is-printable.js';
import type { KnownRoutes } from './known-routes.js';
import type { Metrics } from './metrics.js';

/** RFC 9457, with our stable code, the facts and the remedy. */
export class ProblemDto {
  @ApiProperty({ example: 'urn:selfsame:problem:WRONG_PRODUCT' })
  type!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: 'integer' })
  status!: number;

  @ApiProperty({ description: 'Stable for ever: branch on this, never on text.' })
  code!: string;

  @ApiProperty({ description: 'What to do now, in plain words.' })
  remedy!: string;

  @ApiProperty({ type: Object, description: 'What the ledger saw.' })
  facts!: Readonly<Record<string, unknown>>;

  @ApiProperty({ description: 'The request id, by which the log of the server is searched.' })
  instance!: string;

  @ApiProperty({
    required: false,
    description: 'The field, for a request that is not well formed.',
  })
  field?: string;

  @ApiProperty({
    required: false,
    enum: ['STOP'],
    description: 'Present when going on would be dangerous.',
  })
  verdict?: 'STOP';
}

export const PROBLEM_TYPE = 'application/problem+json';

type Told = Omit<ProblemDto, 'instance'>;

const STATUS_OF_CATEGORY = {
  identity: 409,
  state: 409,
  permission: 403,
  unknown: 404,
  entry: 422,
} as const;

/** The one place where a refusal becomes a status code. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Logger,
    private readonly metrics: Metrics,
    private readonly routes: KnownRoutes,
    /** Who keeps the names, where this instance does not. */
    private readonly keeper: VaultKeeper | undefined,
    private readonly tokens: Tokens,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<FastifyRequest>();
    const methods = request.is404 ? this.routes.methodsAt(request.url) : [];
    if (methods.length > 0) void reply.header('allow', methods.join(', '));
    const problem = problemOf(methods.length > 0 ? new Problem('METHOD_NOT_ALLOWED') : error);
    const isElsewhere = problem.code === 'VAULT_ELSEWHERE';
    if (isElsewhere && (await this.keeper?.answers(request, reply, this.tokens))) return;
    this.metrics.refused(problem.code);
    if (problem.status >= 500) {
      const { id, method, routeOptions } = request;
      this.log.error(
        {
          requestId: id,
          code: problem.code,
          method,
          route: routeOptions.url,
          error: described(error),
          cause: described((error as Error).cause),
        },
        problem.title,
      );
    }
    if (problem.status === 413) await drained(request.raw);
    sendProblem(reply, problem);
  }
}

export function sendProblem(reply: FastifyReply, problem: Told): void {
  // RFC 9110 §15.5.2: who is not known is told how to sign in.
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
  // RFC 6585 §4: and who came too often, how long to wait.
  if (typeof problem.facts.waitSeconds === 'number')
    void reply.header('retry-after', problem.facts.waitSeconds);
  void reply
    .status(problem.status)
    .type(PROBLEM_TYPE)
    .send(problemDocument(problem, reply.request.id));
}

export const problemDocument = (problem: Told, requestId: string): ProblemDto => ({
  ...problem,
  instance: `urn:uuid:${requestId}`,
});

/**
 * The stack of a fault, without the values that went through it: they may be somebody's. What a store says of
 * itself holds none, and is what whoever mends it must know.
 */
function described(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const said = error instanceof EventStoreError ? ` ${error.code}: ${error.message}` : '';
  const where = error.stack?.split('\n    at ').slice(1, 6).join(' ') ?? '';
  return inOneLine(`${error.name}${said}: ${where}`);
}

export function problemOf(error: unknown): Told {
  if (error instanceof Refusal) {
    const { code, facts, entry } = error;
    return {
      type: `urn:selfsame:problem:${code}`,
      title: entry.title,
      status: STATUS_OF_CATEGORY[entry.category],
      code,
      remedy: entry.remedy,
      facts,
      ...(entry.danger ? { verdict: 'STOP' as const } : {}),
    };
  }
  const { code, facts } = edgeOf(error);
  const { title, remedy, status } = edgeProblems[code];
  const { field, ...rest } = facts;
  return {
    type: `urn:selfsame:problem:${code}`,
    title,
    status,
    code,
    remedy,
    facts: rest,
    ...(typeof field === 'string' ? { field } : {}),
  };
}

/** Status codes that the framework itself gives before a handler is reached. */
const FRAMEWORK: Readonly<Record<number, Problem['code']>> = {
  400: 'BODY_REFUSED',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  414: 'NOT_FOUND',
  415: 'MEDIA_TYPE',
};

/** An address that cannot be decoded, before any route is looked for. */
const BAD_URL = 'FST_ERR_BAD_URL';

function edgeOf(error: unknown): Pick<Problem, 'code' | 'facts'> {
  if (error instanceof Problem) return error;
  if (error instanceof NotStrictJson)
    return { code: 'BODY_REFUSED', facts: { fault: error.code, path: error.path } };
  if (error instanceof UnreadableEvent)
    return { code: 'EVENT_UNREADABLE', facts: { at: error.at } };
  if (error instanceof EventDamaged) {
    const { position, stream, revision } = error.event;
    return { code: 'EVENT_UNREADABLE', facts: { at: `${stream}@${revision}`, position } };
  }
  // Both are certain: whatever may have been written after all is OUTCOME_UNKNOWN.
  if (error instanceof EventStoreError && error.code === 'STORE_FULL')
    return { code: 'STORAGE_FULL', facts: {} };
  if (error instanceof EventStoreError && error.code.startsWith('STORE_'))
    return { code: 'LEDGER_UNAVAILABLE', facts: {} };
  if ((error as { code?: unknown } | null)?.code === BAD_URL)
    return { code: 'NOT_FOUND', facts: {} };
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : ((error as { statusCode?: unknown } | null)?.statusCode ?? 500);
  return { code: FRAMEWORK[Number(status)] ?? 'LEDGER_FAULT', facts: {} };
}

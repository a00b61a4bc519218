import {
  type CanActivate,
  type ExecutionContext,
  Injectable,
  SetMetadata,
  applyDecorators,
  createParamDecorator,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import { type PermittedCommand, type Role, permissions } from '@selfsame/custody';
import type { FastifyRequest } from 'fastify';
import { Problem, Refusal } from '../commands/refusal.js';
import { Problems } from '../http/problems.js';
import { asksByItself } from './asks-by-itself.js';
import { tokenOf } from './cookie.js';
import { FOR_LOCKED, FOR_STRANGERS, type RouteSays, UNATTENDED } from './known-before-read.js';
import { Sessions } from './sessions.js';
import type { Identity } from './tokens.js';

export type Authenticated = FastifyRequest & { identity?: Identity };

const OPEN = 'selfsame:open';
const READERS = 'selfsame:readers';
const COMMAND = 'selfsame:command';
const PASS = 'selfsame:pass';

/** The only routes that ask for no token, each with its reason: docs/adr/0006-open-routes.md. */
export const Open = (): MethodDecorator & ClassDecorator => SetMetadata(OPEN, true);

/** Where somebody proves who he is: open, and read although he is a stranger. */
export const ForStrangers = (): MethodDecorator =>
  applyDecorators(Open(), RouteConfig(FOR_STRANGERS));

/** What a locked session is still good for. */
export const ForLocked = (): MethodDecorator => RouteConfig(FOR_LOCKED);

/** What is asked here keeps no session open: it may be a page that asks, and nobody who sits before it. */
export const Unattended = (): MethodDecorator => RouteConfig(UNATTENDED);

/** The roles that may read here. Commands are checked against `permissions` instead. */
export const ReadableBy = (...roles: readonly Role[]): MethodDecorator & ClassDecorator =>
  applyDecorators(
    SetMetadata(READERS, roles),
    ApiBearerAuth(),
    ApiCookieAuth(),
    ApiExtension('x-roles', roles),
    Problems(400, 401, 403, 404, 429, 500, 503),
  );

/** The roles that may read where a request goes; undefined where it reads nothing that is anybody's. */
export const readersOf = (
  reflector: Reflector,
  context: ExecutionContext,
): readonly Role[] | undefined =>
  reflector.getAllAndOverride<readonly Role[] | undefined>(READERS, [
    context.getHandler(),
    context.getClass(),
  ]);

/** The command that a route gives; undefined where it gives none. */
export const commandOf = (
  reflector: Reflector,
  context: ExecutionContext,
): PermittedCommand | undefined =>
  reflector.getAllAndOverride<PermittedCommand | undefined>(COMMAND, [
    context.getHandler(),
    context.getClass(),
  ]);

/** Read with a courier's pass as well. */
export const ForPass = (): MethodDecorator => SetMetadata(PASS, true);

/** The command that a route gives. Who may is decided, and its refusal written down, at the front desk. */
export const GivesCommand = (command: PermittedCommand): MethodDecorator =>
  SetMetadata(COMMAND, command);

export const Who = createParamDecorator((_data: unknown, context: ExecutionContext): Identity => {
  const { identity } = context.switchToHttp().getRequest<Authenticated>();
  if (identity === undefined) throw new Problem('UNAUTHENTICATED');
  return identity;
});

/** Who asks on an open route; undefined for a stranger. */
export const WhoIfKnown = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Identity | undefined =>
    context.switchToHttp().getRequest<Authenticated>().identity,
);

/** Every route is closed unless it says otherwise, and one that says nothing is closed to everybody. */
@Injectable()
export class BearerGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const request = context.switchToHttp().getRequest<Authenticated>();
    const token = tokenOf(request);
    if (this.reflector.getAllAndOverride<boolean | undefined>(OPEN, targets)) {
      const identity = await this.known(token, asksByItself(request));
      if (identity !== undefined) request.identity = identity;
      return true;
    }
    const { forLocked = false, unattended = asksByItself(request) } = request.routeOptions
      .config as RouteSays;
    request.identity = await this.sessions.check(token, { forLocked, unattended });
    const command = commandOf(this.reflector, context);
    if (request.identity.pass !== undefined) {
      return letsPass(this.reflector.getAllAndOverride<true | undefined>(PASS, targets), command);
    }
    if (command !== undefined) return true;
    const readers = readersOf(this.reflector, context) ?? [];
    if (!readers.some(role => request.identity?.roles.includes(role))) {
      throw new Problem('FORBIDDEN', { needs: readers.join(' or ') });
    }
    return true;
  }

  /** On an open route a token that is none makes a stranger, and no refusal. */
  private async known(
    token: string | undefined,
    unattended: boolean,
  ): Promise<Identity | undefined> {
    try {
      return await this.sessions.check(token, { unattended });
    } catch (error) {
      if (error instanceof Problem || error instanceof Refusal) return undefined;
      throw error;
    }
  }
}

/**
 * A pass opens routes that say so and no other. A command on a therapy is refused at the front desk, which notes it; an account
 * is nothing that its holder has.
 */
function letsPass(isForPass: true | undefined, command: PermittedCommand | undefined): true {
  const isAtFrontDesk = command !== undefined && !permissions[command].includes('account-holder');
  if (isForPass || isAtFrontDesk) return true;
  throw new Problem('FORBIDDEN', { needs: 'an account' });
}

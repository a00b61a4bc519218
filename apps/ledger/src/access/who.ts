import {
  type CanActivate,
  type ExecutionContext,
  Injectable,
  SetMetadata,
  createParamDecorator,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Role } from '@selfsame/custody';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../commands/refusal.js';
import { type Identity, Tokens } from './tokens.js';

type Authenticated = FastifyRequest & { identity?: Identity };

const OPEN = 'selfsame:open';
const READERS = 'selfsame:readers';
/** RFC 9110 §11.1: the scheme is not case-sensitive. */
const BEARER = /^Bearer +(\S+)$/i;

/** Health and the API's own description: the only routes that ask for no token. */
export const Open = (): MethodDecorator & ClassDecorator => SetMetadata(OPEN, true);

/** The roles that may read here. Commands are checked against `permissions` instead. */
export const ReadableBy = (...roles: readonly Role[]): MethodDecorator & ClassDecorator =>
  SetMetadata(READERS, roles);

export const Who = createParamDecorator((_data: unknown, context: ExecutionContext): Identity => {
  const { identity } = context.switchToHttp().getRequest<Authenticated>();
  if (identity === undefined) throw new Problem('UNAUTHENTICATED');
  return identity;
});

/** Every route is closed unless it says otherwise. */
@Injectable()
export class BearerGuard implements CanActivate {
  constructor(
    private readonly tokens: Tokens,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(OPEN, targets)) return true;
    const request = context.switchToHttp().getRequest<Authenticated>();
    const [, token] = BEARER.exec(request.headers.authorization ?? '') ?? [];
    request.identity = await this.tokens.check(token);
    const readers = this.reflector.getAllAndOverride<readonly Role[] | undefined>(READERS, targets);
    if (readers !== undefined && !readers.some(role => request.identity?.roles.includes(role))) {
      throw new Problem('FORBIDDEN', { needs: readers.join(' or ') });
    }
    return true;
  }
}

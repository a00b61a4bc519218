import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { checkedAsset } from '../http/asset-in-path.js';
import { checkedCoi } from '../journeys/journey-desk.js';
import { streamOf } from '../participants/stream-of.js';
import type { ReadingDesk, Thing } from './reading-desk.js';
import { type Authenticated, readersOf } from './who.js';

interface Named {
  readonly thing: Thing;
  /** @throws Problem VALIDATION_FAILED */
  readonly checkName: (name: string) => void;
}

/** What an address may name of which not everybody reads everything, by the name of its place there. */
const SCOPED_NAMES: Readonly<Record<string, Named>> = {
  coi: { thing: 'journey', checkName: checkedCoi },
  participant: { thing: 'participant', checkName: streamOf },
  box: { thing: 'box', checkName: name => checkedAsset('box', '9512345BOX1', name) },
};

/** Whoever may read on a route still reads there only what is his: asked in one place, before any route looks. */
@Injectable()
export class ReadingGuard implements CanActivate {
  constructor(
    private readonly desk: ReadingDesk,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Authenticated & FastifyRequest>();
    const { identity } = request;
    const readers = readersOf(this.reflector, context);
    if (identity === undefined || readers === undefined) return true;
    const roles = identity.roles.filter(role => readers.includes(role));
    for (const [name, value] of Object.entries(request.params as Record<string, string>)) {
      const named = SCOPED_NAMES[name];
      if (named === undefined) continue;
      named.checkName(value);
      await this.desk.check(identity, roles, named.thing, value);
    }
    return true;
  }
}

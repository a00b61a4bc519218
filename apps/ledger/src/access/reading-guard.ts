import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../commands/refusal.js';
import { checkedAsset } from '../http/asset-in-path.js';
import { checkedCoi } from '../journeys/journey-desk.js';
import { streamOf } from '../participants/stream-of.js';
import { type PermittedCommand, type Role, commandKinds, permissions } from '@selfsame/custody';
import type { ReadingDesk, Thing } from './reading-desk.js';
import { type Authenticated, commandOf, readersOf } from './who.js';

const SSCC = /^\d{18}$/;

function checkedSscc(sscc: string): void {
  if (SSCC.test(sscc)) return;
  throw new Problem('VALIDATION_FAILED', {
    field: 'sscc',
    says: 'must look like 395123450000000017',
  });
}

interface Named {
  readonly thing: Thing;
  /** @throws Problem VALIDATION_FAILED */
  readonly checkName: (name: string) => void;
}

/** What an address may name of which not everybody reads everything, by the name of its place there. */
const SCOPED_NAMES: Readonly<Record<string, Named>> = {
  coi: { thing: 'journey', checkName: checkedCoi },
  participant: { thing: 'participant', checkName: streamOf },
  tank: { thing: 'tank', checkName: name => checkedAsset('tank', 'tank-1', name) },
  workstation: {
    thing: 'workstation',
    checkName: name => checkedAsset('workstation', '9512345BENCH1', name),
  },
  material: {
    thing: 'material',
    checkName: name => checkedAsset('material', 'MAT-1F3A5C7E9B0D', name),
  },
  sscc: { thing: 'package', checkName: checkedSscc },
  box: { thing: 'box', checkName: name => checkedAsset('box', '9512345BOX1', name) },
};

const EVERYTHING: readonly Thing[] = [
  'journey',
  'participant',
  'package',
  'box',
  'tank',
  'workstation',
  'material',
];

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
    if (identity === undefined) return true;
    const { may, things, what } = this.askedIn(context);
    const roles = identity.roles.filter(role => may.includes(role));
    for (const [name, value] of Object.entries(request.params as Record<string, string>)) {
      const named = SCOPED_NAMES[name];
      if (named === undefined || !things.includes(named.thing)) continue;
      if (what === undefined) named.checkName(value);
      // Whoever has no role for a command is told so at the front desk, and a name that is none after that.
      if (what === undefined || roles.length > 0)
        await this.desk.check(identity, roles, named.thing, value, what);
    }
    return true;
  }

  /**
   * What is scoped on a route, for whom. The rules of a therapy say themselves who asks for something in it, and what was told is
   * recorded; of a participant nobody asks for anything who may not even read that he is there.
   */
  private askedIn(context: ExecutionContext): {
    readonly may: readonly Role[];
    readonly things: readonly Thing[];
    readonly what?: PermittedCommand;
  } {
    const readers = readersOf(this.reflector, context);
    if (readers !== undefined) return { may: readers, things: EVERYTHING };
    const command = commandOf(this.reflector, context);
    if (command === undefined || commandKinds[command] === 'fact') return { may: [], things: [] };
    return { may: permissions[command], things: ['participant'], what: command };
  }
}

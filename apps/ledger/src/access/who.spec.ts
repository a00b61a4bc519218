import 'reflect-metadata';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { BearerGuard, GivesCommand, Open, ReadableBy } from './who.js';
import type { Sessions } from './sessions.js';

class Routes {
  @Open()
  open() {}

  @ReadableBy('qa')
  ofQa() {}

  @GivesCommand('PlaceHold')
  command() {}

  undeclared() {}
}

const qa = { person: 'qa-1', roles: ['qa'], organisation: 'o', site: 's', post: 'p' } as const;

describe('the guard of every route', () => {
  const guard = new BearerGuard(
    { check: () => Promise.resolve(qa) } as unknown as Sessions,
    new Reflector(),
  );
  const request = { headers: { authorization: 'Bearer x' }, routeOptions: { config: {} } };
  const enter = (route: keyof Routes): Promise<boolean> =>
    guard.canActivate({
      getHandler: () => Routes.prototype[route],
      getClass: () => Routes,
      switchToHttp: () => ({ getRequest: () => request }),
    } as unknown as ExecutionContext);

  it.each(['open', 'ofQa', 'command'] as const)('opens what says who may: %s', async route => {
    expect(await enter(route)).toBe(true);
  });

  it('opens nothing that does not', async () => {
    await expect(enter('undeclared')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

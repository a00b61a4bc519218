import type { FastifyInstance } from 'fastify';

interface Route {
  readonly method: string;
  readonly shape: RegExp;
}

/** Which methods an address has, whatever it was asked with: told in the header Allow (RFC 9110 §15.5.6). */
export class KnownRoutes {
  /** Owned here; grows while routes are added, and no more. */
  private readonly routes: Route[] = [];

  /** Routes that are added afterwards are known. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ method, url }) => {
      const shape = shapeOf(url);
      for (const each of [method].flat()) this.routes.push({ method: each, shape });
    });
  }

  methodsAt(address: string): readonly string[] {
    const [path = ''] = address.split('?');
    const here = this.routes.filter(({ shape }) => shape.test(path));
    return [...new Set(here.map(({ method }) => method))].sort();
  }
}

/** `/journeys/:coi` as a pattern. A wildcard serves files and says nothing of methods. */
const shapeOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .split('/')
      .map(part =>
        part.startsWith(':') ? '[^/]+' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'),
      )
      .join('/')}$`,
  );

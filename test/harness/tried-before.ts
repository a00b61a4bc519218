import type { Api, Person } from '@selfsame/simulator';
import type { DescribedRoute } from './described-routes.js';

type Give = Api['give'];

/** Somebody who tries a command a moment before it is given by whoever may. */
export interface Trier {
  readonly name: string;
  /** Who stands there in the place of somebody; undefined where his kind may. */
  readonly instead: (person: Person) => Person | undefined;
  /** What his kind may give as well as anybody. */
  readonly may?: readonly string[];
}

export interface Tried {
  readonly command: string;
  readonly by: string;
  readonly role: string;
  /** What he was told; undefined where it was accepted. */
  readonly code: string | undefined;
}

/**
 * Lets others try each kind of command first, at the very moment at which it is right for the one who gives it then: what sends
 * them away is who they are, and nothing else.
 */
export function triedBefore(
  api: Api,
  routes: readonly DescribedRoute[],
  triers: readonly Trier[],
): readonly Tried[] {
  const tried: Tried[] = [];
  const seen = new Set<string>();
  const give: Give = api.give.bind(api);
  const matching = routes
    .filter(({ operation }) => operation['x-kind'] !== undefined)
    .map(route => ({ route, shape: shapeOf(route.path) }));
  api.give = async (person, path, fields, extras) => {
    const route = matching.find(({ shape }) => shape.test(path))?.route;
    const command = route?.operation.operationId ?? path;
    const isAsked = route !== undefined && route.operation['x-kind'] !== 'fact';
    for (const trier of isAsked ? triers : []) {
      const by = trier.instead(person);
      if (by === undefined || trier.may?.includes(command) || seen.has(`${command} ${trier.name}`))
        continue;
      seen.add(`${command} ${trier.name}`);
      const { problem } = await give(by, path, fields);
      tried.push({ command, by: trier.name, role: person.roles.join(), code: problem?.code });
    }
    return give(person, path, fields, extras);
  };
  return tried;
}

const shapeOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);

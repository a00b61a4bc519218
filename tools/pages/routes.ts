import {
  type GrantedRole,
  type Kind,
  type PermittedCommand,
  readingScopes,
  commandsWithoutTraining,
} from '@selfsame/custody';
import { describedApi } from './described-api.ts';
import { GENERATED, type Page, table } from './page.ts';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly command: PermittedCommand | undefined;
  readonly kind: Kind | undefined;
  /** Undefined where nobody is asked who he is. */
  readonly roles: readonly string[] | undefined;
}

/** Whatever of a therapy an address names, somebody of another site is told is not there. */
const SCOPED = ['{coi}', '{participant}', '{box}'];
/** Of what belongs to a site nobody else asks for anything. Where a box lies, whoever has it tells. */
const ASKED_OF = ['{coi}', '/participants', '{workstation}'];
/** They have rows for some people only: test/reading-scopes.spec.ts. */
const LISTS_BY_READER = ['/bedside', '/custody', '/search'];
const NOTHING = '—';
const inCode = (text: string): string => `\`${text}\``;

export const page: Page = {
  path: 'docs/reference/routes.md',
  content: async () => {
    const routes = routesOf(await describedApi<Description>()).toSorted(byAddress);
    const closed = routes.filter(({ roles }) => roles !== undefined);
    return `${GENERATED}

# Routes

Every route of \`/openapi.json\`, and everybody who could come. \`test/permission-matrix.spec.ts\` tries each of them with each role, and
\`test/permission-matrix-of-a-trial.spec.ts\` lets people of another site, and people whose training is over, try everything that is asked
for in a trial a moment before somebody may. What is refused to another site is so at the latest because it is of another site: what is dangerous about
it is told first.

**Nobody is let in** without a token, with an expired session, with one that was ended, with an account that was suspended, or with a sign-in of
another study: each is told \`UNAUTHENTICATED\`, on every route of this table. A role that is not named is told \`FORBIDDEN\`.

${table(
  ['route', 'gives', 'for', 'from another site', 'when a training is over'],
  closed.map(route => [
    inCode(`${route.method} ${route.path}`),
    route.command === undefined ? 'reads' : inCode(route.command),
    (route.roles ?? []).join(', '),
    fromAnotherSite(route),
    withoutTraining(route),
  ]),
)}

## Open

They ask for no token; docs/adr/0006-open-routes.md says why.

${table(
  ['route'],
  routes
    .filter(({ roles }) => roles === undefined)
    .map(({ method, path }) => [inCode(`${method} ${path}`)]),
)}
`;
  },
};

const byAddress = (one: Route, other: Route): number =>
  one.path.localeCompare(other.path, 'en') || one.method.localeCompare(other.method, 'en');

function fromAnotherSite({ path, command, kind, roles = [] }: Route): string {
  const scoped = roles.filter(role =>
    ['site', 'post'].includes(readingScopes[role as GrantedRole]?.reach),
  );
  if (scoped.length === 0) return NOTHING;
  if (kind === 'fact') return 'recorded';
  if (LISTS_BY_READER.includes(path)) return 'no row of it';
  if (command !== undefined)
    return ASKED_OF.some(name => path.includes(name)) ? 'refused' : NOTHING;
  return SCOPED.some(name => path.includes(name)) ? '`NOT_FOUND`' : NOTHING;
}

function withoutTraining({ command, kind, roles = [] }: Route): string {
  if (command === undefined || roles.includes('account-holder')) return NOTHING;
  if (kind === 'fact') return 'recorded';
  return commandsWithoutTraining.includes(command) ? 'goes on' : '`TRAINING_LAPSED`';
}

interface Operation {
  readonly operationId: PermittedCommand;
  readonly 'x-roles'?: readonly string[];
  readonly 'x-kind'?: Kind;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const routesOf = ({ paths }: Description): readonly Route[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { operationId, 'x-roles': roles, 'x-kind': kind }]): Route => ({
        method: method.toUpperCase(),
        path,
        command: kind === undefined ? undefined : operationId,
        kind,
        roles,
      }),
    ),
  );

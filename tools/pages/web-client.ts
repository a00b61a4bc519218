import openapiTS, { type OpenAPI3, astToString } from 'openapi-typescript';
import { describedApi } from './described-api.ts';
import type { Page } from './page.ts';

interface Operation {
  responses: Record<string, unknown>;
}

/** What the web app may ask and is answered, as types: a route that changes breaks the screen that asks it when it is compiled. */
export const page: Page = {
  path: 'apps/web/src/api/ledger.d.ts',
  content: async () => {
    const types = await openapiTS(withoutProblems(await describedApi<OpenAPI3>()));
    const lines = astToString(types).split('\n');
    return `// Written by \`npm run gen\`; changes here are lost.\n${lines.filter(says).join('\n')}`;
  },
};

/** Every route answers problems in one form, which the app reads in one place: to repeat it for each of them says nothing. */
function withoutProblems(api: OpenAPI3): OpenAPI3 {
  for (const path of Object.values(api.paths ?? {}))
    for (const operation of Object.values(path as Record<string, Operation>))
      for (const status of Object.keys(operation.responses))
        if (!status.startsWith('2')) delete operation.responses[status];
  return api;
}

/** Types that are never there are left out: they are as absent without a line. */
const says = (line: string): boolean => !/^\s+(\w+|"\w+")\?: never;$/.test(line);

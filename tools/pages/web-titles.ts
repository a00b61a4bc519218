import { catalogue } from '@selfsame/custody';
import { format } from 'prettier';
import type { Page } from './page.ts';

const titles = Object.fromEntries(
  Object.entries(catalogue).map(([code, { title }]) => [code, title]),
);

/** What a list has of a refusal is its code: the web app says of it in English what the ledger does. */
export const page: Page = {
  path: 'apps/web/src/problems/english.ts',
  content: () =>
    format(
      `// Written by \`npm run gen\`; changes here are lost.
export const english: Readonly<Record<string, string>> = ${JSON.stringify(titles)};`,
      { parser: 'typescript', singleQuote: true, printWidth: 100, arrowParens: 'avoid' },
    ),
};

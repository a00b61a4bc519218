import { annex11 } from '../clauses/annex-11.ts';
import type { Clause } from '../clauses/clause.ts';
import { part11 } from '../clauses/part-11.ts';
import { GENERATED, type Page, table } from './page.ts';
import { specTitles } from './spec-titles.ts';

/** @throws Error for a test that is not there any more: then nothing shows what the page says */
export function shown([file, title]: readonly [string, string]): string {
  const found = specTitles(file).find(({ test }) => test === title);
  if (found === undefined) {
    throw new Error(`${file} has no test "${title}", which a page of clauses names.`);
  }
  return `${[...found.groups, found.test].join(' › ')} (\`${file}\`)`;
}

const rowOf = ({ clause, asks, shownBy = [], notYet }: Clause): readonly string[] => [
  clause,
  asks,
  shownBy.map(shown).join('<br>'),
  notYet ?? '',
];

const pageOf = (path: string, title: string, clauses: readonly Clause[]): Page => ({
  path,
  content: () => `${GENERATED}

# ${title}

What each clause asks for, in our words; the tests that show it; and what is not there yet. Procedures are the operator's: software alone
meets no regulation.

${table(['clause', 'asks for', 'shown by', 'not yet'], clauses.map(rowOf))}
`,
});

export const pagesOfClauses: readonly Page[] = [
  pageOf('docs/reference/part-11.md', '21 CFR Part 11', part11),
  pageOf('docs/reference/annex-11.md', 'EU GMP Annex 11', annex11),
];

import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { REQUIREMENTS_OF_LEVEL, chapters } from '../clauses/asvs/chapters.ts';
import type { Chapter, Requirement } from '../clauses/asvs/requirement.ts';
import { shown } from './clauses.ts';
import { GENERATED, type Page, table } from './page.ts';

const PATH = 'docs/reference/asvs.md';
const STANDARD = 'https://github.com/OWASP/ASVS/tree/v5.0.0';

/** @throws Error for a requirement that is passed over, or stands here twice */
function assertWhole(requirements: readonly Requirement[]): void {
  const ids = new Set(requirements.map(({ id }) => id));
  if (ids.size !== requirements.length)
    throw new Error('A requirement of the ASVS stands here twice.');
  for (const level of [1, 2] as const) {
    const found = requirements.filter(each => each.level === level).length;
    const wanted = REQUIREMENTS_OF_LEVEL[level];
    if (found !== wanted)
      throw new Error(
        `Level ${level} of the ASVS has ${wanted} requirements, and here are ${found}.`,
      );
  }
}

/** @throws Error for a document that is not there any more */
function linkTo(document: string): string {
  if (!existsSync(document))
    throw new Error(`There is no ${document}, which the page of the ASVS names.`);
  return `[${document}](${relative('docs/reference', document)})`;
}

const rowOf = ({
  id,
  level,
  asks,
  shownBy,
  writtenIn,
  notMet,
  notHere,
}: Requirement): readonly string[] => [
  id,
  String(level),
  asks,
  [...shownBy.map(shown), ...(writtenIn === undefined ? [] : [linkTo(writtenIn)])].join('<br>'),
  notHere === undefined ? (notMet ?? '') : `does not apply: ${notHere}`,
];

const sectionOf = ({ number, title, requirements }: Chapter): string => `## V${number} ${title}

${table(['id', 'level', 'asks for', 'shown by', 'not met, or not shown'], requirements.map(rowOf))}
`;

function summary(requirements: readonly Requirement[]): string {
  const isAnswered = ({ shownBy, writtenIn }: Requirement): boolean =>
    shownBy.length > 0 || writtenIn !== undefined;
  const rows = ([1, 2] as const).map(level => {
    const here = requirements.filter(each => each.level === level);
    const asked = here.filter(({ notHere }) => notHere === undefined);
    const met = asked.filter(each => isAnswered(each) && each.notMet === undefined);
    const partly = asked.filter(each => isAnswered(each) && each.notMet !== undefined);
    const numbers = [
      here.length,
      met.length,
      partly.length,
      asked.length - met.length - partly.length,
      here.length - asked.length,
    ];
    return [String(level), ...numbers.map(String)];
  });
  return table(
    ['level', 'requirements', 'shown', 'shown in part', 'not met', 'do not apply'],
    rows,
  );
}

export const page: Page = {
  path: PATH,
  content: () => {
    const requirements = chapters.flatMap(each => each.requirements);
    assertWhole(requirements);
    return `${GENERATED}

# OWASP ASVS 5.0.0, levels 1 and 2

Every requirement of both levels by its id, in our own words ([the standard](${STANDARD}) is CC BY-SA 4.0); the tests that show it, or the document that is
asked for; and what is not met, or what no test shows. Nobody else has looked at it: it is a self-assessment.

${summary(requirements)}

${chapters.map(sectionOf).join('\n')}`;
  },
};

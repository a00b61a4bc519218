import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What a test says, with the sentences of the groups that it stands in: they are one sentence together. */
export interface SpecTitle {
  readonly groups: readonly string[];
  readonly test: string;
}

/** The titles of all tests of a spec, read from its syntax: `it` and `it.each`, or `test` of a browser, in whatever groups. */
export function specTitles(file: string): SpecTitle[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: SpecTitle[] = [];
  const walk = (node: ts.Node, groups: readonly string[]): void => {
    const said = ts.isCallExpression(node) ? titleOf(node) : undefined;
    if (said?.kind === 'it') found.push({ groups, test: said.title });
    const inside = said?.kind === 'describe' ? [...groups, said.title] : groups;
    ts.forEachChild(node, child => walk(child, inside));
  };
  walk(source, []);
  return found;
}

function titleOf({ expression, arguments: [first] }: ts.CallExpression) {
  const kind = nameOf(expression);
  if ((kind !== 'it' && kind !== 'describe') || first === undefined) return undefined;
  if (ts.isStringLiteralLike(first)) return { kind, title: spoken(first.text) };
  if (ts.isTemplateExpression(first)) {
    const parts = [first.head.text, ...first.templateSpans.map(({ literal }) => literal.text)];
    return { kind, title: parts.join('…') };
  }
  return undefined;
}

/** `it` of `it(…)`, of `it.each(…)(…)`, of `it.each<T>(…)(…)` and of `test(…)`; `describe` also of `test.describe(…)`. */
function nameOf(called: ts.Expression): string | undefined {
  if (ts.isIdentifier(called)) return called.text === 'test' ? 'it' : called.text;
  if (ts.isPropertyAccessExpression(called)) return called.name.text;
  if (!ts.isCallExpression(called) || !ts.isPropertyAccessExpression(called.expression)) return;
  const { expression, name } = called.expression;
  return name.text === 'each' && ts.isIdentifier(expression) ? expression.text : undefined;
}

/** A row of a table stands for all of its rows. */
const spoken = (title: string): string => title.replace(/%[a-z]|\$\w+(\.\w+)*/g, '…');

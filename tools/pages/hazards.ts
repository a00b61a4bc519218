import { globSync, readFileSync } from 'node:fs';
import { allMischief } from '@selfsame/simulator';
import { GENERATED, type Page, table } from './page.ts';

interface Witness {
  readonly hazard: string;
  readonly test: string;
  readonly file: string;
}

const NAMED = /\bit\(\s*(['"`])(H\d+): ((?:(?!\1).)+)\1/g;

/** Tests that carry a hazard's number in their own text, and the errors of the simulated trial, one test each. */
function witnesses(): Witness[] {
  const files = globSync('{libs,apps,test}/**/*.spec.ts', {
    exclude: name => name.includes('node_modules') || name.includes('dist'),
  }).sort();
  const written = files.flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(NAMED)].map(([, , hazard = '', test = '']) => ({
      hazard,
      test,
      file,
    })),
  );
  const played = allMischief.map(({ hazard, what }) => ({
    hazard,
    test: what,
    file: 'test/barriers.spec.ts',
  }));
  return [...written, ...played].sort(
    (one, other) =>
      Number(one.hazard.slice(1)) - Number(other.hazard.slice(1)) ||
      one.test.localeCompare(other.test),
  );
}

export const page: Page = {
  path: 'docs/reference/hazards.md',
  content: () => `${GENERATED}

# Hazards and the tests of their barriers

Numbers are those of the hazard analysis. \`test/long/barriers.long.ts\` takes each barrier out and shows that the error
then escapes.

${table(
  ['hazard', 'what goes wrong, or what must hold', 'test'],
  witnesses().map(({ hazard, test, file }) => [hazard, test, `\`${file}\``]),
)}
`,
};

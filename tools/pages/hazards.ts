import { globSync } from 'node:fs';
import { allMischief } from '@selfsame/simulator';
import { GENERATED, type Page, table } from './page.ts';
import { specTitles } from './spec-titles.ts';

interface Witness {
  readonly hazard: string;
  readonly test: string;
  readonly file: string;
}

/** `H6: …` and `H6 H9: …`, in the test's own words or in those of its group. */
const NUMBERED = /^((?:H\d+ ?)+): (.+)$/;

function witnessesOf(file: string): Witness[] {
  return specTitles(file).flatMap(({ groups, test }) => {
    const said = NUMBERED.exec(test);
    if (said === null) return [];
    const [, numbers = '', words = ''] = said;
    const sentence = [...groups.filter(group => group !== '…'), words].join(' › ');
    return numbers.split(' ').map(hazard => ({ hazard, test: sentence, file }));
  });
}

/** Tests that carry a hazard's number in their own text, and the errors of the simulated trial, one test each. */
function witnesses(): Witness[] {
  const files = globSync('{libs,apps,test}/**/*.{spec,e2e}.ts', {
    exclude: name => name.includes('node_modules') || name.includes('dist'),
  }).sort();
  const written = files.flatMap(witnessesOf);
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

Numbers are those of the hazard analysis. For every hazard that the simulated trial commits (\`test/barriers.spec.ts\`),
\`test/long/barriers.long.ts\` takes the barrier out and shows that the error then escapes.

${table(
  ['hazard', 'what goes wrong, or what must hold', 'test'],
  witnesses().map(({ hazard, test, file }) => [hazard, test, `\`${file}\``]),
)}
`,
};

import { globSync, readFileSync } from 'node:fs';

/** Those of pictures of custody set only what shapes of SVG have. */
const OF_PICTURES = 'apps/web/src/replay/replay.css';

/** The first class of each rule, and in which files it has one. */
function filesOfClasses(): Map<string, readonly string[]> {
  const files = globSync('apps/web/src/**/*.css').filter(file => file !== OF_PICTURES);
  const found = files.flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/^\.([a-z][a-z0-9-]*)(?=[ ,:{>.[])/gm)].map(
      ([, name = '']) => ({ name, file }),
    ),
  );
  const named = Map.groupBy(found, ({ name }) => name);
  return new Map([...named].map(([name, of]) => [name, [...new Set(of.map(({ file }) => file))]]));
}

/** Style sheets stay when somebody goes on to another screen: a name that two of them use would look otherwise the second time. */
describe('a class', () => {
  it('means one thing, whichever screens somebody has been on', () => {
    const shared = [...filesOfClasses()].filter(([, files]) => files.length > 1);
    expect(Object.fromEntries(shared)).toEqual({});
  });
});

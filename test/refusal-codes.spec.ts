import { globSync, readFileSync } from 'node:fs';
import { catalogue } from '@selfsame/custody';

const read = (pattern: string): readonly (readonly [string, string])[] =>
  globSync(pattern)
    .filter(file => !file.includes('/dist/') && !file.includes('node_modules'))
    .map(file => [file, readFileSync(file, 'utf8')] as const);

const names = (text: string, code: string): boolean => new RegExp(`['"]${code}['"]`).test(text);

/** A code that nothing raises is a promise that nobody keeps; one that no story names is a barrier that nobody tries. */
describe('every refusal code', () => {
  const codes = Object.keys(catalogue);

  it('is raised by a rule', () => {
    const rules = [
      ...read('libs/custody/src/**/*.ts'),
      ...read('apps/ledger/src/signatures/*.ts'),
    ].filter(([file]) => !file.endsWith('.spec.ts') && !file.includes('/refusals/'));
    const silent = codes.filter(code => !rules.some(([, text]) => names(text, code)));
    expect(silent).toEqual([]);
  });

  it('is named by a story', () => {
    const stories = [...read('{libs,apps}/**/*.spec.ts'), ...read('test/**/*.ts')];
    const untold = codes.filter(code => !stories.some(([, text]) => names(text, code)));
    expect(untold).toEqual([]);
  });
});

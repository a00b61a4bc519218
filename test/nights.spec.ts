import { readFileSync, readdirSync } from 'node:fs';

/** Pages for whoever runs a ledger or looks something up: nothing goes wrong in them that could be lived. */
const NO_NIGHTS = [
  'back-up-and-restore',
  'keep-names',
  'move-to-kurrentdb',
  'review-the-audit-trail',
  'run-a-ledger',
  'run-on-kurrentdb',
  'set-up-a-scanner',
  'sign-in-with-the-hospital',
  'type-what-cannot-be-scanned',
  'when-an-inspector-comes',
];

const named = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter(file => file.endsWith(ending))
    .map(file => file.slice(0, -ending.length))
    .sort();

/** A page that tells people what to do at night is only as good as its story, which runs. */
describe('every page for a bad night', () => {
  const pages = named('docs/how-to', '.md').filter(page => page !== 'README');
  const stories = named('test/journeys', '.spec.ts');

  it('has its story of the same name', () => {
    const nights = pages.filter(page => !NO_NIGHTS.includes(page));
    expect(nights.length).toBeGreaterThan(10);
    expect(nights.filter(page => !stories.includes(page))).toEqual([]);
  });

  it('is there for every story', () => {
    expect(stories.filter(story => !pages.includes(story))).toEqual([]);
  });

  it('is none of those that are known to be none', () => {
    expect(NO_NIGHTS.filter(page => !pages.includes(page) || stories.includes(page))).toEqual([]);
  });

  it('is found in the index, once', () => {
    const index = readFileSync('docs/how-to/README.md', 'utf8');
    const linked = [...index.matchAll(/\]\(([a-z0-9-]+)\.md\)/g)].map(([, page]) => page);
    expect(linked.sort()).toEqual(pages);
  });
});

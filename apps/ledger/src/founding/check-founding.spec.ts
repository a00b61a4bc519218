import { foundingFaults, isOrganisations } from './check-founding.js';

const ward = { post: 'neurology', title: 'Ward' };
const motol = { site: 'motol', title: 'Motol', timeZone: 'Europe/Prague', posts: [ward] };
const hospital = { organisation: 'fn-motol', title: 'Hospital', sites: [motol] };

const faultsOf = (organisations: unknown): string[] =>
  foundingFaults('ALS-MSC', 'A9999', organisations);
const withSite = (change: object): object[] => [{ ...hospital, sites: [{ ...motol, ...change }] }];

/** What is founded can never be changed: everything that later could not be mended is refused now. */
describe('a founding', () => {
  it('is taken when nothing is wrong with it', () => {
    expect(faultsOf([hospital])).toEqual([]);
    expect(isOrganisations([hospital])).toBe(true);
  });

  it('is refused for a study that could not name a stream', () => {
    expect(foundingFaults('A B', 'A9999', [hospital])).toEqual([
      'study "A B" must be letters, digits and hyphens',
    ]);
  });

  it.each(['x', 'a9999', 'O9999', 'A99999', 'A99O9'])(
    'is refused for facility %s, in which no CoI could be issued',
    facility => {
      expect(foundingFaults('ALS-MSC', facility, [hospital])).toHaveLength(1);
    },
  );

  it.each([
    ['no list', { fnMotol: hospital }, 'organisations must be a list that is not empty'],
    ['an empty list', [], 'organisations must be a list that is not empty'],
    ['a text', ['fn-motol'], 'organisations[0] must be an object'],
    [
      'an organisation without sites',
      [{ organisation: 'fn-motol', title: 'Hospital' }],
      'organisations[0].sites must be a list that is not empty',
    ],
    [
      'a name with capitals',
      withSite({ site: 'Motol' }),
      'organisations[0].sites[0].site must be lower-case letters, digits and hyphens',
    ],
    [
      'a site without a title',
      withSite({ title: '' }),
      'organisations[0].sites[0].title is missing',
    ],
    [
      'a time zone that nobody knows',
      withSite({ timeZone: 'Europe/Motol' }),
      'organisations[0].sites[0].timeZone must be a zone like Europe/Prague',
    ],
    [
      'a field that nobody knows',
      withSite({ timezone: 'x' }),
      'organisations[0].sites[0].timezone is no field',
    ],
    ['a post twice', withSite({ posts: [ward, ward] }), 'post neurology is there twice'],
    [
      'a site of two organisations',
      [hospital, { ...hospital, organisation: 'bioinova' }],
      'site motol is there twice',
    ],
  ])('is refused for %s, which is named', (_what, organisations, fault) => {
    expect(faultsOf(organisations)).toEqual([fault]);
  });

  it('tells every fault at once', () => {
    expect(foundingFaults('', '', [{ ...hospital, sites: [] }])).toHaveLength(3);
  });
});

import type { FoundedOrganisation } from '@selfsame/custody';
import { Problem } from '../commands/refusal.js';
import { Places } from './places.js';

const site = (name: string, ...posts: string[]) => ({
  site: name,
  title: name,
  timeZone: 'Europe/Prague',
  posts: posts.map(post => ({ post, title: post })),
});
const organisations: readonly FoundedOrganisation[] = [
  { organisation: 'hospital', title: 'Hospital', sites: [site('motol', 'ward', 'theatre')] },
  { organisation: 'maker', title: 'Maker', sites: [site('plant', 'clean-room', 'vault')] },
];

function faultOf(check: () => void): Readonly<Record<string, unknown>> | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.facts;
    throw error;
  }
}

describe('the places of a ledger', () => {
  const places = new Places(organisations);

  it.each([
    [{ organisation: 'hospital', site: 'motol', post: 'ward' }],
    [{ site: 'plant', post: 'vault' }],
  ])('%j is known', named => {
    expect(faultOf(() => places.checkPost('to', named))).toBeUndefined();
  });

  it.each([
    [{ organisation: 'hopsital', site: 'motol', post: 'ward' }, 'to.organisation'],
    [{ organisation: 'hospital', site: 'plant', post: 'vault' }, 'to.site'],
    [{ organisation: 'hospital', site: 'motol', post: 'vault' }, 'to.post'],
    [{ site: 'motol', post: 'clean-room' }, 'to.post'],
    [{ organisation: 'ledger', site: 'ledger', post: 'ledger' }, 'to.organisation'],
  ])('%j is refused at %s', (named, field) => {
    expect(faultOf(() => places.checkPost('to', named))).toMatchObject({ field });
  });

  it('says which names there are', () => {
    expect(faultOf(() => places.checkSite('site', 'Motol'))).toEqual({
      field: 'site',
      says: 'is not known here; must be one of: motol, plant',
    });
    expect(faultOf(() => places.checkPost('', { site: 'motol', post: 'x' }))).toEqual({
      field: 'post',
      says: 'is not known here; must be one of: ward, theatre',
    });
  });
});

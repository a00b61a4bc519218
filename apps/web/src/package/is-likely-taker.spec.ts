import { isLikelyTaker } from './is-likely-taker.js';

const post = (organisation: string, site: string, name: string) => ({
  organisation,
  site,
  post: name,
});
const vault = post('maker', 'plant', 'vault');
const room = post('maker', 'plant', 'clean-room');
const ward = post('hospital', 'motol', 'ward');
const otherWard = post('hospital', 'brno', 'ward');
const van = post('courier', 'prague', 'van-1');

describe('whoever usually takes a package', () => {
  const isLikely = isLikelyTaker({ destination: ward }, vault, ['courier/prague/van-1']);

  it('is of the house, or where it goes, or has taken one from here lately', () => {
    expect([room, ward, van].filter(isLikely)).toEqual([room, ward, van]);
  });

  it('is anybody, until something was given from this device', () => {
    expect(isLikelyTaker({ destination: ward }, vault, [])(otherWard)).toBe(true);
  });

  it('is nobody at another hospital', () => {
    expect(isLikely(otherWard)).toBe(false);
    expect(isLikely(post('other', 'plant', 'clean-room'))).toBe(false);
  });
});

import { operator } from '../../test/people.js';
import { given } from '../../test/journey-story.js';
import { isOfOwnTherapy } from './own-therapy.js';
import { journeyRulebook } from './rulebook.js';

const operatorOfBrno = { ...operator, site: 'brno' };

describe('whose a therapy is', () => {
  it('H40, H43: is asked with everything that is asked for in it, but where nobody has a part yet, or somebody only stops', () => {
    const unasked = Object.entries(journeyRulebook)
      .filter(
        ([, { kind, rules }]) => kind !== 'fact' && !rules.some(each => each === isOfOwnTherapy),
      )
      .map(([type]) => type);
    expect(unasked.sort()).toEqual([
      'OpenDeviation',
      'PlaceHold',
      'RedeemCourierPass',
      'StartJourney',
    ]);
  });

  it('H40: is none of the business of a site that has no part in it', () => {
    given('collected')
      .when(operatorOfBrno, 'PrintLabels', {
        kind: 'vessel',
        count: 1,
        printer: 'PRINTER-1',
        tokens: [0],
      })
      .isRefused('THERAPY_NOT_YOURS', { role: 'operator', site: 'brno' });
  });
});

import { harmsOfBlinding } from './harms-of-blinding.js';
import { eventOf } from './log-events.fixture.js';

const event = (data: object) => eventOf('participant-P', 'AllocationSealed', data);

describe('what the oracle says of an arm', () => {
  it('H40: harm, where an event says it', () => {
    expect(harmsOfBlinding([event({ because: 'he is sham-vehicle' })])).toMatchObject([
      { hazard: 'H40' },
    ]);
  });

  it('none, where it is sealed', () => {
    expect(harmsOfBlinding([event({ record: 'r-1', sealedSha256: 'ab' })])).toEqual([]);
  });
});

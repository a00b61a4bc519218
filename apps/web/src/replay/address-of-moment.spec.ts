import { momentIn, searchOf } from './address-of-moment.js';

describe('the address of a moment', () => {
  it.each([
    {
      clock: 'happened',
      at: 1_700_000_000_123,
      revision: undefined,
      beside: 1_600_000_000_000,
      panel: 'lineage',
    },
    { clock: 'known', at: 1_700_000_000_123, revision: 41, beside: 7, panel: 'events' },
  ] as const)('brings whoever opens it to the same moment of the same clock: $clock', moment => {
    expect(momentIn(searchOf(moment))).toEqual(moment);
  });

  it.each(['', '?clock=sundial&at=yesterday&revision=-1&show=gossip', '?at='])(
    'of nothing is what is known now: %s',
    search => {
      expect(momentIn(search)).toEqual({
        clock: 'known',
        at: undefined,
        revision: undefined,
        beside: undefined,
        panel: 'rules',
      });
    },
  );
});

import { nurse } from '../../test/people.js';
import { OURS } from '../../test/scans.js';
import type { Instant } from '../kernel/instant.js';
import { type LookUpCommand, decideLookUp } from './look-up.js';

const meta = { commandId: 'c', actor: nurse, now: 0 as Instant, occurredAt: 0 as Instant };
const data = {
  kind: 'reading',
  purpose: 'bedside-check',
  participants: [OURS.participant],
  by: [],
} as const;
const looking = (site: string): LookUpCommand => ({
  type: 'LookUpIdentity',
  data: { ...data, site },
  meta,
});

describe('looking somebody up', () => {
  it('H40: is an event, which does not say where he takes part', () => {
    expect(decideLookUp(looking('hospital'))).toMatchObject({
      outcome: 'accepted',
      events: [{ type: 'IdentityLookedUp', data }],
    });
  });

  it('H40: stops at the door of another site', () => {
    expect(decideLookUp(looking('another'))).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'OTHER_SITE' },
    });
  });

  it('H43: is refused when a training is over', () => {
    expect(
      decideLookUp({ ...looking('hospital'), meta: { ...meta, lapsed: ['privacy'] } }),
    ).toMatchObject({ refusal: { code: 'TRAINING_LAPSED' } });
  });
});

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
const looking = (site: string, heard = true): LookUpCommand => ({
  type: 'LookUpIdentity',
  data: { ...data, site, heard },
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

  it('H28: at the bed is for whoever has entered what he heard himself; for anything else as before', () => {
    const unheard = looking('hospital', false);
    expect(decideLookUp(unheard)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'ENTER_WHAT_WAS_HEARD_FIRST' },
    });
    for (const other of [{ purpose: 'contact' }, { kind: 'look-alikes' }] as const)
      expect(
        decideLookUp({ ...unheard, data: { ...unheard.data, ...other } } as LookUpCommand),
      ).toMatchObject({ outcome: 'accepted' });
  });

  it('H43: is refused when a training is over', () => {
    expect(
      decideLookUp({ ...looking('hospital'), meta: { ...meta, lapsed: ['privacy'] } }),
    ).toMatchObject({ refusal: { code: 'TRAINING_LAPSED' } });
  });
});

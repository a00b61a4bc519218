import type { ReadEvent } from '../envelope/read-event.js';
import { given } from '../../test/journey-story.js';
import { courier, nurse, road, vault, ward } from '../../test/people.js';
import { outsideOf, packageOf, productParcel, thing } from '../../test/scans.js';
import { HOUR_MS } from '../kernel/instant.js';
import { handoffsOf } from './handoffs-of.js';

const { sscc, seal, logger } = productParcel;
const about = { package: packageOf(productParcel) };
const taking = { ...about, reason: 'no-signal', witness: 'second-nurse' } as const;

const handoffsIn = (story: ReturnType<typeof given>) =>
  handoffsOf(story.events as unknown as readonly ReadEvent[], sscc);

describe('the handoffs of a package', () => {
  it('are of two sides, under the seal that it had', () => {
    expect(handoffsIn(given('product-accepted'))).toMatchObject([
      {
        kind: 'accepted',
        from: vault,
        to: road,
        gave: { type: 'HandoffOffered' },
        took: { type: 'HandoffAccepted' },
        seal,
        logger,
        overtaken: false,
      },
    ]);
  });

  it('are of one side where it was taken over, whatever was offered before', () => {
    const story = given('product-offered').when(nurse, 'TakeOver', taking).next;
    expect(handoffsIn(story)).toMatchObject([{ kind: 'taken-over', to: ward, gave: undefined }]);
  });

  it('are under the seal of the way, once it was opened there', () => {
    const newSeal = thing('SEAL-2', productParcel);
    const story = given('product-departed')
      .when(courier, 'OpenEnRoute', { ...about, cause: 'customs', witness: 'officer', newSeal })
      .next.when(nurse, 'TakeOver', taking).next;
    expect(handoffsIn(story)).toMatchObject([{ seal }, { seal: 'SEAL-2' }]);
  });

  it('H24: name one that was told too late as what it is, and leave the offer to whom it was made', () => {
    const story = given('product-departed')
      .when(nurse, 'TakeOver', taking)
      .next.onDeviceOffBy(-HOUR_MS)
      .whenToldAfterwards(courier, 'AcceptHandoff', outsideOf(productParcel)).next;
    expect(handoffsIn(story)).toMatchObject([
      { kind: 'accepted', overtaken: false },
      { kind: 'taken-over', overtaken: false },
      { kind: 'accepted', overtaken: true, gave: undefined },
    ]);
  });

  it('are none of another package', () => {
    const events = given('product-accepted').events as unknown as readonly ReadEvent[];
    expect(handoffsOf(events, '395123450000009999')).toEqual([]);
  });
});

import { broke } from '../../test/given-when-then.js';
import { given, unit } from '../../test/journey-story.js';
import { cleanRoom, courier, keeper, nurse, operator } from '../../test/people.js';
import { secondOperator, vault, ward } from '../../test/people.js';
import { scan, scanOfStranger } from '../../test/scans.js';
import { HOUR_MS, after, timestampOf } from '../kernel/instant.js';

const units = [scan('T1'), scan('T2')];
const offering = { units, to: vault };
const filled = given('frozen');
const offered = filled.when(operator, 'OfferUnits', offering).next;

describe('offering loose units inside one site', () => {
  it('H19: leaves them with the side that offers', () => {
    const { items } = filled.when(operator, 'OfferUnits', offering).happens({
      type: 'UnitsOffered',
      data: {
        offer: `OFFER-command-${filled.events.length}`,
        items: ['T1', 'T2'],
        from: cleanRoom,
        to: vault,
        expiresAt: timestampOf(after(filled.now, HOUR_MS)),
      },
    }).state;
    expect(items.T1?.custodian).toEqual(cleanRoom);
  });

  it("H18: another participant's tube is stopped", () => {
    filled
      .when(operator, 'OfferUnits', { ...offering, units: [scanOfStranger('T1')] })
      .isStopped('WRONG_PRODUCT');
  });

  it('H19: is for whoever holds them', () => {
    given('stored').when(operator, 'OfferUnits', offering).isStopped('NOT_CUSTODIAN');
  });

  it('H19: to the own post says nothing', () => {
    filled.when(operator, 'OfferUnits', { ...offering, to: cleanRoom }).isRefused('OWN_OFFER');
  });

  it('H19: to another site is refused: that goes in a package', () => {
    filled
      .when(operator, 'OfferUnits', { ...offering, to: ward })
      .isRefused('NO_OFFER', { to: 'hospital' });
  });

  it('of a tube that is in a package is refused', () => {
    given('product-packed')
      .when(keeper, 'OfferUnits', { units: [scan('T1')], to: cleanRoom })
      .isRefused('ITEM_NOT_READY', { item: 'T1' });
  });

  it('may be made again to another post: the first one counts no more', () => {
    offered
      .when(operator, 'OfferUnits', { units, to: { ...vault, post: 'laboratory' } })
      .next.when(keeper, 'AcceptUnits', { units })
      .isStopped('OFFER_TO_ANOTHER');
  });

  it('is possible with an opened tube, too', () => {
    const theatre = { ...ward, post: 'theatre' };
    given('tube-opened')
      .when(nurse, 'OfferUnits', { units: [scan('T1')], to: theatre })
      .next.when({ ...nurse, ...theatre, person: 'theatre-nurse' }, 'AcceptUnits', {
        units: [scan('T1')],
      })
      .isRecorded();
  });
});

describe('taking loose units inside one site', () => {
  it('H19: makes them the post of the other side, which scans them as well', () => {
    const { items } = offered.when(keeper, 'AcceptUnits', { units }).happens({
      type: 'UnitsHandedOver',
      data: { items: ['T1', 'T2'], from: cleanRoom, to: vault },
    }).state;
    expect(items.T1).toMatchObject({ custodian: vault, offer: undefined });
    expect(items.T2).toMatchObject({ custodian: vault, offer: undefined });
  });

  it('H19: what is not taken stays where it is', () => {
    const { items } = offered.when(keeper, 'AcceptUnits', { units: [scan('T1')] }).state;
    expect(items.T1?.custodian).toEqual(vault);
    expect(items.T2?.custodian).toEqual(cleanRoom);
  });

  it('H19: that nobody offered is refused', () => {
    filled.when(keeper, 'AcceptUnits', { units }).isRefused('NO_OFFER', { item: 'T1' });
  });

  it('H19: of which one was not offered is refused', () => {
    filled
      .when(operator, 'OfferUnits', { units: [scan('T1')], to: vault })
      .next.when(keeper, 'AcceptUnits', { units })
      .isRefused('NO_OFFER', { item: 'T2' });
  });

  it('H18: that was offered to another post is stopped', () => {
    offered
      .when({ ...keeper, post: 'laboratory' }, 'AcceptUnits', { units })
      .isStopped('OFFER_TO_ANOTHER');
  });

  it('H19: by the very person who offered is refused, at whichever post he stands', () => {
    offered
      .when({ ...keeper, person: operator.person }, 'AcceptUnits', { units })
      .isRefused('OWN_OFFER');
  });

  it('H19: is too late once the offer has lapsed', () => {
    offered
      .after('UnitsOffered', HOUR_MS - 1)
      .when(keeper, 'AcceptUnits', { units })
      .isRecorded();
    offered
      .after('UnitsOffered', HOUR_MS)
      .when(keeper, 'AcceptUnits', { units })
      .isRefused('OFFER_LAPSED', { item: 'T1' });
  });

  it('H19: an old offer of somebody who gave it away since is worth nothing', () => {
    const away = offered
      .when(keeper, 'AcceptUnits', { units })
      .next.when(keeper, 'OfferUnits', { units, to: cleanRoom })
      .next.when(secondOperator, 'AcceptUnits', { units }).next;
    away.when(keeper, 'AcceptUnits', { units }).isRefused('NO_OFFER');
  });

  it('H19: done without an offer and told afterwards is recorded, and what changed hands is held', () => {
    filled
      .whenToldAfterwards(keeper, 'AcceptUnits', { units })
      .isRecorded(broke('NO_OFFER', unit('T1'), unit('T2')))
      .as({
        type: 'UnitsHandedOver',
        data: { items: ['T1', 'T2'], from: cleanRoom, to: vault },
      });
  });

  it('H24: told afterwards by a site that had no part in it so far holds what came there without a package', () => {
    const elsewhere = { ...nurse, organisation: 'clinic', site: 'clinic', post: 'ward' };
    const { items } = filled
      .whenToldAfterwards(elsewhere, 'AcceptUnits', { units })
      .isRecorded(broke('NO_OFFER', unit('T1'), unit('T2'))).state;
    expect(items.T1?.custodian).toMatchObject({ site: 'clinic' });
  });

  it('H18: of a stranger is stopped', () => {
    offered
      .when(keeper, 'AcceptUnits', { units: [scanOfStranger('T1')] })
      .isStopped('WRONG_PRODUCT');
  });

  it('H19: a courier takes nothing from a bench', () => {
    offered.when(courier, 'AcceptUnits', { units }).isStopped('OFFER_TO_ANOTHER');
  });
});

import { broke } from '../../test/given-when-then.js';
import { type JourneyStory, given, parcel, unit } from '../../test/journey-story.js';
import { cleanRoom, courier, investigator, keeper, nurse, qa, ward } from '../../test/people.js';
import { outsideOf, packageOf, productParcel, scan, thing } from '../../test/scans.js';
import type { HoldScope } from '../kernel/finding.js';
import { timestampOf } from '../kernel/instant.js';
import type { JourneyEvent } from '../journey/events.js';
import type { Post } from '../kernel/actor.js';
import type { Leg } from './events.js';

const { sscc, shipper, seal, logger } = productParcel;
const outside = outsideOf(productParcel);
const about = { package: packageOf(productParcel) };
const held = (scope: HoldScope): JourneyEvent => ({
  type: 'HoldPlaced',
  data: { hold: 'HOLD-1', scope, cause: { kind: 'person', reason: 'a doubt' } },
});
const planned: JourneyEvent = {
  type: 'InfusionPlanned',
  data: { site: ward.site, post: ward.post, plannedAt: timestampOf(given('planned').now) },
};

/** A tube in a sealed parcel of this kind, still with the keeper of the vault. */
const sealed = (story: JourneyStory, leg: Leg, destination: Post): JourneyStory =>
  story
    .and(keeper, {
      type: 'PackagePacked',
      data: {
        sscc,
        items: ['T1'],
        leg,
        destination,
        shipper,
        logger,
        tokens: { sscc: 0, shipper: 0, logger: 0 },
      },
    })
    .and(keeper, { type: 'PackageSealed', data: { sscc, seal, token: 0 } });

const released = given('retrieved');
const unreleased = released.without('BatchCertified');

/** Whatever a parcel is called: a product that goes to the participant's site goes towards the patient. */
describe.each(['product', 'startingMaterial'] as const)(
  'a tube that goes to the ward as "%s"',
  leg => {
    it('H13: does not leave before its release', () => {
      sealed(unreleased, leg, ward)
        .when(keeper, 'DepartPackage', outside)
        .isStopped('NOT_RELEASED');
      sealed(released, leg, ward).when(keeper, 'DepartPackage', outside).isRecorded();
    });

    it('H25: does not leave while it is held', () => {
      sealed(released, leg, ward)
        .and(qa, held(unit('T1')))
        .when(keeper, 'DepartPackage', outside)
        .isStopped('HELD');
    });
  },
);

describe('a tube that comes back as "return"', () => {
  it('is stopped by no hold on its way to the maker', () => {
    sealed(unreleased, 'return', cleanRoom)
      .and(qa, held(unit('T1')))
      .when(keeper, 'DepartPackage', outside)
      .isRecorded();
  });

  it('H13: is no way round the release when it is sent to where the dose is planned', () => {
    sealed(unreleased.and(investigator, planned), 'return', ward)
      .when(keeper, 'DepartPackage', outside)
      .isStopped('NOT_RELEASED');
  });
});

describe('a product that was returned', () => {
  const back = sealed(released, 'return', cleanRoom)
    .and(courier, { type: 'PackageOpened', data: { sscc, sealSeen: seal } })
    .when(keeper, 'UnpackUnits', { ...about, units: [scan('T1')] })
    .isRecorded(broke('RETURNED', parcel(productParcel)));

  it('H51: is held, and no material that the therapy could still count on', () => {
    expect(back.state.items.T1).toMatchObject({ returned: true });
  });

  it('H51: is not sent out again, under whichever parcel', () => {
    const again = { sscc: '395123450000000031' };
    back.next
      .when(keeper, 'PackUnits', {
        package: packageOf(again),
        units: [scan('T1')],
        leg: 'product',
        destination: ward,
        shipper: thing('SHIPPER-3', again),
        logger: thing('LOGGER-3', again),
      })
      .isRecorded()
      .next.and(keeper, {
        type: 'PackageSealed',
        data: { sscc: again.sscc, seal: 'SEAL-3', token: 0 },
      })
      .when(keeper, 'DepartPackage', {
        package: packageOf(again),
        seal: 'SEAL-3',
        logger: 'LOGGER-3',
      })
      .isStopped('HELD');
  });

  it('H51: said by the ward about a single tube holds it, too', () => {
    const { items } = given('checked-twice')
      .when(nurse, 'ReturnUnit', { unit: scan('T1'), reason: 'the participant has a fever' })
      .isRecorded(broke('RETURNED', unit('T1')))
      .as({
        type: 'UnitReturned',
        data: { item: 'T1', reason: 'the participant has a fever' },
      }).state;
    expect(items.T1?.returned).toBe(true);
  });

  it('H51: is not opened at the bedside', () => {
    given('checked-twice')
      .when(nurse, 'ReturnUnit', { unit: scan('T1'), reason: 'fever' })
      .next.when(nurse, 'OpenTube', { tube: scan('T1') })
      .isStopped('HELD');
  });
});

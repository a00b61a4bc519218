import { broke } from '../../test/given-when-then.js';
import { type JourneyStory, given, parcel } from '../../test/journey-story.js';
import { cleanRoom, courier, investigator, keeper, nurse, qa } from '../../test/people.js';
import { road, vault, ward } from '../../test/people.js';
import { outsideOf, packageOf, productParcel, scan } from '../../test/scans.js';
import { type Post, postOf } from '../kernel/actor.js';
import { timestampOf } from '../kernel/instant.js';

const { sscc } = productParcel;
const outside = outsideOf(productParcel);
const about = { package: packageOf(productParcel) };
const back = { ...outside, destination: vault };
const driven = (destination: Post) =>
  ({ type: 'PackageDeparted', data: { sscc, destination } }) as const;
const otherHospital: Post = { organisation: 'hospital-2', site: 'hospital-2', post: 'ward' };

/** The courier stands at the door of the ward, and the ward does not take it. */
const refused = given('product-departed')
  .when(courier, 'OfferHandoff', { ...outside, to: ward })
  .next.when(nurse, 'RefuseHandoff', { ...about, reason: 'damaged' }).next;

describe('a product that was refused at the door', () => {
  it('H20: is not driven on to a patient', () => {
    refused.when(courier, 'DepartPackage', outside).isStopped('HELD');
    refused.when(courier, 'DepartPackage', { ...outside, destination: ward }).isStopped('HELD');
  });

  it('H20: is driven back to where it was packed, and no hold stops that', () => {
    const { packages } = refused.when(courier, 'DepartPackage', back).happens(driven(vault)).state;
    expect(packages[sscc]).toMatchObject({ status: 'in-transit', heading: vault });
  });

  it('may be brought to another post of the site that packed it: a quarantine store', () => {
    refused
      .when(courier, 'DepartPackage', { ...outside, destination: cleanRoom })
      .happens(driven(cleanRoom));
  });

  it('is received there without a doubt about its way', () => {
    atHome(refused)
      .when(keeper, 'ReceivePackage', { ...outside, temperatureMilliCelsius: 4_000, intact: true })
      .isRecorded();
  });

  it('H51: is held when it is unpacked there, and still counts as material of the therapy', () => {
    const { items } = atHome(refused)
      .and(keeper, { type: 'PackageOpened', data: { sscc, sealSeen: outside.seal } })
      .when(keeper, 'UnpackUnits', { ...about, units: [scan('T1')] })
      .isRecorded(broke('RETURNED', parcel(productParcel))).state;
    expect(items.T1).toMatchObject({ returned: false, custodian: vault });
  });

  it('H20: does not leave for the ward again before QA has lifted the hold', () => {
    const home = atHome(refused);
    const again = { ...outside, destination: ward };
    home.when(keeper, 'DepartPackage', again).isStopped('HELD');
    home
      .and(qa, {
        type: 'HoldResolved',
        data: { hold: 'HOLD-1', disposition: 'lifted', evidence: 'report 7' },
      })
      .when(keeper, 'DepartPackage', again)
      .happens(driven(ward));
  });
});

const atHome = (story: JourneyStory): JourneyStory =>
  story
    .when(courier, 'DepartPackage', back)
    .next.when(courier, 'OfferHandoff', { ...outside, to: vault })
    .next.when(keeper, 'AcceptHandoff', outside).next;

describe('a place that a package was never sent to', () => {
  const away = { ...outside, destination: otherHospital };
  const accepted = given('product-accepted');

  it('H18: is no place to drive it to', () => {
    accepted.when(courier, 'DepartPackage', away).isStopped('NOT_DESTINATION');
  });

  it('is right once the dose is planned there', () => {
    const { site, post } = otherHospital;
    accepted
      .and(investigator, {
        type: 'InfusionPlanned',
        data: { site, post, plannedAt: timestampOf(accepted.now) },
      })
      .when(courier, 'DepartPackage', away)
      .happens(driven(otherHospital));
  });

  it('H18: that it was driven to all the same is recorded, and the package is held', () => {
    accepted
      .whenToldAfterwards(courier, 'DepartPackage', away)
      .isRecorded(broke('NOT_DESTINATION', parcel(productParcel)))
      .as(driven(otherHospital));
  });

  it('H18: is still the wrong one on arrival', () => {
    const there = { ...nurse, ...otherHospital };
    accepted
      .whenToldAfterwards(courier, 'DepartPackage', away)
      .next.when(courier, 'OfferHandoff', { ...outside, to: otherHospital })
      .next.when(there, 'AcceptHandoff', outside)
      .next.when(there, 'ReceivePackage', {
        ...outside,
        temperatureMilliCelsius: -190_000,
        intact: true,
      })
      .isRecorded(broke('PACKAGE_MISROUTED', parcel(productParcel)));
  });
});

describe('a parcel that the ward itself packed', () => {
  /** Without a return in its name, as a hurried hand would choose it. */
  const sent = given('planned')
    .and(nurse, {
      type: 'PackagePacked',
      data: {
        sscc: '395123450000000901',
        items: ['T1'],
        leg: 'startingMaterial',
        destination: vault,
        shipper: 'SHIPPER-9',
        logger: 'LOGGER-9',
        tokens: { sscc: 0, shipper: 0, logger: 0 },
      },
    })
    .and(nurse, {
      type: 'PackageSealed',
      data: { sscc: '395123450000000901', seal: 'SEAL-9', token: 0 },
    })
    .and(qa, {
      type: 'HoldPlaced',
      data: {
        hold: 'HOLD-1',
        scope: { kind: 'unit', item: 'T1' },
        cause: { kind: 'person', reason: 'a doubt' },
      },
    });
  const leaving = {
    package: packageOf({ sscc: '395123450000000901' }),
    seal: 'SEAL-9',
    logger: 'LOGGER-9',
  };

  it('H25: is not driven to another post of the hospital while it is held', () => {
    const theatre = { ...ward, post: 'theatre' };
    sent.when(nurse, 'DepartPackage', { ...leaving, destination: theatre }).isStopped('HELD');
  });

  it('comes back to the ward that packed it: nothing is nearer to the patient than before', () => {
    sent.when(nurse, 'DepartPackage', { ...leaving, destination: postOf(nurse) }).isRecorded();
  });

  it('H18: does not stay with the courier as its destination', () => {
    sent
      .when(nurse, 'DepartPackage', { ...leaving, destination: road })
      .isStopped('NOT_DESTINATION');
  });
});

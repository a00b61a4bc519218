import { broke } from '../../test/given-when-then.js';
import { given, parcel } from '../../test/journey-story.js';
import {
  cleanRoom,
  operator,
  courier,
  keeper,
  nurse,
  physician,
  reactor,
  road,
  vault,
  ward,
} from '../../test/people.js';
import { marrowParcel, outsideOf, packageOf, productParcel } from '../../test/scans.js';
import { HOUR_MS, timestampOf } from '../kernel/instant.js';

const { sscc } = productParcel;
const outside = outsideOf(productParcel);
const about = { package: packageOf(productParcel) };
const OFFER = 'OFFER-keeper-courier';

describe('refusing a package', () => {
  it('H20: leaves it with its holder, and holds it until QA has looked', () => {
    const { packages } = given('product-offered')
      .when(courier, 'RefuseHandoff', { ...about, reason: 'damaged' })
      .isRecorded(broke('PACKAGE_REFUSED', parcel(productParcel)))
      .as({ type: 'HandoffRefused', data: { offer: OFFER, sscc, reason: 'damaged' } }).state;
    expect(packages[sscc]).toMatchObject({ custodian: vault, offer: undefined });
  });

  it('H20: once more is another deviation and no second hold', () => {
    given('product-offered')
      .when(courier, 'RefuseHandoff', { ...about, reason: 'damaged' })
      .next.when(courier, 'RefuseHandoff', { ...about, reason: 'paperwork' })
      .isRecorded(broke('PACKAGE_REFUSED'));
  });

  it('H20: a refused product does not leave for the patient', () => {
    given('product-accepted')
      .and(courier, {
        type: 'HandoffOffered',
        data: {
          offer: 'OFFER-9',
          sscc,
          from: road,
          to: ward,
          expiresAt: timestampOf(given('infused').now),
        },
      })
      .when(nurse, 'RefuseHandoff', { ...about, reason: 'temperature' })
      .next.when(courier, 'DepartPackage', outside)
      .isStopped('HELD');
  });

  it('H20: a refused marrow goes on to the clean room: a hold stops use, never preservation', () => {
    given('brought')
      .when(courier, 'RefuseHandoff', { package: packageOf(marrowParcel), reason: 'cannot-take' })
      .next.when(operator, 'DepartPackage', outsideOf(marrowParcel))
      .happens({
        type: 'PackageDeparted',
        data: { sscc: marrowParcel.sscc, destination: cleanRoom },
      });
  });
});

describe('an offer that comes to nothing', () => {
  it('is taken back by its holder', () => {
    const { packages } = given('product-offered')
      .when(keeper, 'CancelOffer', { ...about, reason: 'the courier is late' })
      .happens({
        type: 'OfferCancelled',
        data: { offer: OFFER, sscc, reason: 'the courier is late' },
      }).state;
    expect(packages[sscc]?.offer).toBeUndefined();
  });

  it('H19: is not taken back by anybody else', () => {
    given('product-offered')
      .when(physician, 'CancelOffer', { ...about, reason: 'no' })
      .isStopped('NOT_CUSTODIAN');
  });

  it('cannot be taken back when there is none', () => {
    given('product-sealed')
      .when(keeper, 'CancelOffer', { ...about, reason: 'no' })
      .isRefused('NO_OFFER');
  });

  it('expires with its last millisecond, and not before', () => {
    const offered = given('product-offered');
    const expiry = { sscc, offer: OFFER };
    offered
      .after('HandoffOffered', HOUR_MS - 1)
      .when(reactor, 'ExpireOffer', expiry)
      .isRefused('NO_OFFER');
    const expiring = offered.after('HandoffOffered', HOUR_MS);
    const { packages } = expiring.when(reactor, 'ExpireOffer', expiry).happens({
      type: 'OfferExpired',
      data: { ...expiry, expiresAt: timestampOf(expiring.now) },
    }).state;
    expect(packages[sscc]).toMatchObject({ custodian: vault, offer: undefined });
  });

  it('does not expire for one that was made since', () => {
    given('product-offered')
      .after('HandoffOffered', HOUR_MS)
      .when(reactor, 'ExpireOffer', { sscc, offer: 'OFFER-before' })
      .isRefused('NO_OFFER');
  });
});

describe('taking over', () => {
  it('H18: a package that is not of this therapy is stopped: it is taken over where it belongs', () => {
    given('retrieved')
      .when(nurse, 'TakeOver', { ...about, reason: 'nobody-there' })
      .isStopped('WRONG_PACKAGE');
  });

  it('ends an offer that was under way', () => {
    const { packages } = given('product-offered').when(nurse, 'TakeOver', {
      ...about,
      reason: 'nobody-there',
    }).state;
    expect(packages[sscc]).toMatchObject({ custodian: ward, offer: undefined });
  });
});

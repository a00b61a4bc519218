import { given, parcel } from '../../test/journey-story.js';
import { courier, nurse, road, secondCourier, vault } from '../../test/people.js';
import { outsideOf, productParcel } from '../../test/scans.js';
import { HOUR_MS } from '../kernel/instant.js';

const { sscc } = productParcel;
const outside = outsideOf(productParcel);
const OFFER = 'OFFER-keeper-courier';

describe('accepting a package', () => {
  const offered = given('product-offered');
  const accepted = {
    type: 'HandoffAccepted',
    data: { offer: OFFER, sscc, from: vault, to: road },
  } as const;

  it('passes custody, and the offer is used up', () => {
    const { packages } = offered.when(courier, 'AcceptHandoff', outside).happens(accepted).state;
    expect(packages[sscc]).toMatchObject({ custodian: road, offer: undefined });
  });

  it('may be done by any person of the post', () => {
    offered.when(secondCourier, 'AcceptHandoff', outside).happens(accepted);
  });

  it('H19: an offer stands open until its last millisecond, and lapses with it', () => {
    offered
      .after('HandoffOffered', HOUR_MS - 1)
      .when(courier, 'AcceptHandoff', outside)
      .happens(accepted);
    offered
      .after('HandoffOffered', HOUR_MS)
      .when(courier, 'AcceptHandoff', outside)
      .isRefused('OFFER_LAPSED', { sscc });
  });

  it('H23: a device that lags does not keep an offer open', () => {
    offered
      .after('HandoffOffered', HOUR_MS)
      .onDeviceOffBy(-HOUR_MS)
      .when(courier, 'AcceptHandoff', outside)
      .isRefused('OFFER_LAPSED');
  });

  it('H18: that is not of this therapy is stopped', () => {
    given('retrieved').when(courier, 'AcceptHandoff', outside).isStopped('WRONG_PACKAGE');
  });

  it('H19: that nobody offers is refused', () => {
    given('product-sealed').when(courier, 'AcceptHandoff', outside).isRefused('NO_OFFER', { sscc });
  });

  it('H19: that was accepted already is refused', () => {
    given('product-accepted').when(courier, 'AcceptHandoff', outside).isRefused('NO_OFFER');
  });

  it('H18: that is offered to another post is stopped', () => {
    offered.when(nurse, 'AcceptHandoff', outside).isStopped('OFFER_TO_ANOTHER');
  });

  it('H14: under another seal is stopped, and the package is held once', () => {
    const looked = offered.when(courier, 'AcceptHandoff', { ...outside, seal: 'SEAL-9' });
    looked.isStopped('SEAL_DIFFERS', parcel(productParcel));
    looked.next
      .when(courier, 'AcceptHandoff', { ...outside, seal: 'SEAL-9' })
      .isStopped('SEAL_DIFFERS');
  });

  it('H21: with another logger is stopped', () => {
    offered
      .when(courier, 'AcceptHandoff', { ...outside, logger: 'LOGGER-9' })
      .isStopped('LOGGER_DIFFERS');
  });

  it('H24: cannot be told afterwards: what nobody accepted is still with the other side', () => {
    given('product-sealed')
      .whenToldAfterwards(courier, 'AcceptHandoff', outside)
      .isRefused('NO_OFFER');
  });
});

import { broke } from '../../test/given-when-then.js';
import { given, parcel } from '../../test/journey-story.js';
import { courier, keeper, nurse, road, secondCourier, vault } from '../../test/people.js';
import { outsideOf, productParcel } from '../../test/scans.js';
import { postOf } from '../kernel/actor.js';
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

  it('H19: is not too late for a device that runs ahead, or for a ledger whose machine slept', () => {
    const ahead = offered.onDeviceOffBy(2 * HOUR_MS);
    ahead.when(courier, 'AcceptHandoff', outside).happens(accepted);
    ahead
      .onLedgerOffBy(2 * HOUR_MS)
      .when(courier, 'AcceptHandoff', outside)
      .happens(accepted);
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

  it('done on paper is told afterwards: custody follows what happened', () => {
    const { packages } = given('product-offered')
      .whenToldAfterwards(courier, 'AcceptHandoff', outside)
      .isRecorded().state;
    expect(packages[productParcel.sscc]?.custodian).toEqual(postOf(courier));
  });

  it('H24: told afterwards without an offer is a handoff of one side: the package is held', () => {
    given('product-sealed')
      .whenToldAfterwards(courier, 'AcceptHandoff', outside)
      .isRecorded(broke('NO_OFFER', parcel(productParcel)));
  });

  it('H19: by the very person who made the offer is refused, at whichever post he stands', () => {
    given('product-offered')
      .when({ ...courier, person: keeper.person }, 'AcceptHandoff', outside)
      .isRefused('OWN_OFFER');
  });
});

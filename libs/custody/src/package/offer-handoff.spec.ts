import { given, parcel } from '../../test/journey-story.js';
import { courier, keeper, road, vault, ward } from '../../test/people.js';
import { marrowParcel, outsideOf, productParcel } from '../../test/scans.js';
import { HOUR_MS, timestampOf } from '../kernel/instant.js';

const { sscc } = productParcel;
const outside = outsideOf(productParcel);

describe('offering a package', () => {
  const sealed = given('product-sealed');

  it('leaves custody where it is, for an hour', () => {
    const { now } = sealed;
    const { packages } = sealed.when(keeper, 'OfferHandoff', { ...outside, to: road }).happens({
      type: 'HandoffOffered',
      data: {
        offer: `OFFER-command-${sealed.events.length}`,
        sscc,
        from: vault,
        to: road,
        expiresAt: timestampOf((now + HOUR_MS) as typeof now),
      },
    }).state;
    expect(packages[sscc]).toMatchObject({ custodian: vault, offer: { to: road } });
  });

  it('H18: of another therapy is stopped', () => {
    given('retrieved')
      .when(keeper, 'OfferHandoff', { ...outside, to: road })
      .isStopped('WRONG_PACKAGE');
  });

  it('H19: by a post that does not hold it is stopped', () => {
    sealed.when(courier, 'OfferHandoff', { ...outside, to: ward }).isStopped('NOT_CUSTODIAN');
  });

  it('without a seal is refused', () => {
    given('product-packed')
      .when(keeper, 'OfferHandoff', { ...outside, to: road })
      .isRefused('ITEM_NOT_READY', { sscc, status: 'packed' });
  });

  it('H14: under another seal is stopped, and the package is held', () => {
    sealed
      .when(keeper, 'OfferHandoff', { ...outside, seal: 'SEAL-9', to: road })
      .isStopped('SEAL_DIFFERS', parcel(productParcel));
  });

  it("H21: with another package's logger is stopped", () => {
    sealed
      .when(keeper, 'OfferHandoff', { ...outside, logger: marrowParcel.logger, to: road })
      .isStopped('LOGGER_DIFFERS');
  });

  it('twice is refused', () => {
    given('product-offered')
      .when(keeper, 'OfferHandoff', { ...outside, to: ward })
      .isRefused('ALREADY_DONE', { sscc });
  });

  it('H19: to oneself is refused: custody has two sides', () => {
    sealed.when(keeper, 'OfferHandoff', { ...outside, to: vault }).isRefused('OWN_OFFER');
  });
});

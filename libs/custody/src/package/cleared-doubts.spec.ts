import { broke } from '../../test/given-when-then.js';
import { given, parcel } from '../../test/journey-story.js';
import { courier, keeper, nurse, qa, road, vault } from '../../test/people.js';
import { outsideOf, packageOf, productParcel, thing } from '../../test/scans.js';
import type { JourneyEvent } from '../journey/events.js';
import { HOUR_MS, after } from '../kernel/instant.js';

const { sscc, logger } = productParcel;
const outside = outsideOf(productParcel);
const about = { package: packageOf(productParcel) };

describe('a seal that differed on arrival', () => {
  const seen = { ...about, seal: 'SEAL-9', logger };
  const read = given('product-logger-read').events.at(-1)!;
  const doubted = given('product-brought')
    .when(nurse, 'ReceivePackage', { ...seen, temperatureMilliCelsius: -190_000, intact: true })
    .isRecorded(broke('SEAL_SEEN_DIFFERS', parcel(productParcel)))
    .next.and(nurse, read);
  const resolved = (disposition: 'lifted' | 'rejected'): JourneyEvent => ({
    type: 'HoldResolved',
    data: { hold: 'HOLD-1', disposition, evidence: 'photograph 12' },
  });

  it('H14: keeps the package closed until QA has looked', () => {
    doubted.when(nurse, 'OpenPackage', seen).isStopped('SEAL_DIFFERS', parcel(productParcel));
  });

  it('H14: is opened once QA has lifted the doubt: the seal that was seen is the seal', () => {
    doubted
      .and(qa, resolved('lifted'))
      .when(nurse, 'OpenPackage', seen)
      .happens({ type: 'PackageOpened', data: { sscc, sealSeen: 'SEAL-9' } });
  });

  it('H14: is the seal that was looked at, and no third one', () => {
    doubted
      .and(qa, resolved('lifted'))
      .when(nurse, 'OpenPackage', { ...seen, seal: 'SEAL-8' })
      .isStopped('SEAL_DIFFERS', parcel(productParcel));
  });

  it('H14: stays closed when QA has rejected what is inside, or lifted another doubt', () => {
    doubted
      .and(qa, resolved('rejected'))
      .when(nurse, 'OpenPackage', seen)
      .isStopped('SEAL_DIFFERS', parcel(productParcel));
    doubted
      .and(
        qa,
        {
          type: 'HoldPlaced',
          data: {
            hold: 'HOLD-2',
            scope: parcel(productParcel),
            cause: { kind: 'finding', code: 'PACKAGE_DAMAGED' },
          },
        },
        {
          type: 'HoldResolved',
          data: { hold: 'HOLD-2', disposition: 'lifted', evidence: 'a dent' },
        },
      )
      .when(nurse, 'OpenPackage', seen)
      .isStopped('SEAL_DIFFERS', parcel(productParcel));
  });
});

describe('a package whose seal nobody has cleared', () => {
  const seen = { ...about, seal: 'SEAL-9', logger };
  const doubted = given('product-brought').when(nurse, 'ReceivePackage', {
    ...seen,
    temperatureMilliCelsius: -190_000,
    intact: true,
  }).next;
  const withCourier = doubted
    .when(nurse, 'OfferHandoff', { ...seen, to: road })
    .next.when(courier, 'AcceptHandoff', seen)
    .isRecorded().next;

  it('H14: goes back under the seal that was seen', () => {
    withCourier.when(courier, 'DepartPackage', { ...seen, destination: vault }).happens({
      type: 'PackageDeparted',
      data: { sscc, destination: vault },
    });
  });

  it('H14: goes to no patient, and under no third seal', () => {
    withCourier.when(courier, 'DepartPackage', seen).isStopped('HELD');
    withCourier
      .when(courier, 'DepartPackage', { ...seen, seal: 'SEAL-8', destination: vault })
      .isStopped('SEAL_DIFFERS', parcel(productParcel));
  });
});

describe('a package that is sealed anew after another seal was seen on it', () => {
  it('H14: is known by the new one alone', () => {
    const seen = { ...about, seal: 'SEAL-9', logger };
    const sealedAnew = given('product-brought')
      .when(nurse, 'ReceivePackage', { ...seen, temperatureMilliCelsius: -190_000, intact: true })
      .next.when(nurse, 'OpenEnRoute', {
        ...about,
        cause: 'inspection',
        witness: 'second-nurse',
        newSeal: thing('SEAL-10', productParcel),
      }).next;
    sealedAnew
      .when(nurse, 'OfferHandoff', { ...seen, to: road })
      .isStopped('SEAL_DIFFERS', parcel(productParcel));
    sealedAnew.when(nurse, 'OfferHandoff', { ...seen, seal: 'SEAL-10', to: road }).isRecorded();
  });
});

describe('an offer that has lapsed', () => {
  const offered = given('product-offered');
  const offering = { ...outside, to: road };

  it("stands in nobody's way: it is made again at once, before anybody cleared it", () => {
    offered
      .after('HandoffOffered', HOUR_MS - 1)
      .when(keeper, 'OfferHandoff', offering)
      .isRefused('ALREADY_DONE', { sscc });
    const lapsed = offered.after('HandoffOffered', HOUR_MS);
    const again = lapsed.when(keeper, 'OfferHandoff', offering).isRecorded();
    expect(again.state.packages[sscc]?.offer).toMatchObject({
      to: road,
      by: 'keeper',
      expiresAt: after(lapsed.now, HOUR_MS),
    });
    again.next.when(courier, 'AcceptHandoff', outside).isRecorded();
  });

  it('H19: itself is not accepted any more', () => {
    offered
      .after('HandoffOffered', HOUR_MS)
      .when(courier, 'AcceptHandoff', outside)
      .isRefused('OFFER_LAPSED');
  });

  it('is not declared lapsed once it was made again', () => {
    const lapsed = offered.after('HandoffOffered', HOUR_MS);
    lapsed
      .when(keeper, 'OfferHandoff', offering)
      .next.after('HandoffOffered', HOUR_MS)
      .when(keeper, 'ExpireOffer', { sscc, offer: 'OFFER-keeper-courier' })
      .isRefused('NO_OFFER');
  });
});

import { broke } from '../../test/given-when-then.js';
import { given, parcel } from '../../test/journey-story.js';
import { nurse } from '../../test/people.js';
import { outsideOf, packageOf, productParcel } from '../../test/scans.js';
import { type Actor } from '../kernel/actor.js';
import type { PackageEvent } from './events.js';

const { sscc, seal } = productParcel;
const outside = outsideOf(productParcel);
const about = { package: packageOf(productParcel) };
const arrival = { ...outside, temperatureMilliCelsius: -190_000, intact: true };

const received = (change: object = {}): PackageEvent => ({
  type: 'PackageReceived',
  data: { sscc, sealSeen: seal, temperatureMilliCelsius: -190_000, intact: true, ...change },
});

describe('receiving a package', () => {
  const brought = given('product-brought');

  it('is recorded, with the temperature that the shipper showed', () => {
    const { packages } = brought.when(nurse, 'ReceivePackage', arrival).happens(received()).state;
    expect(packages[sscc]).toMatchObject({ status: 'received', receivedAt: brought.now });
  });

  it('H18: of another therapy is stopped: it must be received where it belongs', () => {
    given('retrieved').when(nurse, 'ReceivePackage', arrival).isStopped('WRONG_PACKAGE');
  });

  it('H19: by a post that never accepted it is recorded, and custody stays where it was', () => {
    const { packages } = given('product-departed')
      .when(nurse, 'ReceivePackage', arrival)
      .isRecorded(broke('NOT_CUSTODIAN')).state;
    expect(packages[sscc]?.custodian.post).toBe('road');
  });

  it('H18: at a place where it was not sent is recorded, and it is held', () => {
    const elsewhere: Actor = { ...nurse, site: 'another-hospital' };
    given('product-departed')
      .when(elsewhere, 'TakeOver', { ...about, reason: 'nobody-there' })
      .next.when(elsewhere, 'ReceivePackage', arrival)
      .isRecorded(broke('PACKAGE_MISROUTED', parcel(productParcel)));
  });

  it('H14: under another seal is recorded, and it is held', () => {
    brought
      .when(nurse, 'ReceivePackage', { ...arrival, seal: 'SEAL-9' })
      .isRecorded(broke('SEAL_SEEN_DIFFERS', parcel(productParcel)))
      .as(received({ sealSeen: 'SEAL-9' }));
  });

  it('H14: damaged is recorded, and it is held', () => {
    brought
      .when(nurse, 'ReceivePackage', { ...arrival, intact: false })
      .isRecorded(broke('PACKAGE_DAMAGED', parcel(productParcel)))
      .as(received({ intact: false }));
  });
});

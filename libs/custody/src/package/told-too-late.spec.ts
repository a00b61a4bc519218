import { broke } from '../../test/given-when-then.js';
import { given } from '../../test/journey-story.js';
import { courier, nurse, road, secondCourier, ward } from '../../test/people.js';
import { outsideOf, packageOf, productParcel, thing } from '../../test/scans.js';
import { HOUR_MS, MINUTE_MS, timestampOf } from '../kernel/instant.js';

const { sscc } = productParcel;
const outside = outsideOf(productParcel);
const about = { package: packageOf(productParcel) };

/** The ward took the product over at its door; the phone of the courier had no signal until now. */
const takenOver = given('product-departed')
  .when(nurse, 'TakeOver', { ...about, reason: 'no-signal', witness: 'second-nurse' })
  .next.when(nurse, 'ReceivePackage', {
    ...outside,
    temperatureMilliCelsius: 4_000,
    intact: true,
  }).next;
const phone = takenOver.onDeviceOffBy(-HOUR_MS / 2);

describe('H24: told by a phone that had no signal, after somebody else has had the package since', () => {
  it('an acceptance is on record, and custody stays where it is', () => {
    const told = phone.whenToldAfterwards(courier, 'AcceptHandoff', outside);
    told.isRecorded(broke('TOLD_TOO_LATE'));
    expect(told.decision.events[0]).toMatchObject({
      type: 'HandoffAccepted',
      data: { to: road, overtaken: true },
    });
    expect(told.state.packages).toEqual(takenOver.state.packages);
  });

  it('a departure is on record, and what has arrived stays arrived', () => {
    const told = phone.whenToldAfterwards(courier, 'DepartPackage', outside);
    told.isRecorded(broke('TOLD_TOO_LATE'));
    expect(told.state.packages).toEqual(takenOver.state.packages);
  });

  it('an offer is on record, and nobody can accept it', () => {
    const told = phone.whenToldAfterwards(courier, 'OfferHandoff', { ...outside, to: ward });
    told.isRecorded(broke('TOLD_TOO_LATE'));
    expect(told.state.packages).toEqual(takenOver.state.packages);
    told.next.when(nurse, 'AcceptHandoff', outside).isRefused('NO_OFFER');
  });

  it('a receipt at another place is on record, and what was seen here counts', () => {
    const told = phone.whenToldAfterwards(courier, 'ReceivePackage', {
      ...outside,
      temperatureMilliCelsius: 5_000,
      intact: true,
    });
    told.isRecorded(broke('TOLD_TOO_LATE'));
    expect(told.state.packages).toEqual(takenOver.state.packages);
  });

  it('another driver is on record, and holds nothing', () => {
    phone
      .whenToldAfterwards(secondCourier, 'ChangeDriver', { ...about, from: 'courier' })
      .isRecorded(broke('TOLD_TOO_LATE'));
  });

  it('a seal that it had before its present one is no broken seal', () => {
    const newSeal = thing('SEAL-2', productParcel);
    const resealed = given('product-departed')
      .when(courier, 'OpenEnRoute', { ...about, cause: 'customs', witness: 'officer', newSeal })
      .next.when(nurse, 'TakeOver', { ...about, reason: 'no-signal', witness: 'second-nurse' })
      .next.onDeviceOffBy(-HOUR_MS / 2);
    resealed
      .whenToldAfterwards(courier, 'DepartPackage', outside)
      .isRecorded(broke('TOLD_TOO_LATE'));
    resealed
      .whenToldAfterwards(courier, 'DepartPackage', { ...outside, seal: 'SEAL-9' })
      .isRecorded(broke('TOLD_TOO_LATE'), broke('SEAL_DIFFERS'));
  });
});

describe('H24: told by a phone that had no signal, while nobody else has had the package', () => {
  it('an offer stands from when the ledger hears of it', () => {
    const told = given('product-departed')
      .onDeviceOffBy(-MINUTE_MS)
      .whenToldAfterwards(courier, 'OfferHandoff', { ...outside, to: ward });
    const now = given('product-departed').now;
    told.happens({
      type: 'HandoffOffered',
      data: {
        offer: expect.any(String) as string,
        sscc,
        from: road,
        to: ward,
        expiresAt: timestampOf((now + HOUR_MS) as typeof now),
      },
    });
    expect(told.next.when(nurse, 'AcceptHandoff', outside).state.packages[sscc]).toMatchObject({
      custodian: ward,
    });
  });

  it('an offer of what the post never had is on record, and nobody can accept it', () => {
    const told = given('product-departed').whenToldAfterwards(nurse, 'OfferHandoff', {
      ...outside,
      to: road,
    });
    told.isRecorded(broke('NOT_CUSTODIAN'));
    expect(told.state.packages[sscc]).toMatchObject({ custodian: road, offer: undefined });
  });

  it('what still waits for him is his, however wrong the clock of his phone is', () => {
    const told = given('product-offered')
      .onDeviceOffBy(-5 * HOUR_MS)
      .whenToldAfterwards(courier, 'AcceptHandoff', outside);
    expect(told.state.packages[sscc]).toMatchObject({ custodian: road });
  });

  it('H23: a slow clock makes nobody late who asks', () => {
    takenOver.onDeviceOffBy(-HOUR_MS).when(courier, 'AcceptHandoff', outside).isRefused('NO_OFFER');
    takenOver
      .onDeviceOffBy(-HOUR_MS)
      .when(courier, 'DepartPackage', outside)
      .isStopped('NOT_CUSTODIAN');
  });
});

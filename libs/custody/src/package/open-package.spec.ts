import { given, parcel, wholeJourney } from '../../test/journey-story.js';
import { courier, keeper, nurse, qa, ward } from '../../test/people.js';
import { outsideOf, productParcel } from '../../test/scans.js';
import { HOUR_MS, MINUTE_MS, timestampOf } from '../kernel/instant.js';
import type { PackageEvent } from './events.js';

const { sscc, seal, logger } = productParcel;
const outside = outsideOf(productParcel);
const arrival = { ...outside, temperatureMilliCelsius: -190_000, intact: true };

describe('opening a package', () => {
  const ready = given('product-logger-read');
  const opened: PackageEvent = { type: 'PackageOpened', data: { sscc, sealSeen: seal } };

  it('is right once the temperature of its way is known', () => {
    ready.when(nurse, 'OpenPackage', outside).happens(opened);
  });

  it('H21: is refused before the logger was read', () => {
    given('product-received')
      .when(nurse, 'OpenPackage', outside)
      .isRefused('LOGGER_DATA_MISSING', { sscc, logger });
  });

  it('H21: is refused when the logger was only read on the way', () => {
    const onTheWay = given('product-departed').after('PackageDeparted', HOUR_MS);
    const early = { from: timestampOf(onTheWay.now), until: timestampOf(onTheWay.now) };
    const read = given('product-logger-read').events.find(
      ({ type, data }) => type === 'LoggerDataIngested' && (data as { sscc: string }).sscc === sscc,
    );
    if (read?.type !== 'LoggerDataIngested') throw new Error('no logger in this story');
    onTheWay
      .and(courier, { type: 'LoggerDataIngested', data: { ...read.data, ...early } })
      .and(courier, {
        type: 'CustodyTakenOver',
        data: { sscc, from: courier, to: ward, reason: 'nobody there' },
      })
      .after('PackageDeparted', 14 * HOUR_MS)
      .when(nurse, 'ReceivePackage', arrival)
      .next.when(nurse, 'OpenPackage', outside)
      .isRefused('LOGGER_DATA_MISSING');
  });

  it('goes by data that were read at the door, a moment before the receipt was keyed', () => {
    const read = given('product-logger-read').events.at(-1);
    if (read?.type !== 'LoggerDataIngested') throw new Error('no logger in this story');
    const until = timestampOf(given('product-brought').now);
    given('product-brought')
      .and(nurse, { type: 'LoggerDataIngested', data: { ...read.data, until } })
      .after('LoggerDataIngested', 5 * MINUTE_MS)
      .when(nurse, 'ReceivePackage', arrival)
      .next.when(nurse, 'OpenPackage', outside)
      .happens(opened);
  });

  it('H18: of another therapy is stopped', () => {
    given('retrieved').when(nurse, 'OpenPackage', outside).isStopped('WRONG_PACKAGE');
  });

  it('H19: by a post that does not hold it is stopped', () => {
    ready.when(keeper, 'OpenPackage', outside).isStopped('NOT_CUSTODIAN');
  });

  it('before it was received is refused', () => {
    given('product-brought')
      .when(nurse, 'OpenPackage', outside)
      .isRefused('ITEM_NOT_READY', { status: 'in-transit' });
  });

  it('H14: under another seal is stopped, and it is held', () => {
    ready
      .when(nurse, 'OpenPackage', { ...outside, seal: 'SEAL-9' })
      .isStopped('SEAL_DIFFERS', parcel(productParcel));
  });

  it('H21: with another logger is stopped', () => {
    ready
      .when(nurse, 'OpenPackage', { ...outside, logger: 'LOGGER-9' })
      .isStopped('LOGGER_DIFFERS');
  });

  it('is not stopped by a hold: what is inside goes into quarantine', () => {
    ready
      .and(qa, {
        type: 'HoldPlaced',
        data: { hold: 'HOLD-1', scope: wholeJourney, cause: { kind: 'person', reason: 'a doubt' } },
      })
      .when(nurse, 'OpenPackage', outside)
      .happens(opened);
  });
});

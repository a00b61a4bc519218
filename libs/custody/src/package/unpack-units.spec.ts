import { broke } from '../../test/given-when-then.js';
import { given, parcel, wholeJourney } from '../../test/journey-story.js';
import { keeper, nurse, ward } from '../../test/people.js';
import {
  STRANGER,
  packageOf,
  productParcel,
  scan,
  scanOfNobody,
  scanOfStranger,
} from '../../test/scans.js';
import type { PackageEvent } from './events.js';

const { sscc } = productParcel;
const about = { package: packageOf(productParcel) };

const unpacked = (items: readonly string[], missing: readonly string[] = []): PackageEvent => ({
  type: 'PackageUnpacked',
  data: { sscc, items, missing },
});

describe('unpacking', () => {
  const opened = given('product-unsealed');

  it('scans what comes out, and it is what went in', () => {
    const { items, packages } = opened
      .when(nurse, 'UnpackUnits', { ...about, units: [scan('T1')] })
      .happens(unpacked(['T1'])).state;
    expect(items.T1).toMatchObject({ sscc: undefined, custodian: ward });
    expect(packages[sscc]?.status).toBe('unpacked');
  });

  it('H26: counts a tube once, though it was scanned twice', () => {
    opened
      .when(nurse, 'UnpackUnits', { ...about, units: [scan('T1'), scan('T1')] })
      .happens(unpacked(['T1']));
  });

  it('H7: names what is missing, and holds the package', () => {
    opened
      .when(nurse, 'UnpackUnits', { ...about, units: [] })
      .isRecorded(broke('UNPACK_DIFFERS', parcel(productParcel)))
      .as(unpacked([], ['T1']));
  });

  it('H18: with a tube that was never packed holds the package', () => {
    opened
      .when(nurse, 'UnpackUnits', { ...about, units: [scan('T1'), scan('T2')] })
      .isRecorded(broke('UNPACK_DIFFERS', parcel(productParcel)))
      .as(unpacked(['T1', 'T2']));
  });

  it("H18: another participant's tube in it is a mix-up that has happened; ours are unpacked all the same", () => {
    const units = [scan('T1'), scanOfStranger('T1')];
    const { items } = opened
      .when(nurse, 'UnpackUnits', { ...about, units })
      .isRecorded(broke('WRONG_PRODUCT'), broke('MIX_UP', wholeJourney))
      .as(
        {
          type: 'MixUpRecorded',
          data: {
            command: 'UnpackUnits',
            foreignCoi: STRANGER.coi,
            foreignItem: 'T1',
            reason: 'found as it happened',
          },
        },
        unpacked(['T1']),
      ).state;
    expect(items.T1?.sscc).toBeUndefined();
  });

  it('H3: with a tube that no label names belongs to nobody', () => {
    opened
      .when(nurse, 'UnpackUnits', { ...about, units: [scanOfNobody] })
      .isStopped('LABEL_UNKNOWN');
  });

  it('H21: before the opening was recorded is recorded, and held: nobody has read the logger', () => {
    given('product-logger-read')
      .when(nurse, 'UnpackUnits', { ...about, units: [scan('T1')] })
      .isRecorded(broke('ITEM_NOT_READY', parcel(productParcel)))
      .as(unpacked(['T1']));
  });

  it('H19: by a post that does not hold it is recorded with a deviation', () => {
    opened
      .when(keeper, 'UnpackUnits', { ...about, units: [scan('T1')] })
      .isRecorded(broke('NOT_CUSTODIAN'));
  });
});

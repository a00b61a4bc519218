import { broke } from '../../test/given-when-then.js';
import { given, parcel } from '../../test/journey-story.js';
import { keeper, operator, ward } from '../../test/people.js';
import {
  STRANGER,
  marrowParcel,
  packageOf,
  productParcel,
  scan,
  scanOfStranger,
  thing,
} from '../../test/scans.js';
import type { PackUnits } from './commands.js';

const { sscc, shipper, logger } = productParcel;

const packing = (change: Partial<PackUnits['data']> = {}): PackUnits['data'] => ({
  package: packageOf(productParcel),
  units: [scan('T1')],
  leg: 'product',
  destination: ward,
  shipper: thing(shipper, productParcel),
  logger: thing(logger, productParcel),
  ...change,
});
const packed = {
  type: 'PackagePacked',
  data: {
    sscc,
    items: ['T1'],
    leg: 'product',
    destination: ward,
    shipper,
    logger,
    tokens: { sscc: 0, shipper: 0, logger: 0 },
  },
} as const;

describe('packing', () => {
  const retrieved = given('retrieved');

  it('puts the scanned units into a package of their custodian', () => {
    const { items, packages } = retrieved
      .when(keeper, 'PackUnits', packing())
      .happens(packed).state;
    expect(items.T1?.sscc).toBe(sscc);
    expect(packages[sscc]).toMatchObject({ status: 'packed', leg: 'product', seal: undefined });
  });

  it('H26: counts a tube once, though a nervous finger scanned it twice', () => {
    retrieved
      .when(keeper, 'PackUnits', packing({ units: [scan('T1'), scan('T1')] }))
      .happens(packed);
  });

  it("H18: stops another participant's tube", () => {
    retrieved
      .when(keeper, 'PackUnits', packing({ units: [scan('T1'), scanOfStranger('T1')] }))
      .isStopped('WRONG_PRODUCT');
  });

  it('refuses a tube that is in a package already', () => {
    given('product-packed')
      .when(keeper, 'PackUnits', packing({ package: packageOf({ sscc: 'another' }) }))
      .isRefused('ITEM_NOT_READY', { item: 'T1', status: 'present' });
  });

  it('H15: refuses a tube that its box still holds: it must be retrieved first', () => {
    given('certified')
      .when(keeper, 'PackUnits', packing({ units: [scan('T2')] }))
      .isRefused('ITEM_NOT_READY', { item: 'T2' });
  });

  it('H15: told afterwards, the tube is in the package and no longer in its box', () => {
    const { items } = given('certified')
      .whenToldAfterwards(keeper, 'PackUnits', packing())
      .isRecorded(broke('ITEM_NOT_READY', parcel(productParcel)))
      .as(packed).state;
    expect(items.T1).toMatchObject({ sscc, place: undefined });
  });

  it('H19: stops a post that does not hold the tube', () => {
    retrieved.when(operator, 'PackUnits', packing()).isStopped('NOT_CUSTODIAN');
  });

  it.each([
    ['is claimed by nobody', { sscc }],
    ["is another therapy's", { sscc, claim: { coi: STRANGER.coi, token: 0 } }],
    ['was used by this therapy before', packageOf(marrowParcel)],
  ])('H18: stops a package number that %s', (_why, presented) => {
    retrieved.when(keeper, 'PackUnits', packing({ package: presented })).isStopped('SHARED_THING');
  });

  it.each([
    ['is claimed by nobody', { value: shipper }],
    [
      "carries another therapy's package",
      { value: shipper, claim: { coi: STRANGER.coi, item: sscc, token: 0 } },
    ],
    ['carries another package of this therapy', thing(shipper, marrowParcel)],
  ])('H18: stops a shipper that %s', (_why, presented) => {
    retrieved.when(keeper, 'PackUnits', packing({ shipper: presented })).isStopped('SHARED_THING');
  });

  it.each([
    ['is claimed by nobody', { value: logger }],
    [
      "travels with another therapy's package",
      { value: logger, claim: { coi: STRANGER.coi, item: '395123450000000901', token: 0 } },
    ],
    ['travels with another package of this therapy', thing(logger, marrowParcel)],
  ])('H21: stops a logger that %s', (_why, presented) => {
    retrieved.when(keeper, 'PackUnits', packing({ logger: presented })).isStopped('SHARED_THING');
  });

  it('H21: told afterwards, a logger of two parcels is recorded, and the package is held', () => {
    retrieved
      .whenToldAfterwards(keeper, 'PackUnits', packing({ logger: { value: logger } }))
      .isRecorded(broke('SHARED_THING', parcel(productParcel)));
  });
});

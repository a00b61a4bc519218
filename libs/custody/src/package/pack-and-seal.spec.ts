import { broke } from '../../test/given-when-then.js';
import { given } from '../../test/journey-story.js';
import { courier, keeper, nurse, operator, physician, ward } from '../../test/people.js';
import {
  OURS,
  STRANGER,
  marrowParcel,
  packageOf,
  productParcel,
  scan,
  scanOfStranger,
  thing,
} from '../../test/scans.js';
import type { PackUnits } from './commands.js';

const { sscc, shipper, logger, seal } = productParcel;

const packing = (change: Partial<PackUnits['data']> = {}): PackUnits['data'] => ({
  package: packageOf(productParcel),
  units: [scan('T1')],
  leg: 'product',
  destination: ward,
  shipper: thing(shipper, productParcel),
  logger,
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
    tokens: { sscc: 0, shipper: 0 },
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
      .isRecorded(broke('ITEM_NOT_READY'))
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
});

describe('sealing', () => {
  const sealing = {
    package: packageOf(productParcel),
    seal: thing(seal, productParcel),
  };

  it('closes the package under a new seal', () => {
    const story = given('product-packed');
    const { packages } = story
      .when(keeper, 'SealPackage', sealing)
      .happens({ type: 'PackageSealed', data: { sscc, seal, token: 0 } }).state;
    expect(packages[sscc]).toMatchObject({ status: 'sealed', seal, sealedAt: story.now });
  });

  it('H14: stops a seal that is claimed by nobody', () => {
    given('product-packed')
      .when(keeper, 'SealPackage', { ...sealing, seal: { value: seal } })
      .isStopped('SHARED_THING');
  });

  it.each([
    ['another therapy', { coi: STRANGER.coi, item: sscc, token: 0 }],
    ['another package of this therapy', { coi: OURS.coi, item: marrowParcel.sscc, token: 0 }],
  ])('H14: stops a seal that is claimed for %s', (_whose, claim) => {
    given('product-packed')
      .when(keeper, 'SealPackage', { ...sealing, seal: { value: seal, claim } })
      .isStopped('SHARED_THING');
  });

  it('H18: stops a package that is not of this therapy', () => {
    given('retrieved').when(keeper, 'SealPackage', sealing).isStopped('WRONG_PACKAGE');
  });

  it('H19: stops a post that does not hold it', () => {
    given('product-packed').when(nurse, 'SealPackage', sealing).isStopped('NOT_CUSTODIAN');
  });

  it('refuses a package that is sealed already', () => {
    given('product-sealed')
      .when(keeper, 'SealPackage', sealing)
      .isRefused('ITEM_NOT_READY', { sscc, status: 'sealed' });
  });
});

describe('opening on the way', () => {
  const opening = {
    package: packageOf(productParcel),
    cause: 'customs',
    witness: 'customs-officer',
    newSeal: thing('SEAL-9', productParcel),
  } as const;
  const opened = {
    type: 'PackageOpenedEnRoute',
    data: {
      sscc,
      cause: 'customs',
      witness: 'customs-officer',
      oldSeal: seal,
      newSeal: 'SEAL-9',
      token: 0,
    },
  } as const;

  it('names the broken seal, and the new one counts from now on', () => {
    const { packages } = given('product-departed')
      .when(courier, 'OpenEnRoute', opening)
      .happens(opened).state;
    expect(packages[sscc]).toMatchObject({ seal: 'SEAL-9', status: 'in-transit' });
  });

  it('H14: is recorded with a hold of the package when the new seal is claimed for something else', () => {
    given('product-departed')
      .when(courier, 'OpenEnRoute', { ...opening, newSeal: thing('SEAL-9', marrowParcel) })
      .isRecorded(broke('SHARED_THING', { kind: 'package', sscc }))
      .as(opened);
  });

  it('H19: by somebody who does not hold it is recorded with a deviation', () => {
    given('product-departed')
      .when(physician, 'OpenEnRoute', opening)
      .isRecorded(broke('NOT_CUSTODIAN'))
      .as(opened);
  });
});

import { broke } from '../../test/given-when-then.js';
import { given } from '../../test/journey-story.js';
import { courier, keeper, nurse, physician } from '../../test/people.js';
import { OURS, STRANGER, marrowParcel, packageOf, productParcel, thing } from '../../test/scans.js';

const { sscc, seal } = productParcel;

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

  it('H14: before nobody but himself is recorded, and the package is held until QA has looked', () => {
    given('product-departed')
      .when(courier, 'OpenEnRoute', { ...opening, witness: courier.person })
      .isRecorded(broke('ONE_PERSON_TWICE', { kind: 'package', sscc }));
  });

  it('H19: by somebody who does not hold it is recorded with a deviation', () => {
    given('product-departed')
      .when(physician, 'OpenEnRoute', opening)
      .isRecorded(broke('NOT_CUSTODIAN'))
      .as(opened);
  });
});

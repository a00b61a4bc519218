import { broke } from '../../test/given-when-then.js';
import { given } from '../../test/journey-story.js';
import { keeper, secondCourier } from '../../test/people.js';
import { packageOf, productParcel } from '../../test/scans.js';
const { sscc, seal } = productParcel;

describe('another driver', () => {
  it('takes the wheel, and custody stays with the firm', () => {
    const { packages } = given('product-departed')
      .when(secondCourier, 'ChangeDriver', { package: packageOf(productParcel), from: 'courier' })
      .happens({
        type: 'DriverChanged',
        data: { sscc, from: 'courier', to: 'second-courier' },
      }).state;
    expect(packages[sscc]).toMatchObject({ status: 'in-transit', seal });
  });

  it('H19: of another firm is recorded, and QA is told', () => {
    given('product-departed')
      .when(keeper, 'ChangeDriver', { package: packageOf(productParcel), from: 'courier' })
      .isRecorded(broke('NOT_CUSTODIAN'));
  });
});

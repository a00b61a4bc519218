import { given } from '../../test/journey-story.js';
import { courier, keeper, neurologist, operator, vault, ward } from '../../test/people.js';
import { scan, scanOfStranger } from '../../test/scans.js';
describe('handing over loose units inside one site', () => {
  const filled = given('frozen');
  const handover = { units: [scan('T1'), scan('T2')], from: operatorPost() };

  function operatorPost() {
    const { organisation, site, post } = operator;
    return { organisation, site, post };
  }

  it('makes them the post of whoever scans them', () => {
    const { items } = filled.when(keeper, 'HandOverUnits', handover).happens({
      type: 'UnitsHandedOver',
      data: { items: ['T1', 'T2'], from: operatorPost(), to: vault },
    }).state;
    expect(items.T1?.custodian).toEqual(vault);
    expect(items.T2?.custodian).toEqual(vault);
  });

  it("H18: with another participant's tube is stopped", () => {
    filled
      .when(keeper, 'HandOverUnits', { ...handover, units: [scanOfStranger('T1')] })
      .isStopped('WRONG_PRODUCT');
  });

  it('H19: from a post that does not hold them is stopped', () => {
    given('stored').when(keeper, 'HandOverUnits', handover).isStopped('NOT_CUSTODIAN');
  });

  it('H19: to another site is refused: that needs a package, an offer and an acceptance', () => {
    filled.when(courier, 'HandOverUnits', handover).isRefused('NO_OFFER', { from: 'plant' });
  });

  it('of a tube that is in a package is refused', () => {
    given('product-packed')
      .when(operator, 'HandOverUnits', { units: [scan('T1')], from: vault })
      .isRefused('ITEM_NOT_READY', { item: 'T1' });
  });

  it('passes an opened tube on, too', () => {
    given('tube-opened')
      .when(neurologist, 'HandOverUnits', { units: [scan('T1')], from: ward })
      .happens({ type: 'UnitsHandedOver', data: { items: ['T1'], from: ward, to: ward } });
  });
});

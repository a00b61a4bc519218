import { broke } from '../../test/given-when-then.js';
import { given, unit } from '../../test/journey-story.js';
import { operator } from '../../test/people.js';
import { scan, scanOfStranger } from '../../test/scans.js';
import type { ProductEvent } from './events.js';

describe('closing a tube', () => {
  const closed: ProductEvent = { type: 'TubeSealed', data: { item: 'T1' } };

  it('is done once, to a tube that is filled', () => {
    const { items } = given('filled')
      .when(operator, 'SealTube', { tube: scan('T1') })
      .happens(closed).state;
    expect(items.T1).toMatchObject({ sealed: true, sealTight: undefined });
    given('closed')
      .when(operator, 'SealTube', { tube: scan('T1') })
      .isRefused('ITEM_NOT_READY', { item: 'T1' });
    given('tubes-labelled')
      .when(operator, 'SealTube', { tube: scan('T1') })
      .isRefused('ITEM_NOT_READY', { item: 'T1', status: 'labelled' });
  });

  it("H6: of another participant's is stopped", () => {
    given('filled')
      .when(operator, 'SealTube', { tube: scanOfStranger('T1') })
      .isStopped('WRONG_PRODUCT');
  });
});

describe('testing a seal', () => {
  const testing = (tight: boolean) => ({ tube: scan('T1'), method: 'dye-ingress', tight }) as const;
  const tested = (tight: boolean): ProductEvent => ({
    type: 'SealTested',
    data: { item: 'T1', method: 'dye-ingress', tight },
  });

  it('finds it tight', () => {
    const { items } = given('closed')
      .when(operator, 'TestSeal', testing(true))
      .happens(tested(true)).state;
    expect(items.T1?.sealTight).toBe(true);
  });

  it('H14: finds it leaking, and holds the tube', () => {
    const { items } = given('closed')
      .when(operator, 'TestSeal', testing(false))
      .isRecorded(broke('SEAL_FAILED', unit('T1')))
      .as(tested(false)).state;
    expect(items.T1?.sealTight).toBe(false);
  });

  it('H14: a second, better test does not lift the hold of the first', () => {
    const { items, holds } = given('closed')
      .when(operator, 'TestSeal', testing(false))
      .next.when(operator, 'TestSeal', testing(true))
      .happens(tested(true)).state;
    expect(items.T1?.sealTight).toBe(true);
    expect(Object.values(holds)).toMatchObject([{ open: true, scope: unit('T1') }]);
  });

  it('H14: of a tube that nobody closed is recorded with a deviation: what was tested?', () => {
    given('filled')
      .when(operator, 'TestSeal', testing(true))
      .isRecorded(broke('ITEM_NOT_READY', unit('T1')))
      .as(tested(true));
  });
});

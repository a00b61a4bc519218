import { broke } from '../../test/given-when-then.js';
import { given, unit } from '../../test/journey-story.js';
import { nurse, operator, qa } from '../../test/people.js';
import { scan, scanOfStranger } from '../../test/scans.js';
import { MINUTE_MS, after, timestampOf } from '../kernel/instant.js';
import type { FreezeTubes } from './commands.js';

const run = { freezer: 'FREEZER-1', program: 'SLOW', traceSha256: 'sha256-of-the-trace' };
const freezing = (change: Partial<FreezeTubes['data']> = {}): FreezeTubes['data'] => ({
  ...run,
  tubes: [scan('T1'), scan('T2')],
  ...change,
});

describe('freezing', () => {
  const ready = given('seals-tested');
  const frozen = { type: 'TubesFrozen', data: { ...run, items: ['T1', 'T2'] } } as const;

  it('starts the clock of the way to the tank', () => {
    const { items } = ready.when(operator, 'FreezeTubes', freezing()).happens(frozen).state;
    expect(items.T1).toMatchObject({
      frozenAt: ready.now,
      outOfStorageSince: ready.now,
      outOfStorageMs: 0,
    });
  });

  it('needs closed tubes', () => {
    given('filled')
      .when(operator, 'FreezeTubes', freezing())
      .isRefused('ITEM_NOT_READY', { item: 'T1' });
  });

  it("H6: with another participant's tube is stopped", () => {
    ready
      .when(operator, 'FreezeTubes', freezing({ tubes: [scan('T1'), scanOfStranger('T1')] }))
      .isStopped('WRONG_PRODUCT');
  });

  it('H35: what was thawed is refused', () => {
    given('thawed')
      .when(nurse, 'FreezeTubes', freezing({ tubes: [scan('T1')] }))
      .isRefused('ITEM_NOT_READY', { item: 'T1' });
  });

  it('H35: what is frozen already is refused: its minutes in the warm must not begin anew', () => {
    given('retrieved')
      .when(operator, 'FreezeTubes', freezing({ tubes: [scan('T1')] }))
      .isRefused('ITEM_NOT_READY', { item: 'T1' });
  });

  it('H35: what was frozen again all the same keeps the clock of its first leaving', () => {
    const retrieved = given('retrieved');
    const { items } = retrieved
      .whenToldAfterwards(operator, 'FreezeTubes', freezing({ tubes: [scan('T1')] }))
      .isRecorded(broke('ITEM_NOT_READY', unit('T1'))).state;
    expect(items.T1?.outOfStorageSince).toBe(retrieved.state.items.T1?.outOfStorageSince);
  });
});

describe('thawing', () => {
  const ready = given('planned');
  const thawing = { tube: scan('T1'), bath: 'BATH-1' };

  it('gives an hour, and there is no way back', () => {
    const useBy = after(ready.now, 60 * MINUTE_MS);
    const { items } = ready.when(nurse, 'ThawUnit', thawing).happens({
      type: 'UnitThawed',
      data: { item: 'T1', bath: 'BATH-1', useBy: timestampOf(useBy) },
    }).state;
    expect(items.T1).toMatchObject({ thawedUseBy: useBy, outOfStorageSince: undefined });
  });

  it("H28: of another participant's tube is stopped", () => {
    ready
      .when(nurse, 'ThawUnit', { ...thawing, tube: scanOfStranger('T1') })
      .isStopped('WRONG_PRODUCT');
  });

  it('H35: of a tube that was thawed already is refused', () => {
    given('thawed').when(nurse, 'ThawUnit', thawing).isRefused('ITEM_NOT_READY', { item: 'T1' });
  });

  it('of a tube that was never frozen is refused', () => {
    given('planned', 'fresh')
      .when(nurse, 'ThawUnit', thawing)
      .isRefused('ITEM_NOT_READY', { item: 'T1' });
  });

  it('of a tube that is still in its package or in its box is refused', () => {
    given('product-unsealed').when(nurse, 'ThawUnit', thawing).isRefused('ITEM_NOT_READY');
    given('certified')
      .when(nurse, 'ThawUnit', { ...thawing, tube: scan('T2') })
      .isRefused('ITEM_NOT_READY', { item: 'T2' });
  });

  it('of a tube that no longer exists is refused', () => {
    ready
      .and(qa, {
        type: 'UnitDisposed',
        data: { item: 'T1', reason: 'broken', method: 'incineration', witness: 'qp' },
      })
      .when(nurse, 'ThawUnit', thawing)
      .isRefused('ITEM_NOT_READY', { item: 'T1', status: 'disposed' });
  });
});

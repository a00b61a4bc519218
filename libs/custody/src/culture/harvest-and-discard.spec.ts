import { labelled } from '../../test/chapter.js';
import { broke } from '../../test/given-when-then.js';
import { batch, given } from '../../test/journey-story.js';
import { operator } from '../../test/people.js';
import { bench, benchOfEvents, scan, scanOfStranger } from '../../test/scans.js';
import { DAY_MS } from '../kernel/instant.js';
import type { HarvestCells } from './commands.js';
import type { CultureEvent } from './events.js';

const count = { viableCells: 40_000_000, viabilityPercent: '95.0' };
const harvesting = (change: Partial<HarvestCells['data']> = {}): HarvestCells['data'] => ({
  bench,
  from: [scan('V5')],
  into: scan('H1'),
  count,
  ...change,
});
const harvested: CultureEvent = {
  type: 'CellsHarvested',
  data: { from: ['V5'], into: 'H1', bench: benchOfEvents, passage: 3, count },
};

describe('the harvest', () => {
  const ready = given('harvest-labelled');

  it('gathers the cells at the passage of the protocol', () => {
    const { items, criticalEntries } = ready
      .when(operator, 'HarvestCells', harvesting())
      .happens(harvested).state;
    expect(items.V5?.status).toBe('consumed');
    expect(items.H1).toMatchObject({ status: 'present', passage: 3, cells: 40_000_000 });
    expect(criticalEntries.at(-1)).toMatchObject({ field: 'count.viableCells' });
  });

  it('H9: before the third passage is stopped', () => {
    given('passaged-twice')
      .and(operator, ...labelled('harvest', 'H1'))
      .when(operator, 'HarvestCells', harvesting({ from: [scan('V4')] }))
      .isStopped('WRONG_PASSAGE');
  });

  it('H9: before the third passage, when it has happened, keeps the true passage', () => {
    const { items } = given('passaged-twice')
      .and(operator, ...labelled('harvest', 'H1'))
      .whenToldAfterwards(operator, 'HarvestCells', harvesting({ from: [scan('V4')] }))
      .isRecorded(broke('WRONG_PASSAGE', batch('B1'))).state;
    expect(items.H1?.passage).toBe(2);
  });

  it("H6: with another participant's vessel is stopped", () => {
    ready
      .when(operator, 'HarvestCells', harvesting({ from: [scan('V5'), scanOfStranger('V5')] }))
      .isStopped('WRONG_PRODUCT');
  });

  it('needs vessels that still hold cells, and an empty container made for it', () => {
    ready
      .when(operator, 'HarvestCells', harvesting({ from: [scan('V4')] }))
      .isRefused('ITEM_NOT_READY', { item: 'V4', status: 'consumed' });
    given('harvested')
      .when(operator, 'HarvestCells', harvesting())
      .isRefused('ITEM_NOT_READY', { item: 'V5' });
    ready
      .and(operator, ...labelled('tube', 'T1'))
      .when(operator, 'HarvestCells', harvesting({ into: scan('T1') }))
      .isRefused('ITEM_NOT_READY', { item: 'T1' });
  });

  it('H22: comes within 35 days of the isolation', () => {
    ready
      .after('CellsIsolated', 35 * DAY_MS)
      .when(operator, 'HarvestCells', harvesting())
      .happens(harvested);
  });

  it('H22: later than that it goes on, and the batch is held', () => {
    ready
      .after('CellsIsolated', 35 * DAY_MS + 1)
      .when(operator, 'HarvestCells', harvesting())
      .isRecorded(broke('CULTURE_TOO_LONG', batch('B1')))
      .as(harvested);
  });
});

describe('discarding a vessel', () => {
  const discarded: CultureEvent = {
    type: 'VesselDiscarded',
    data: { item: 'V1', cause: 'contaminated' },
  };

  it('is recorded with its cause', () => {
    const { items } = given('isolated')
      .when(operator, 'DiscardVessel', { vessel: scan('V1'), cause: 'contaminated' })
      .happens(discarded).state;
    expect(items.V1?.status).toBe('discarded');
  });

  it('that is gone already is recorded with a deviation', () => {
    given('passaged-once')
      .when(operator, 'DiscardVessel', { vessel: scan('V1'), cause: 'contaminated' })
      .isRecorded(broke('ITEM_NOT_READY'))
      .as(discarded);
  });

  it("of another participant is stopped: it is not this therapy's to throw away", () => {
    given('isolated')
      .when(operator, 'DiscardVessel', { vessel: scanOfStranger('V1'), cause: 'broken' })
      .isStopped('WRONG_PRODUCT');
  });

  it('is no way to throw a dose away: QA looks at a tube that was discarded like a vessel', () => {
    given('seals-tested')
      .when(operator, 'DiscardVessel', { vessel: scan('T1'), cause: 'surplus' })
      .isRecorded(broke('ITEM_NOT_READY'));
  });
});

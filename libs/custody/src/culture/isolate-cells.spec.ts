import { AREA_CM2 } from '../../test/chapter-of-cells.js';
import { broke } from '../../test/given-when-then.js';
import { batch, given, wholeJourney } from '../../test/journey-story.js';
import { cleanRoom, keeper, operator, qa } from '../../test/people.js';
import { bench, benchOfEvents, lot, scan, scanOfStranger } from '../../test/scans.js';
import { HOUR_MS } from '../kernel/instant.js';
import type { IsolateCells } from './commands.js';
import type { CultureEvent } from './events.js';

const seeded = {
  nucleatedCells: 300_000_000,
  viabilityPercent: '97.0',
  areaSquareCentimetres: AREA_CM2,
  medium: lot('MEDIUM-1'),
  supplement: lot('SERUM-1'),
};
const isolation = (change: Partial<IsolateCells['data']> = {}): IsolateCells['data'] => ({
  ...seeded,
  bench,
  from: scan('M1'),
  into: [scan('V1'), scan('V2')],
  declaredVessels: 2,
  ...change,
});
const isolated: CultureEvent = {
  type: 'CellsIsolated',
  data: { ...seeded, from: 'M1', into: ['V1', 'V2'], bench: benchOfEvents },
};

describe('isolating cells', () => {
  const ready = given('vessels-labelled');

  it('uses the marrow up, and the vessels hold passage 0', () => {
    const { items } = ready.when(operator, 'IsolateCells', isolation()).happens(isolated).state;
    expect(items.M1?.status).toBe('consumed');
    for (const vessel of [items.V1, items.V2]) {
      expect(vessel).toMatchObject({
        status: 'present',
        passage: 0,
        parents: ['M1'],
        custodian: cleanRoom,
      });
    }
  });

  it('H10: leaves the count to be keyed by a second person, and remembers who worked', () => {
    const { criticalEntries, batches } = ready.when(operator, 'IsolateCells', isolation()).state;
    expect(criticalEntries).toMatchObject([
      { field: 'nucleatedCells', value: 300_000_000, enteredBy: 'operator', verifiedBy: undefined },
    ]);
    expect(batches.B1?.operators).toEqual(['operator']);
  });

  it('H6: of two people can not even be said: the foreign flask is stopped', () => {
    ready
      .when(operator, 'IsolateCells', isolation({ into: [scan('V1'), scanOfStranger('V2')] }))
      .isStopped('WRONG_PRODUCT');
  });

  it('H6: into a foreign flask, when it has happened, is a mix-up', () => {
    ready
      .whenToldAfterwards(
        operator,
        'IsolateCells',
        isolation({ into: [scan('V1'), scanOfStranger('V2')] }),
      )
      .isRecorded(broke('WRONG_PRODUCT'), broke('MIX_UP', wholeJourney));
  });

  it.each([
    ['one vessel was not scanned', { declaredVessels: 3 }],
    ['one vessel was scanned twice', { into: [scan('V1'), scan('V1')] }],
    [
      'one vessel was scanned twice and counted twice',
      { into: [scan('V1'), scan('V2'), scan('V2')], declaredVessels: 3 },
    ],
  ])('H3: is stopped when %s', (_what, change) => {
    ready.when(operator, 'IsolateCells', isolation(change)).isStopped('COUNT_DIFFERS');
  });

  it('needs the marrow out of its package', () => {
    given('brought')
      .when(operator, 'IsolateCells', isolation({ into: [], declaredVessels: 0 }))
      .isRefused('ITEM_NOT_READY', { item: 'M1' });
  });

  it('needs vessels that are empty', () => {
    given('isolated')
      .when(operator, 'IsolateCells', isolation())
      .isRefused('ITEM_NOT_READY', { item: 'M1', status: 'consumed' });
  });

  it('needs marrow to isolate from, not a vessel', () => {
    given('isolated')
      .when(operator, 'IsolateCells', isolation({ from: scan('V1'), into: [], declaredVessels: 0 }))
      .isRefused('ITEM_NOT_READY', { item: 'V1' });
  });

  it('H19: is stopped at a post that does not hold the marrow', () => {
    ready.when(keeper, 'IsolateCells', isolation()).isStopped('NOT_CUSTODIAN');
  });

  it('H22: begins within 24 hours of the aspiration, the last millisecond included', () => {
    ready
      .after('AspirationRecorded', 24 * HOUR_MS)
      .when(operator, 'IsolateCells', isolation())
      .happens(isolated);
  });

  it('H22: later than that it goes on, and the batch is held until QA has looked', () => {
    ready
      .after('AspirationRecorded', 24 * HOUR_MS + 1)
      .when(operator, 'IsolateCells', isolation())
      .isRecorded(broke('PROCESSING_LATE', batch('B1')))
      .as(isolated);
  });

  it('H22: counts by the stricter of the two clocks', () => {
    ready
      .after('AspirationRecorded', 24 * HOUR_MS)
      .onDeviceOffBy(1)
      .when(operator, 'IsolateCells', isolation())
      .isRecorded(broke('PROCESSING_LATE', batch('B1')));
  });

  it('is preservation: a hold does not stop it', () => {
    ready
      .and(qa, {
        type: 'HoldPlaced',
        data: { hold: 'HOLD-1', scope: wholeJourney, cause: { kind: 'person', reason: 'a doubt' } },
      })
      .when(operator, 'IsolateCells', isolation())
      .happens(isolated);
  });
});

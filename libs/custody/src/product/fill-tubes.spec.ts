import { labelled } from '../../test/chapter.js';
import { broke } from '../../test/given-when-then.js';
import { given, unit } from '../../test/journey-story.js';
import { cleanRoom, operator } from '../../test/people.js';
import { bench, benchOfEvents, lot, scan, scanOfStranger } from '../../test/scans.js';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS, after, timestampOf } from '../kernel/instant.js';
import type { FillTubes } from './commands.js';
import type { ProductEvent } from './events.js';

const filling = (change: Partial<FillTubes['data']> = {}): FillTubes['data'] => ({
  bench,
  from: scan('H1'),
  tubes: [scan('T1'), scan('T2')],
  declaredTubes: 2,
  volumeMicrolitres: 1_500,
  cellsPerTube: 15_000_000,
  diluent: lot('DILUENT-1'),
  ...change,
});
const filled = (
  expiresAt: Instant,
  change: Partial<{ volumeMicrolitres: number; cellsPerTube: number }> = {},
): ProductEvent => ({
  type: 'TubesFilled',
  data: {
    from: 'H1',
    tubes: ['T1', 'T2'],
    bench: benchOfEvents,
    volumeMicrolitres: 1_500,
    cellsPerTube: 15_000_000,
    diluent: lot('DILUENT-1'),
    expiresAt: timestampOf(expiresAt),
    ...change,
  },
});

describe('filling', () => {
  const ready = given('tubes-labelled');
  const expiry = after(ready.now, 365 * DAY_MS);

  it('makes tubes of the harvest, each with its dose, its lineage and its expiry', () => {
    const { items, criticalEntries } = ready
      .when(operator, 'FillTubes', filling())
      .happens(filled(expiry)).state;
    expect(items.H1?.status).toBe('consumed');
    expect(items.T1).toMatchObject({
      status: 'present',
      parents: ['H1'],
      passage: 3,
      cells: 15_000_000,
      volumeMicrolitres: 1_500,
      custodian: cleanRoom,
      expiresAt: expiry,
      sealed: false,
    });
    expect(criticalEntries.at(-1)).toMatchObject({ field: 'cellsPerTube', value: 15_000_000 });
  });

  it('gives fresh cells 48 hours', () => {
    const fresh = given('tubes-labelled', 'fresh');
    fresh.when(operator, 'FillTubes', filling()).happens(filled(after(fresh.now, 48 * HOUR_MS)));
  });

  it('H23: a device clock can make the expiry come sooner, and never later', () => {
    ready
      .onDeviceOffBy(-MINUTE_MS)
      .when(operator, 'FillTubes', filling())
      .happens(filled(after(expiry, -MINUTE_MS)));
    ready.onDeviceOffBy(MINUTE_MS).when(operator, 'FillTubes', filling()).happens(filled(expiry));
  });

  it("H6: with another participant's tube is stopped", () => {
    ready
      .when(operator, 'FillTubes', filling({ tubes: [scan('T1'), scanOfStranger('T2')] }))
      .isStopped('WRONG_PRODUCT');
  });

  it('H3: with a tube that was not scanned is stopped', () => {
    ready.when(operator, 'FillTubes', filling({ declaredTubes: 3 })).isStopped('COUNT_DIFFERS');
  });

  it('H5: at a bench that is open for nobody is refused', () => {
    ready
      .when(operator, 'FillTubes', filling({ bench: { workstation: 'BENCH-1' } }))
      .isRefused('BENCH_NOT_OPEN');
  });

  it('H9: straight from a vessel is refused, though its passage would be right', () => {
    given('passaged')
      .and(operator, ...labelled('tube', 'T1', 'T2'))
      .when(operator, 'FillTubes', filling({ from: scan('V5') }))
      .isRefused('ITEM_NOT_READY', { item: 'V5' });
  });

  it('H9: cells that were harvested too early is stopped', () => {
    given('passaged-twice')
      .and(operator, ...labelled('harvest', 'H1'), ...labelled('tube', 'T1', 'T2'), {
        type: 'CellsHarvested',
        data: {
          from: ['V4'],
          into: 'H1',
          bench: benchOfEvents,
          passage: 2,
          count: { viableCells: 40_000_000, viabilityPercent: '95.0' },
        },
      })
      .when(operator, 'FillTubes', filling())
      .isStopped('WRONG_PASSAGE');
  });

  it('refuses what holds something already', () => {
    given('filled')
      .when(operator, 'FillTubes', filling())
      .isRefused('ITEM_NOT_READY', { item: 'T1', status: 'present' });
    ready
      .when(operator, 'FillTubes', filling({ tubes: [scan('V5'), scan('T2')] }))
      .isRefused('ITEM_NOT_READY', { item: 'V5' });
  });

  it('H10: of more cells than were harvested is stopped; of all of them it is right', () => {
    ready
      .when(operator, 'FillTubes', filling({ cellsPerTube: 20_000_001 }))
      .isStopped('COUNT_IMPLAUSIBLE');
    const { decision } = ready.when(operator, 'FillTubes', filling({ cellsPerTube: 20_000_000 }));
    expect(decision).toMatchObject({
      outcome: 'accepted',
      findings: [{ code: 'VOLUME_OUT_OF_RANGE' }],
    });
  });

  it.each([
    { cellsPerTube: 10_500_000 },
    { cellsPerTube: 19_500_000 },
    { volumeMicrolitres: 1_350 },
    { volumeMicrolitres: 1_650 },
  ])('within the tolerance of the protocol is right: %p', change => {
    ready.when(operator, 'FillTubes', filling(change)).happens(filled(expiry, change));
  });

  it.each([
    { cellsPerTube: 10_499_999 },
    { cellsPerTube: 19_500_001 },
    { volumeMicrolitres: 1_349 },
    { volumeMicrolitres: 1_651 },
  ])('H10: beyond the tolerance goes on, and every tube of it is held: %p', change => {
    ready
      .when(operator, 'FillTubes', filling(change))
      .isRecorded(broke('VOLUME_OUT_OF_RANGE', unit('H1')))
      .as(filled(expiry, change));
  });
});

import type { ReadEvent } from '@selfsame/custody';
import { COI, golden } from '../../../../test/harness/golden-event.js';
import { rowsAfter } from '../../../../test/harness/rows-after.js';
import { storageMap } from './storage-map.js';

const BOX = '9512345BOX1';
const OTHER = 'CHA999926ABC123';

const map = (...events: readonly ReadEvent[]) =>
  rowsAfter(
    storageMap,
    events,
    'SELECT position, coi, item, confirmed FROM storage_position ORDER BY box, position',
  ).map(({ position, coi, item, confirmed }) => [position, coi, item, confirmed]);

const taken = golden('PositionTaken');
const stored = golden('UnitStored');
const remapped = golden('BoxRemapped', {
  stream: `box-${BOX}`,
  data: {
    map: [
      { position: 'A2', coi: COI, item: 'T1' },
      { position: 'A1', coi: OTHER, item: 'T9' },
    ],
  },
});

describe('the storage map', () => {
  it('shows a position as unconfirmed until the therapy says so too', () => {
    expect(map(taken)).toEqual([['A1', COI, 'T1', 0]]);
    expect(map(taken, stored)).toEqual([['A1', COI, 'T1', 1]]);
  });

  it('confirms nothing that the box does not say', () => {
    expect(map(stored)).toEqual([]);
    expect(map(golden('PositionTaken', { data: { item: 'T2' } }), stored)).toEqual([
      ['A1', COI, 'T2', 0],
    ]);
  });

  it('H15: gives a unit that was put elsewhere in its box one position, though nothing freed the other', () => {
    const again = golden('PositionTaken', { data: { position: 'B7' } });
    expect(map(taken, stored, again)).toEqual([['B7', COI, 'T1', 0]]);
  });

  it('H15: shows a position that a unit has left for another box as unconfirmed, until it is freed', () => {
    const there = golden('PositionTaken', { stream: 'box-OTHER', data: { position: 'C3' } });
    const putAway = golden('UnitStored', { data: { place: { box: 'OTHER', position: 'C3' } } });
    expect(map(taken, stored, there)).toEqual([
      ['A1', COI, 'T1', 1],
      ['C3', COI, 'T1', 0],
    ]);
    expect(map(taken, stored, there, putAway)).toEqual([
      ['A1', COI, 'T1', 0],
      ['C3', COI, 'T1', 1],
    ]);
  });

  it.each([
    ['taken out', golden('UnitRetrieved', { data: { item: 'T1' } })],
    ['packed', golden('PackagePacked', { data: { items: ['T1'] } })],
    ['opened', golden('TubeOpened', { data: { item: 'T1' } })],
    ['disposed of', golden('UnitDisposed', { data: { item: 'T1' } })],
  ])('H15: of a unit that was %s is unconfirmed, until it is freed', (_what, event) => {
    expect(map(taken, stored, event)).toEqual([['A1', COI, 'T1', 0]]);
  });

  it('frees a position', () => {
    expect(map(taken, stored, golden('PositionFreed', { data: { position: 'A1' } }))).toEqual([]);
  });

  it('moves a unit: the new position confirmed, the old one free', () => {
    const to = { box: BOX, position: 'B7' };
    expect(
      map(
        taken,
        stored,
        golden('PositionTaken', { data: { position: 'B7' } }),
        golden('UnitMoved', { data: { to } }),
        golden('PositionFreed', { data: { position: 'A1' } }),
      ),
    ).toEqual([['B7', COI, 'T1', 1]]);
  });

  it('H16: a box that was mapped again holds what was found, each to be confirmed anew', () => {
    expect(map(taken, stored, remapped)).toEqual([
      ['A1', OTHER, 'T9', 0],
      ['A2', COI, 'T1', 0],
    ]);
    const moved = golden('UnitMoved', { data: { to: { box: BOX, position: 'A2' } } });
    expect(map(taken, stored, remapped, moved)).toEqual([
      ['A1', OTHER, 'T9', 0],
      ['A2', COI, 'T1', 1],
    ]);
  });

  it('leaves other boxes alone when one is mapped again', () => {
    const elsewhere = golden('PositionTaken', { stream: 'box-OTHER', data: { item: 'T5' } });
    expect(map(elsewhere, taken, remapped)).toContainEqual(['A1', COI, 'T5', 0]);
  });

  it('reads the name of a box as it was scanned, whatever its stream had to escape', () => {
    const rows = rowsAfter(
      storageMap,
      [golden('PositionTaken', { stream: 'box-RACK%2F1' })],
      'SELECT box FROM storage_position',
    );
    expect(rows).toEqual([{ box: 'RACK/1' }]);
  });

  it('knows each tank with the site at which it stands, until it is retired', () => {
    const tanks = (...events: readonly ReadEvent[]) =>
      rowsAfter(storageMap, events, 'SELECT * FROM storage_tank');
    const stream = 'device-TANK1';
    const enrolled = golden('DeviceEnrolled', { stream, data: { device: 'TANK1', kind: 'tank' } });
    const moved = golden('DeviceMoved', { stream, data: { site: 'olomouc' } });
    expect(tanks(golden('DeviceEnrolled', { data: { kind: 'hood' } }))).toEqual([]);
    expect(tanks(enrolled, moved)).toEqual([{ tank: 'TANK1', site: 'olomouc' }]);
    expect(tanks(enrolled, golden('DeviceRetired', { stream }))).toEqual([]);
  });

  it('knows each box with its tank and size', () => {
    expect(rowsAfter(storageMap, [golden('BoxRegistered')], 'SELECT * FROM storage_box')).toEqual([
      { box: BOX, tank: 'TANK1', box_rows: 10, box_columns: 10 },
    ]);
  });
});

import type { ReadEvent } from '@selfsame/custody';
import { golden } from '../../../../test/harness/golden-event.js';
import { rowsAfter } from '../../../../test/harness/rows-after.js';
import { whereabouts } from './whereabouts.js';

const where = (...events: readonly ReadEvent[]) =>
  rowsAfter(whereabouts, events, 'SELECT * FROM whereabouts ORDER BY coi, item');

const items = (...events: readonly ReadEvent[]): Record<string, unknown> =>
  Object.fromEntries(where(...events).map(({ item, status }) => [String(item), status]));

const aspirated = golden('AspirationRecorded');
const packed = golden('PackagePacked');
const accepted = golden('HandoffAccepted');
const filled = golden('TubesFilled');

describe('whereabouts', () => {
  it('begin at the post that took the marrow', () => {
    expect(where(aspirated)).toMatchObject([
      { item: 'M1', organisation: 'fn-motol', site: 'motol', post: 'neurology', status: 'present' },
    ]);
  });

  it('go with the sealed package from post to post, and out of it', () => {
    expect(where(aspirated, packed)).toMatchObject([
      { post: 'neurology', sscc: '395123450000000017' },
    ]);
    expect(where(aspirated, packed, accepted)).toMatchObject([
      { post: 'road', sscc: '395123450000000017' },
    ]);
    expect(where(aspirated, packed, accepted, golden('PackageUnpacked'))).toMatchObject([
      { post: 'road', sscc: null },
    ]);
  });

  it('follow a takeover as they follow a handoff', () => {
    const taken = golden('CustodyTakenOver', { data: { sscc: '395123450000000017' } });
    expect(where(aspirated, packed, accepted, taken)).toMatchObject([{ post: 'neurology' }]);
  });

  it('leave alone what is not in the package', () => {
    expect(where(golden('SampleTaken'), aspirated, packed, accepted)).toMatchObject([
      { item: 'M1', post: 'road' },
      { item: 'Q1', post: 'clean-room' },
    ]);
  });

  it('follow loose units that change hands', () => {
    expect(where(golden('SampleTaken'), golden('UnitsHandedOver'))).toMatchObject([
      { item: 'Q1', post: 'qc-laboratory' },
    ]);
  });

  it.each([
    ['isolation', golden('CellsIsolated'), { M1: 'consumed', V1: 'present' }],
    [
      'filling',
      golden('TubesFilled', { data: { from: 'M1' } }),
      { M1: 'consumed', T1: 'present', T2: 'present' },
    ],
    ['drawing up', golden('DrawnUp', { data: { from: 'M1' } }), { M1: 'consumed', S1: 'present' }],
    [
      'passage',
      golden('CellsPassaged', { data: { from: ['M1'], into: ['V4'] } }),
      { M1: 'consumed', V4: 'present' },
    ],
    [
      'harvest',
      golden('CellsHarvested', { data: { from: ['M1'] } }),
      { M1: 'consumed', H1: 'present' },
    ],
    ['sampling', golden('SampleTaken', { data: { from: 'M1' } }), { M1: 'present', Q1: 'present' }],
  ])('%s says what became of what it took', (_step, event, expected) => {
    expect(items(aspirated, event)).toMatchObject(expected);
  });

  it.each([
    ['opened', golden('TubeOpened'), 'opened'],
    ['brought back', golden('UnitReturned', { data: { item: 'T1' } }), 'returned'],
    ['disposed of', golden('UnitDisposed'), 'disposed'],
    ['discarded', golden('VesselDiscarded', { data: { item: 'T1' } }), 'discarded'],
  ])('a tube that is %s is shown so', (_what, event, status) => {
    expect(items(filled, event)).toEqual({ T1: status, T2: 'present' });
  });

  it.each([
    ['given', golden('InfusionCompleted'), 'infused'],
    ['broken off', golden('InfusionAborted'), 'disposed'],
  ])('a dose that is %s is no longer there', (_what, event, status) => {
    expect(items(golden('DrawnUp'), event)).toEqual({ S1: status });
  });

  it('H15: follow a tube out of its package into the hands of whoever puts it away or takes it out', () => {
    const packing = golden('PackagePacked', { data: { items: ['T1'] } });
    const found = { organisation: 'bioinova', site: 'bioinova', post: 'vault', sscc: null };
    for (const event of [golden('UnitStored'), golden('UnitRetrieved', { data: { item: 'T1' } })]) {
      expect(where(filled, packing, event)[0]).toMatchObject(found);
    }
  });

  it('H15: follow a move as they follow a put-away; a re-map leaves custody where it was', () => {
    const packing = golden('PackagePacked', { data: { items: ['T1'] } });
    const by = (cause: 'move' | 'remap') => golden('UnitMoved', { data: { cause } });
    expect(where(filled, packing, by('move'))[0]).toMatchObject({ post: 'neurology', sscc: null });
    expect(where(filled, packing, by('remap'))[0]).toMatchObject({
      post: 'clean-room',
      sscc: null,
    });
  });

  it('know the place in the vault until the unit leaves it', () => {
    const stored = golden('UnitStored');
    expect(where(filled, stored)[0]).toMatchObject({ box: '9512345BOX1', position: 'A1' });
    expect(where(filled, stored, golden('UnitMoved'))[0]).toMatchObject({ position: 'A2' });
    for (const leaves of [
      golden('UnitRetrieved', { data: { item: 'T1' } }),
      golden('UnitDisposed'),
    ]) {
      expect(where(filled, stored, leaves)[0]).toMatchObject({ box: null, position: null });
    }
  });
});

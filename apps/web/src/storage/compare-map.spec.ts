import type { Scan } from '../scan/scan.js';
import { type FoundInBox, compareMap } from './compare-map.js';

const label = (serial: string): Scan => ({
  symbology: ']d2',
  raw: `010951234500001621${serial}`,
  scannedAt: '2026-03-16T15:51:00.000+01:00',
});
const COI = 'CHA999926ABC123';
const map = { A1: { coi: COI, item: 'T1' }, A2: { coi: COI, item: 'T2' } };
const [t1, t2] = [label('A999926ABC123T1.1'), label('A999926ABC123T2.1')];
const compared = (found: FoundInBox) => compareMap(map, found);
const nothing = { elsewhere: [], missing: [], unexpected: [], withoutLabel: [] };

describe('what was found in a box', () => {
  it('H16: agrees with the ledger where every tube lies in its position', () => {
    expect(compared({ A1: t1, A2: t2, A3: 'empty' })).toEqual({ ...nothing, agreeing: 2 });
  });

  it('H16: lies elsewhere where two have changed places', () => {
    expect(compared({ A1: t2, A2: t1 })).toEqual({
      ...nothing,
      agreeing: 0,
      elsewhere: [
        { coi: COI, item: 'T2', found: 'A1', expected: 'A2' },
        { coi: COI, item: 'T1', found: 'A2', expected: 'A1' },
      ],
    });
  });

  it('misses what was found nowhere, also where something without a label lies in its place', () => {
    expect(compared({ A1: t1, A2: 'no-label' })).toEqual({
      ...nothing,
      agreeing: 1,
      missing: [{ coi: COI, item: 'T2', expected: 'A2' }],
      withoutLabel: ['A2'],
    });
  });

  it('did not expect a tube of another box, nor what is no label of a container', () => {
    const stranger = label('A999926ZZZ999T1.1');
    const { unexpected } = compared({ A1: t1, A2: t2, A3: stranger, A4: label('SN0042') });
    expect(unexpected).toEqual([
      { found: 'A3', unit: { coi: 'CHA999926ZZZ999', item: 'T1' } },
      { found: 'A4', unit: undefined },
    ]);
  });
});

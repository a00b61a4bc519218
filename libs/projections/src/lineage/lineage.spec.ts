import type { ReadEvent } from '@selfsame/custody';
import { golden } from '../../../../test/harness/golden-event.js';
import { rowsAfter } from '../../../../test/harness/rows-after.js';
import { lineage } from './lineage.js';

const edges = (...events: readonly ReadEvent[]) =>
  rowsAfter(lineage, events, 'SELECT * FROM lineage ORDER BY parent, child').map(
    ({ parent, child, step, passage }) => [String(parent), String(child), step, passage] as const,
  );

describe('lineage', () => {
  it('leads from marrow to syringe', () => {
    const parentOf = new Map(
      edges(
        golden('CellsIsolated', { data: { into: ['V1'] } }),
        golden('CellsPassaged', { data: { from: ['V1'], into: ['V4'] } }),
        golden('CellsHarvested', { data: { from: ['V4'] } }),
        golden('TubesFilled'),
        golden('DrawnUp'),
      ).map(([parent, child]) => [child, parent]),
    );
    const way = ['S1'];
    for (let at = parentOf.get('S1'); at !== undefined; at = parentOf.get(at)) way.push(at);
    expect(way).toEqual(['S1', 'T1', 'H1', 'V4', 'V1', 'M1']);
  });

  it('has every pair where vessels are pooled and split, with the passage of that step', () => {
    expect(
      edges(golden('CellsPassaged', { data: { from: ['V1', 'V2'], into: ['V4', 'V5'] } })),
    ).toEqual([
      ['V1', 'V4', 'passage', 1],
      ['V1', 'V5', 'passage', 1],
      ['V2', 'V4', 'passage', 1],
      ['V2', 'V5', 'passage', 1],
    ]);
  });

  it('counts isolation as passage 0 and gives filling, samples and syringes none', () => {
    const steps = edges(
      golden('CellsIsolated', { data: { into: ['V1'] } }),
      golden('TubesFilled', { data: { tubes: ['T1'] } }),
      golden('SampleTaken'),
      golden('DrawnUp'),
    ).map(([, , step, passage]) => [step, passage] as const);
    expect(new Map(steps)).toEqual(
      new Map([
        ['sampling', null],
        ['filling', null],
        ['isolation', 0],
        ['drawing-up', null],
      ]),
    );
  });

  it('never joins two therapies', () => {
    const rows = rowsAfter(
      lineage,
      [golden('DrawnUp'), golden('DrawnUp', { stream: 'journey-CHA999926ABC123' })],
      'SELECT coi FROM lineage ORDER BY coi',
    );
    expect(rows).toEqual([{ coi: 'CHA999926ABC123' }, { coi: 'CHA999926WT1U9W' }]);
  });
});

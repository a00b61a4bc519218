import type { Journey } from '@selfsame/replay';
import { lineageOf } from './lineage-of.js';

const item = (name: string, kind: string, parents: readonly string[]) => ({
  item: name,
  kind,
  batch: 'B1',
  parents,
});
const items = (...all: ReturnType<typeof item>[]) =>
  ({ items: Object.fromEntries(all.map(each => [each.item, each])) }) as unknown as Journey;

const journey = items(
  item('M1', 'starting-material', []),
  item('V1', 'vessel', ['M1']),
  item('V2', 'vessel', ['M1']),
  item('H1', 'harvest', ['V2', 'V1']),
  item('T1', 'tube', ['H1']),
  item('T2', 'tube', ['H1']),
  item('Q1', 'sample', ['H1']),
  item('S1', 'syringe', ['T2']),
);

describe('which container came from which', () => {
  it('tells vials that were made of the same as one stack', () => {
    expect(lineageOf(journey)).toEqual([
      { id: 'M1', kind: 'starting-material', items: ['M1'], parents: [] },
      { id: 'V1', kind: 'vessel', items: ['V1', 'V2'], parents: ['M1'] },
      { id: 'H1', kind: 'harvest', items: ['H1'], parents: ['V1'] },
      { id: 'T1', kind: 'tube', items: ['T1', 'T2'], parents: ['H1'] },
      { id: 'Q1', kind: 'sample', items: ['Q1'], parents: ['H1'] },
      { id: 'S1', kind: 'syringe', items: ['S1'], parents: ['T1'] },
    ]);
  });

  it('shows the vials of a stack one by one once it is opened, each with what was made of it', () => {
    const opened = lineageOf(journey, new Set(['T1']));
    expect(opened.filter(({ kind }) => kind === 'tube')).toEqual([
      { id: 'T1', kind: 'tube', items: ['T1'], parents: ['H1'] },
      { id: 'T2', kind: 'tube', items: ['T2'], parents: ['H1'] },
    ]);
    expect(opened.find(({ id }) => id === 'S1')?.parents).toEqual(['T2']);
  });
});

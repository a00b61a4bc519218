import { type Emit, type Projection, coiOf } from '../projection.js';

function descend(
  emit: Emit,
  coi: string,
  parents: readonly string[],
  children: readonly string[],
  step: string,
  passage: number | null,
): void {
  for (const parent of parents)
    for (const child of children) emit('edge', coi, parent, child, step, passage);
}

/** Which container came from which, with the passage that lineage gives it. */
export const lineage: Projection = {
  name: 'lineage',
  version: 2,
  tables: ['lineage'],
  ddl: `CREATE TABLE lineage (
    coi TEXT NOT NULL, parent TEXT NOT NULL, child TEXT NOT NULL, step TEXT NOT NULL, passage INTEGER,
    PRIMARY KEY (coi, parent, child)) STRICT, WITHOUT ROWID`,
  statements: { edge: `INSERT OR REPLACE INTO lineage VALUES (?, ?, ?, ?, ?)` },
  project: ({ event }, emit) => {
    const coi = coiOf(event);
    if (coi === undefined) return;
    switch (event.type) {
      case 'CellsIsolated':
        return descend(emit, coi, [event.data.from], event.data.into, 'isolation', 0);
      case 'CellsPassaged':
        return descend(emit, coi, event.data.from, event.data.into, 'passage', event.data.passage);
      case 'CellsHarvested':
        return descend(
          emit,
          coi,
          event.data.from,
          [event.data.into],
          'harvest',
          event.data.passage,
        );
      case 'TubesFilled':
        return descend(emit, coi, [event.data.from], event.data.tubes, 'filling', null);
      // Out of another therapy of the same participant: its parent stands under that one's CoI.
      case 'UnitAssumed': {
        const { item, from, passage } = event.data;
        return descend(emit, coi, [`${from.coi}/${from.item}`], [item], 'repeat-dose', passage);
      }
      case 'SampleTaken':
        return descend(emit, coi, [event.data.from], [event.data.sample], 'sampling', null);
      case 'DrawnUp':
        return descend(emit, coi, [event.data.from], [event.data.syringe], 'drawing-up', null);
      default:
        return;
    }
  },
};

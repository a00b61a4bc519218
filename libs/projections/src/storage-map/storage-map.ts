import { type Projection, coiOf } from '../projection.js';

/** Every position as its box says, and whether the journey says so too: until then it is unconfirmed. */
export const storageMap: Projection = {
  name: 'storage-map',
  version: 1,
  tables: ['storage_position', 'storage_box'],
  ddl: `CREATE TABLE storage_box (
    box TEXT PRIMARY KEY, tank TEXT NOT NULL, box_rows INTEGER NOT NULL, box_columns INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE storage_position (
    box TEXT NOT NULL, position TEXT NOT NULL, coi TEXT NOT NULL, item TEXT NOT NULL, confirmed INTEGER NOT NULL,
    PRIMARY KEY (box, position)) STRICT, WITHOUT ROWID`,
  statements: {
    box: `INSERT OR REPLACE INTO storage_box VALUES (?, ?, ?, ?)`,
    take: `INSERT OR REPLACE INTO storage_position VALUES (?, ?, ?, ?, 0)`,
    free: `DELETE FROM storage_position WHERE box = ? AND position = ?`,
    empty: `DELETE FROM storage_position WHERE box = ?`,
    confirm: `UPDATE storage_position SET confirmed = 1 WHERE box = ? AND position = ? AND coi = ? AND item = ?`,
  },
  project: ({ event }, emit) => {
    const box = event.envelope.stream.startsWith('box-')
      ? decodeURIComponent(event.envelope.stream.slice('box-'.length))
      : '';
    switch (event.type) {
      case 'BoxRegistered':
        return emit('box', event.data.box, event.data.tank, event.data.rows, event.data.columns);
      case 'PositionTaken':
        return emit('take', box, event.data.position, event.data.coi, event.data.item);
      case 'PositionFreed':
        return emit('free', box, event.data.position);
      case 'BoxRemapped':
        emit('empty', box);
        for (const { position, coi, item } of event.data.map)
          emit('take', box, position, coi, item);
        return;
      case 'UnitStored':
        return emit(
          'confirm',
          event.data.place.box,
          event.data.place.position,
          coiOf(event) ?? '',
          event.data.item,
        );
      case 'UnitMoved':
        return emit(
          'confirm',
          event.data.to.box,
          event.data.to.position,
          coiOf(event) ?? '',
          event.data.item,
        );
      default:
        return;
    }
  },
};

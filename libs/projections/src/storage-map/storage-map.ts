import type { Place, ReadEvent } from '@selfsame/custody';
import { type Emit, type Projection, coiOf } from '../projection.js';

/** A unit lies in one position: whatever else a box still gives it has been left. */
const at = (
  emit: Emit,
  event: ReadEvent & { readonly data: { readonly item: string } },
  { box, position }: Place,
): void => emit('at', box, position, coiOf(event) ?? '', event.data.item);

/** Every position as its box says, and whether the journey says so too: until then it is unconfirmed. And every tank, with the site at which it stands. */
export const storageMap: Projection = {
  name: 'storage-map',
  version: 5,
  tables: ['storage_position', 'storage_box', 'storage_tank'],
  ddl: `CREATE TABLE storage_box (
    box TEXT PRIMARY KEY, tank TEXT NOT NULL, box_rows INTEGER NOT NULL, box_columns INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE storage_tank (tank TEXT PRIMARY KEY, site TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE storage_position (
    box TEXT NOT NULL, position TEXT NOT NULL, coi TEXT NOT NULL, item TEXT NOT NULL, confirmed INTEGER NOT NULL,
    PRIMARY KEY (box, position)) STRICT, WITHOUT ROWID;
    CREATE INDEX storage_position_unit ON storage_position (coi, item)`,
  statements: {
    tank: `INSERT OR REPLACE INTO storage_tank VALUES (?, ?)`,
    tankMoved: `UPDATE storage_tank SET site = ? WHERE tank = ?`,
    tankGone: `DELETE FROM storage_tank WHERE tank = ?`,
    box: `INSERT OR REPLACE INTO storage_box VALUES (?, ?, ?, ?)`,
    carried: `UPDATE storage_box SET tank = ? WHERE box = ?`,
    take: `INSERT OR REPLACE INTO storage_position VALUES (?, ?, ?, ?, 0)`,
    leave: `DELETE FROM storage_position WHERE box = ? AND coi = ? AND item = ?`,
    free: `DELETE FROM storage_position WHERE box = ? AND position = ?`,
    empty: `DELETE FROM storage_position WHERE box = ?`,
    at: `UPDATE storage_position SET confirmed = (box = ? AND position = ?) WHERE coi = ? AND item = ?`,
    gone: `UPDATE storage_position SET confirmed = 0 WHERE coi = ? AND item = ?`,
  },
  project: ({ event }, emit) => {
    const { stream } = event.envelope;
    const box = stream.startsWith('box-') ? decodeURIComponent(stream.slice('box-'.length)) : '';
    switch (event.type) {
      case 'DeviceEnrolled':
        if (event.data.kind === 'tank') emit('tank', event.data.device, event.data.site);
        return;
      case 'DeviceMoved':
        return emit('tankMoved', event.data.site, deviceOf(stream));
      case 'DeviceRetired':
        return emit('tankGone', deviceOf(stream));
      case 'BoxRegistered':
        return emit('box', event.data.box, event.data.tank, event.data.rows, event.data.columns);
      case 'BoxMoved':
        return emit('carried', event.data.to, box);
      case 'PositionTaken':
        emit('leave', box, event.data.coi, event.data.item);
        return emit('take', box, event.data.position, event.data.coi, event.data.item);
      case 'PositionFreed':
        return emit('free', box, event.data.position);
      case 'PositionPassed': {
        const { position, to } = event.data;
        return emit('take', box, position, to.coi, to.item);
      }
      case 'BoxRemapped':
        emit('empty', box);
        for (const { position, coi, item } of event.data.map)
          emit('take', box, position, coi, item);
        return;
      case 'UnitAssumed':
      case 'UnitStored':
      case 'RetentionSampleKept':
        return at(emit, event, event.data.place);
      case 'UnitMoved':
        return at(emit, event, event.data.to);
      case 'UnitRetrieved':
      case 'UnitDisposed':
      case 'TubeOpened':
        return emit('gone', coiOf(event) ?? '', event.data.item);
      case 'PackagePacked':
        for (const item of event.data.items) emit('gone', coiOf(event) ?? '', item);
        return;
      default:
        return;
    }
  },
};

const deviceOf = (stream: string): string => decodeURIComponent(stream.slice('device-'.length));

import { type Projection, coiOf } from '../projection.js';

/** What a number belongs to. It helps people search; no decision ever reads it. */
export const scanIndex: Projection = {
  name: 'scan-index',
  version: 1,
  tables: ['scan_index'],
  ddl: `CREATE TABLE scan_index (
    value TEXT NOT NULL, kind TEXT NOT NULL, coi TEXT NOT NULL, item TEXT NOT NULL,
    PRIMARY KEY (value, kind, coi, item)) STRICT, WITHOUT ROWID`,
  statements: { entry: `INSERT OR REPLACE INTO scan_index VALUES (?, ?, ?, ?)` },
  project: ({ event }, emit) => {
    const coi = coiOf(event);
    if (coi === undefined) return;
    switch (event.type) {
      case 'JourneyStarted':
        emit('entry', coi, 'coi', coi, '');
        return emit('entry', event.data.subjectNumber, 'subject-number', coi, '');
      case 'LabelPrinted':
        return emit('entry', event.data.label, 'label', coi, event.data.item);
      case 'AspirationRecorded':
        return emit('entry', event.data.din, 'din', coi, event.data.item);
      case 'PackagePacked':
        emit('entry', event.data.sscc, 'sscc', coi, '');
        emit('entry', event.data.shipper, 'shipper', coi, event.data.sscc);
        return emit('entry', event.data.logger, 'logger', coi, event.data.sscc);
      case 'PackageSealed':
        return emit('entry', event.data.seal, 'seal', coi, event.data.sscc);
      case 'PackageOpenedEnRoute':
        return emit('entry', event.data.newSeal, 'seal', coi, event.data.sscc);
      default:
        return;
    }
  },
};

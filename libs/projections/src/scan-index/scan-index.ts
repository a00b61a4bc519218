import { type Emit, type Positioned, type Projection, coiOf } from '../projection.js';
import { thingOf } from './thing-of.js';

/** What a number belongs to. It helps people search; no decision ever reads it. */
export const scanIndex: Projection = {
  name: 'scan-index',
  version: 2,
  tables: ['scan_index'],
  ddl: `CREATE TABLE scan_index (
    value TEXT NOT NULL, kind TEXT NOT NULL, coi TEXT NOT NULL, item TEXT NOT NULL, stream TEXT NOT NULL,
    PRIMARY KEY (value, kind, coi, item)) STRICT, WITHOUT ROWID`,
  statements: { entry: `INSERT OR REPLACE INTO scan_index VALUES (?, ?, ?, ?, ?)` },
  project: (positioned, emit) => {
    const { event } = positioned;
    const coi = coiOf(event);
    if (coi !== undefined) return ofTherapy(positioned, coi, emit);
    const { stream } = event.envelope;
    if (event.type === 'ParticipantEnrolled')
      emit('entry', event.data.subjectNumber, 'subject-number', '', '', stream);
    // Whatever has a record of its own is found by its name from its first event on.
    const thing = event.revision === 0 ? thingOf(stream) : undefined;
    if (thing !== undefined) emit('entry', thing.name, thing.kind, '', '', stream);
  },
};

function ofTherapy({ event }: Positioned, coi: string, emit: Emit): void {
  const { stream } = event.envelope;
  const entry = (value: string, kind: string, item = ''): void =>
    emit('entry', value, kind, coi, item, stream);
  switch (event.type) {
    case 'JourneyStarted':
      entry(coi, 'coi');
      entry(event.data.participant, 'participant');
      return entry(event.data.subjectNumber, 'subject-number');
    case 'LabelPrinted':
      return entry(event.data.label, 'label', event.data.item);
    case 'AspirationRecorded':
      entry(coi, 'batch', event.data.batch);
      return entry(event.data.din, 'din', event.data.item);
    case 'UnitStored':
      return entry(slotOf(event.data.place), 'slot', event.data.item);
    case 'UnitMoved':
      return entry(slotOf(event.data.to), 'slot', event.data.item);
    case 'PackagePacked':
      entry(event.data.sscc, 'sscc');
      entry(event.data.shipper, 'shipper', event.data.sscc);
      return entry(event.data.logger, 'logger', event.data.sscc);
    case 'PackageSealed':
      return entry(event.data.seal, 'seal', event.data.sscc);
    case 'PackageOpenedEnRoute':
      return entry(event.data.newSeal, 'seal', event.data.sscc);
    default:
      return;
  }
}

/** A slot by its box first: whoever has the box finds all that ever lay in it. */
const slotOf = ({ box, position }: { readonly box: string; readonly position: string }): string =>
  `${box}/${position}`;

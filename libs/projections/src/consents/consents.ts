import { type ReadEvent, instantOf } from '@selfsame/custody';
import { type Projection, coiOf } from '../projection.js';

/** Which versions are required from when, who has signed which, and for when a dose of his is planned. It helps to ask in time. */
export const consents: Projection = {
  name: 'consents',
  version: 1,
  tables: ['consent_form', 'consenting', 'consent', 'consent_dose', 'consent_stop'],
  ddl: `CREATE TABLE consent_form (
    seq INTEGER PRIMARY KEY, form_version TEXT NOT NULL UNIQUE, required_from INTEGER NOT NULL, may_go_on INTEGER NOT NULL) STRICT;
    CREATE TABLE consenting (
      participant TEXT PRIMARY KEY, subject_number TEXT NOT NULL, site TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE INDEX consenting_site ON consenting (site);
    CREATE TABLE consent (
      participant TEXT NOT NULL, form_version TEXT NOT NULL, declined INTEGER NOT NULL,
      PRIMARY KEY (participant, form_version, declined)) STRICT, WITHOUT ROWID;
    CREATE TABLE consent_dose (
      coi TEXT PRIMARY KEY, participant TEXT NOT NULL, planned_at INTEGER) STRICT, WITHOUT ROWID;
    CREATE INDEX consent_dose_of ON consent_dose (participant, planned_at);
    CREATE TABLE consent_stop (
      stop TEXT NOT NULL, participant TEXT NOT NULL, PRIMARY KEY (participant, stop)) STRICT, WITHOUT ROWID`,
  statements: {
    form: `INSERT INTO consent_form VALUES (NULL, ?, ?, ?)`,
    date: `UPDATE consent_form SET required_from = ? WHERE form_version = ?`,
    enrol: `INSERT INTO consenting VALUES (?, ?, ?)`,
    site: `UPDATE consenting SET site = ? WHERE participant = ?`,
    sign: `INSERT OR IGNORE INTO consent VALUES (?, ?, ?)`,
    forget: `DELETE FROM consent WHERE participant = ? AND declined = 0`,
    dose: `INSERT OR IGNORE INTO consent_dose VALUES (?, ?, NULL)`,
    plan: `UPDATE consent_dose SET planned_at = ? WHERE coi = ?`,
    stop: `INSERT INTO consent_stop VALUES (?, ?)`,
    go: `DELETE FROM consent_stop WHERE stop = ? AND participant = ?`,
  },
  project: ({ event }, emit) => {
    const participant = participantOf(event);
    const coi = coiOf(event) ?? null;
    switch (event.type) {
      case 'ConsentFormPublished': {
        const { formVersion, requiredFrom, alreadyTreated } = event.data;
        const mayGoOn = alreadyTreated === 'may-go-on' ? 1 : 0;
        return emit('form', formVersion, instantOf(requiredFrom), mayGoOn);
      }
      case 'ConsentFormMoved':
        return emit('date', instantOf(event.data.requiredFrom), event.data.formVersion);
      case 'ParticipantEnrolled':
        return emit('enrol', participant, event.data.subjectNumber, event.data.site);
      case 'ParticipantTransferred':
        return emit('site', event.data.to, participant);
      case 'ConsentRecorded':
        return emit('sign', participant, event.data.formVersion, 0);
      case 'ConsentDeclined':
        return emit('sign', participant, event.data.formVersion, 1);
      case 'ParticipationResumed':
        // What he signed before he withdrew counts no more.
        emit('forget', participant);
        emit('sign', participant, event.data.formVersion, 0);
        return emit('go', event.data.stop, participant);
      case 'StopOpened':
        return emit('stop', event.data.stop, participant);
      case 'StopLifted':
        return emit('go', event.data.stop, participant);
      case 'JourneyRegistered':
        return emit('dose', event.data.coi, participant);
      case 'InfusionPlanned':
        return emit('plan', instantOf(event.data.plannedAt), coi);
      case 'InfusionCancelled':
      case 'InfusionStarted':
        return emit('plan', null, coi);
      default:
        return;
    }
  },
};

const participantOf = ({ envelope: { stream } }: ReadEvent): string =>
  stream.slice('participant-'.length);

import { type ReadEvent, type Timestamp, givenIn, instantOf } from '@selfsame/custody';
import {
  type Emit,
  type Positioned,
  type Projection,
  personOf,
  siteOf,
  therapyOf,
} from '../projection.js';
import { codesOf, endingsOf, warningBefore } from './endings.js';

export const ALERT_KINDS = [
  'near-miss',
  'hold',
  'deviation',
  'deadline',
  'mix-up',
  'takeover',
  'late-failure',
  'exceptional-supply',
  'stop',
  'restore',
  'override',
  'sign-in',
  'page',
  'transfer',
  'tank',
  'downtime',
  'material',
  'unblinding',
] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

interface Told {
  readonly kind: AlertKind;
  readonly code: string;
  /** Of a deadline: the limit's own time, whether it has passed or is about to. */
  readonly dueAt?: Timestamp;
  /** Of a page: whom it calls, of which hold. The number is in the vault. */
  readonly to?: string;
  readonly hold?: string;
}

/** Whether people must be told of an event, and as what. One function: the list, the stream and the webhook agree. */
export function alertOf({ event }: Pick<Positioned, 'event'>): Told | undefined {
  switch (event.type) {
    case 'StopRaised':
    case 'WristbandRefused':
      return { kind: 'near-miss', code: event.data.code };
    case 'HoldPlaced':
      return {
        kind: 'hold',
        code: event.data.cause.kind === 'finding' ? event.data.cause.code : event.data.cause.kind,
      };
    case 'DeviationOpened':
      return { kind: 'deviation', code: event.data.code };
    case 'DeviationReported':
      return { kind: 'deviation', code: 'REPORTED' };
    case 'DeadlinePassed':
      return { kind: 'deadline', code: event.data.kind, dueAt: event.data.dueAt };
    case 'MixUpRecorded':
      return { kind: 'mix-up', code: event.data.command };
    case 'CustodyTakenOver':
      return {
        kind: 'takeover',
        code: event.data.overtaken === true ? 'TOLD_TOO_LATE' : 'CUSTODY_GAP',
      };
    case 'ResultRecorded':
      return event.data.conforms ? undefined : { kind: 'late-failure', code: event.data.test };
    case 'BatchReleasedExceptionally':
      return { kind: 'exceptional-supply', code: event.data.tests.join(' ') };
    case 'StopOpened':
      return { kind: 'stop', code: event.data.cause };
    case 'TransferProposed':
      return { kind: 'transfer', code: event.data.reason };
    // That it happened, by whom and why: never which arm it was.
    case 'ParticipantUnblinded':
      return { kind: 'unblinding', code: event.data.reason };
    case 'LotRecalled':
      return { kind: 'stop', code: 'recall' };
    case 'LedgerRestored':
      return { kind: 'restore', code: 'HISTORY_MAY_BE_LOST' };
    case 'TrainingBridged':
      return { kind: 'override', code: event.data.training };
    case 'OnCallPaged': {
      const { person, circle, hold } = event.data;
      if (person === undefined) return { kind: 'page', code: `nobody-on-call-${circle}`, hold };
      return { kind: 'page', code: circle, to: person, hold };
    }
    case 'MaterialFound':
      return { kind: 'material', code: event.data.shape };
    case 'TankAlarmRaised':
      return { kind: 'tank', code: event.data.code };
    case 'DowntimePackVoided':
      return { kind: 'downtime', code: 'PACK_VOID' };
    case 'DowntimeFormEntered':
      return givenIn(event.data.paper) && { kind: 'downtime', code: 'GIVEN_ON_PAPER' };
    case 'DowntimeEntryCompared':
      return event.data.agrees ? undefined : { kind: 'downtime', code: 'ENTRY_DIFFERS' };
    case 'SignInAttacked':
      return { kind: 'sign-in', code: event.data.sign };
    default:
      return undefined;
  }
}

/**
 * What somebody must look at: near misses, holds, deviations, limits that passed or are about to. Rows are numbered as they
 * come, which is the order of the log, whatever its positions look like.
 */
export const alerts: Projection = {
  name: 'alerts',
  version: 13,
  tables: ['alert', 'alert_item'],
  ddl: `CREATE TABLE alert (
    seq INTEGER PRIMARY KEY, event_id TEXT NOT NULL, position TEXT NOT NULL, coi TEXT, kind TEXT NOT NULL, code TEXT NOT NULL,
    subject TEXT, site TEXT NOT NULL, recorded_at INTEGER NOT NULL, due_at INTEGER, resolved INTEGER NOT NULL) STRICT;
    CREATE INDEX alert_hold ON alert (coi, subject);
    CREATE INDEX alert_of ON alert (kind, subject);
    CREATE TABLE alert_item (coi TEXT NOT NULL, item TEXT NOT NULL, batch TEXT NOT NULL, PRIMARY KEY (coi, item)) STRICT, WITHOUT ROWID`,
  statements: {
    raise: `INSERT INTO alert VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
    resolve: `UPDATE alert SET resolved = 1 WHERE coi = ? AND subject = ?`,
    trained: `UPDATE alert SET resolved = 1 WHERE kind = 'override' AND subject = ? AND code = ?`,
    looked: `UPDATE alert SET resolved = 1 WHERE kind = 'sign-in' AND subject = ?`,
    answered: `UPDATE alert SET resolved = 1 WHERE kind = 'page' AND coi = ? AND subject = ?`,
    known: `UPDATE alert SET resolved = 1 WHERE kind = 'material' AND subject = ?`,
    closed: `UPDATE alert SET resolved = 1 WHERE kind = 'tank' AND subject = ?`,
    unsettled: `UPDATE alert SET resolved = 1 WHERE kind = 'deadline' AND coi = ? AND code LIKE 'material-to-%'
      AND EXISTS (SELECT 1 FROM alert stop WHERE stop.kind = 'hold' AND stop.code = 'stop' AND stop.coi = alert.coi AND stop.subject = ?)`,
    moved: `UPDATE alert SET resolved = 1 WHERE kind = 'transfer' AND subject = ?`,
    papered: `UPDATE alert SET resolved = 1 WHERE kind = 'downtime' AND coi = ? AND subject = ?`,
    heard: `UPDATE alert SET resolved = 1 WHERE kind = 'unblinding' AND subject = ?`,
    lift: `UPDATE alert SET resolved = 1 WHERE kind = 'stop' AND subject = ?`,
    item: `INSERT OR REPLACE INTO alert_item VALUES (?, ?, ?)`,
    endOf: `UPDATE alert SET resolved = 1 WHERE kind = 'deadline' AND coi = ? AND code = ? AND subject = ?`,
    endOfBatch: `UPDATE alert SET resolved = 1 WHERE kind = 'deadline' AND coi = ? AND code = ?
      AND subject = (SELECT batch FROM alert_item WHERE alert_item.coi = alert.coi AND item = ?)`,
    endOfAll: `UPDATE alert SET resolved = 1 WHERE kind = 'deadline' AND coi = ? AND code = ?`,
  },
  project: ({ event, position }, emit) => {
    const coi = therapyOf(event) ?? null;
    if (event.type === 'HoldResolved') {
      // Whose stop is let go settles nothing any more: he takes part again, or it never was his.
      if (event.data.disposition === 'lifted') emit('unsettled', coi, event.data.hold);
      return emit('resolve', coi, event.data.hold);
    }
    if (event.type === 'ExceptionalSupplyRevoked') emit('resolve', coi, event.data.request);
    if (event.type === 'DeviationClosed' || event.type === 'DeviationAccepted')
      return emit('resolve', coi, event.data.deviation);
    // Until somebody has compared it with the paper, what was given there is only what one person typed.
    if (event.type === 'DowntimeEntryCompared' && event.data.agrees)
      return emit('papered', coi, event.data.form);
    if (event.type === 'PackHolderTold') emit('papered', coi, event.data.pack);
    if (event.type === 'UnblindingAcknowledged') {
      if (event.data.stillToHear.length > 0) return;
      return emit('heard', ofParticipant(event, event.data.unblinding));
    }
    if (event.type === 'PageAcknowledged') return emit('answered', coi, event.data.hold);
    if (event.type === 'StopLifted' || event.type === 'ParticipationResumed')
      return emit('lift', event.data.stop);
    if (event.type === 'ParticipantTransferred' || event.type === 'TransferEnded')
      return emit('moved', ofParticipant(event, event.data.transfer));
    // What it has stopped is told by each hold; this line stays open until nothing is left to stop.
    if (event.type === 'RecallCompleted') return emit('lift', event.data.lot);
    if (event.type === 'TankAlarmClosed') return emit('closed', alarmOf(event, event.data.alarm));
    if (event.type === 'IdentityResolved' || event.type === 'MaterialDisposed')
      return emit('known', materialOf(event));
    if (event.type === 'TrainingRecorded')
      return emit('trained', personOf(event) ?? null, event.data.training);
    if (isActedOn(event)) return emit('looked', personOf(event) ?? null);
    if (coi !== null) end(coi, event, emit);
    const alert = alertOf({ event });
    if (alert === undefined) return;
    emit(
      'raise',
      event.id,
      position,
      coi,
      alert.kind,
      alert.code,
      subjectOf(event),
      // Whoever is asked is told, and not whoever asked.
      event.type === 'TransferProposed' ? event.data.to : siteOf(event),
      event.recordedAt,
      alert.dueAt === undefined ? null : instantOf(alert.dueAt),
    );
  },
};

function end(coi: string, event: ReadEvent, emit: Emit): void {
  if (event.type === 'LabelPrinted') emit('item', coi, event.data.item, event.data.batch);
  if (event.type === 'DeadlinePassed') {
    const warning = warningBefore(event.data.kind);
    if (warning !== undefined) emit('endOf', coi, warning, event.data.subject);
  }
  for (const { kinds, of, what } of endingsOf(event)) {
    for (const code of kinds.flatMap(codesOf)) {
      if (of === 'therapy') emit('endOfAll', coi, code);
      else emit(of === 'batch' ? 'endOfBatch' : 'endOf', coi, code, what);
    }
  }
}

/** Of all tanks: each counts its own. */
const alarmOf = ({ envelope }: ReadEvent, alarm: string): string =>
  `${decodeURIComponent(envelope.stream.slice('tank-'.length))}/${alarm}`;

/** Of all participants: each counts his own. */
const ofParticipant = ({ envelope }: ReadEvent, what: string): string =>
  `${envelope.stream.slice('participant-'.length)}/${what}`;

const materialOf = ({ envelope }: ReadEvent): string => envelope.stream.slice('material-'.length);

/** After it, whoever attacked an account has nothing of what he knew. */
const isActedOn = ({ type }: ReadEvent): boolean =>
  type === 'PersonSuspended' || type === 'CredentialChanged';

const subjectOf = (event: Positioned['event']): string | null => {
  if (event.type === 'HoldPlaced' || event.type === 'OnCallPaged') return event.data.hold;
  if (event.type === 'BatchReleasedExceptionally') return event.data.request;
  if (event.type === 'DeviationOpened' || event.type === 'DeviationReported')
    return event.data.deviation;
  if (event.type === 'DeadlinePassed') return event.data.subject;
  if (event.type === 'CustodyTakenOver') return event.data.sscc;
  if (event.type === 'DowntimePackVoided') return event.data.pack;
  if (event.type === 'DowntimeFormEntered' || event.type === 'DowntimeEntryCompared')
    return event.data.form;
  if (event.type === 'StopOpened') return event.data.stop;
  if (event.type === 'ParticipantUnblinded') return ofParticipant(event, event.data.unblinding);
  if (event.type === 'TransferProposed') return ofParticipant(event, event.data.transfer);
  if (event.type === 'LotRecalled') return event.data.lot;
  if (event.type === 'MaterialFound') return materialOf(event);
  if (event.type === 'TankAlarmRaised') return alarmOf(event, event.data.alarm);
  if (event.type === 'TrainingBridged' || event.type === 'SignInAttacked')
    return personOf(event) ?? null;
  return null;
};

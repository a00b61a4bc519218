import type { ReadEvent } from '../envelope/read-event.js';
import type { Role } from '../kernel/actor.js';
import type { Meaning } from '../signature/meanings.js';
import { FLAGS, type Flag } from './flags.js';
import { instrumentsTold } from './instruments-told.js';

/** Later than this after it happened, an entry is marked late for ever. */
const LATE_MS = 15 * 60_000;

const USUAL: ReadonlySet<Flag> = new Set<Flag>(['look-up', 'export', 'review', 'signature']);

/** What an event's type alone says about it. */
const OF_TYPE: Partial<Readonly<Record<ReadEvent['type'], Flag>>> = {
  EventCorrected: 'correction',
  HoldResolved: 'override',
  ClosureProposed: 'override',
  DeviationClosed: 'override',
  DeviationAccepted: 'override',
  StopLifted: 'override',
  ProtocolMigrated: 'override',
  BatchReleasedExceptionally: 'override',
  CustodyTakenOver: 'override',
  BoxRemapped: 'override',
  TankAlarmRaised: 'deviation',
  TankAlarmClosed: 'override',
  TrainingBridged: 'override',
  IdentifierTyped: 'typed',
  CommandRefused: 'refusal',
  ErasureRefused: 'refusal',
  StopRaised: 'danger',
  MixUpRecorded: 'danger',
  MaterialFound: 'deviation',
  UnitMissing: 'deviation',
  LabelFoundDoubled: 'deviation',
  IdentityResolved: 'override',
  MaterialDisposed: 'override',
  LabelWrittenOff: 'override',
  PrinterCleared: 'override',
  DeviationOpened: 'deviation',
  DeviationReported: 'deviation',
  HoldPlaced: 'deviation',
  SignInFailed: 'sign-in-failed',
  VouchingFailed: 'sign-in-failed',
  SignInAttacked: 'sign-in-failed',
  FirstAdministratorEnrolled: 'permission-change',
  FirstQaEnrolled: 'permission-change',
  PersonInvited: 'permission-change',
  PersonNamed: 'permission-change',
  AccountReopened: 'permission-change',
  HolderVouchedFor: 'permission-change',
  GrantProposed: 'permission-change',
  RoleGranted: 'permission-change',
  RoleWithdrawn: 'permission-change',
  PersonSuspended: 'permission-change',
  PersonReinstated: 'permission-change',
  PasskeyRegistered: 'permission-change',
  PasskeyRemoved: 'permission-change',
  CredentialChanged: 'permission-change',
  IdentityLookedUp: 'look-up',
  ListExported: 'export',
  AuditTrailReviewed: 'review',
};

/** An event as somebody reads it who reviews: who, what, on what, why, and what is odd about it. When stands in the event. */
export interface AuditLine {
  readonly person: string;
  readonly role: Role;
  readonly site: string;
  readonly type: ReadEvent['type'];
  /** Where it is about a command: the one that was refused, or that mixed things up. */
  readonly command: string | undefined;
  /** Why the ledger refused, stopped, held or opened a deviation. */
  readonly code: string | undefined;
  /** Therapies, participants, people, things: at least the one whose stream it stands in. */
  readonly subjects: readonly string[];
  /** Reasons, evidence and purposes, in the words of whoever gave them. */
  readonly why: string | undefined;
  readonly signed: Meaning | undefined;
  readonly flags: readonly Flag[];
}

/** Recorded so long after it happened that nobody can call it contemporaneous. */
export const isLate = ({ occurredAt, recordedAt }: ReadEvent): boolean =>
  recordedAt - occurredAt > LATE_MS;

export const isException = ({ flags }: Pick<AuditLine, 'flags'>): boolean =>
  flags.some(flag => !USUAL.has(flag));

/** One function, so that what somebody is shown, what his review covers and whose acts are in it cannot drift apart. */
export function auditLineOf(event: ReadEvent): AuditLine {
  const { type, actor, envelope } = event;
  const data = toldIn(event);
  return {
    person: actor.person,
    role: actor.role,
    site: actor.site,
    type,
    command: textIn(data, 'command'),
    code: textIn(data, 'code'),
    subjects: subjectsOf(envelope.stream, data),
    why: whyOf(event, data),
    signed: envelope.signature?.statement.meaning,
    flags: FLAGS.filter(flag => hasFlag(event, flag)),
  };
}

function hasFlag(event: ReadEvent, flag: Flag): boolean {
  const { type, envelope } = event;
  if (flag === 'late') return isLate(event);
  if (flag === 'after-the-fact') return envelope.afterTheFact !== undefined;
  if (flag === 'signature') return envelope.signature !== undefined;
  const isTyped = flag === 'typed' && envelope.scans.some(({ typed }) => typed !== undefined);
  return isTyped || OF_TYPE[type] === flag;
}

/** The fields of an event, with those of the cause of a hold among them. */
function toldIn({ data }: ReadEvent): Readonly<Record<string, unknown>> {
  const { cause, ...fields } = data as Readonly<Record<string, unknown>>;
  return typeof cause === 'object' ? { ...fields, ...cause } : { reason: cause, ...fields };
}

const textIn = (data: Readonly<Record<string, unknown>>, field: string): string | undefined => {
  const value = data[field];
  return typeof value === 'string' ? value : undefined;
};

const REASONS = ['reason', 'what', 'evidence', 'purpose', 'note', 'document'] as const;

function whyOf({ envelope }: ReadEvent, data: Readonly<Record<string, unknown>>) {
  const typed = envelope.scans.flatMap(scan => scan.typed ?? []);
  const reasons = [
    ...REASONS.map(field => textIn(data, field)),
    envelope.afterTheFact?.reason,
    ...new Set(typed),
  ].filter(reason => reason !== undefined);
  return reasons.length === 0 ? undefined : reasons.join('; ');
}

/** Streams whose name ends with what they are about. */
const NAMED_AFTER =
  /^(?:journey|participant|person|device|protocol|workstation|box|lot|tank|printer|material|site)-(.+)$/;

const nameOf = (stream: string): string => {
  const name = NAMED_AFTER.exec(stream)?.[1];
  if (name === undefined) return stream;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

function subjectsOf(stream: string, data: Readonly<Record<string, unknown>>): readonly string[] {
  const { participants } = data;
  const named = [
    // What was refused is about the record that it was meant for.
    nameOf(textIn(data, 'stream') ?? stream),
    ...['coi', 'participant', 'person'].map(field => textIn(data, field)),
    ...(Array.isArray(participants) ? (participants as string[]) : []),
    ...instrumentsTold(data),
  ];
  return [...new Set(named.filter(name => name !== undefined))];
}

import { type AuditScope, type Flag, type Instant, eventTypes } from '@selfsame/custody';
import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';
import type { StoredRow } from '../rows.js';

/** What a reviewer asks for: fields narrow it together. */
export interface AuditFilter extends AuditScope {
  /** Recorded at this moment or later. */
  readonly from?: Instant;
  /** Recorded before this moment. */
  readonly to?: Instant;
  /** Words of a reason, in any case. */
  readonly why?: string;
  /** Only what nobody has reviewed. */
  readonly unreviewed?: boolean;
  readonly exceptionsFirst?: boolean;
}

export interface AuditRow {
  readonly position: string;
  /** Of the event before it: a review that begins after that begins with this one. */
  readonly previous: string | null;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly command: string | null;
  readonly code: string | null;
  /** By the clock of the device, with its offset. */
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly person: string;
  readonly role: string;
  readonly organisation: string;
  readonly site: string;
  readonly post: string;
  readonly device: string;
  readonly subjects: readonly string[];
  readonly why: string | null;
  /** What a signature on it means. */
  readonly signed: string | null;
  readonly flags: readonly Flag[];
  readonly exception: boolean;
  readonly reviewed: boolean;
}

const words = (text: StoredRow[string]): readonly string[] =>
  typeof text === 'string' && text !== '' ? text.split(' ') : [];

function asRow({ seq: _seq, usual, reviewed, ...row }: StoredRow): AuditRow {
  return {
    position: row.position,
    previous: row.previous,
    stream: row.stream,
    revision: row.revision,
    type: row.type,
    command: row.command,
    code: row.code,
    occurredAt: row.occurred_at,
    recordedAt: new Date(Number(row.recorded_at)).toISOString(),
    person: row.person,
    role: row.role,
    organisation: row.organisation,
    site: row.site,
    post: row.post,
    device: row.device,
    subjects: words(row.subjects ?? null),
    why: row.why,
    signed: row.signed,
    flags: words(row.flags ?? null),
    exception: usual === 0,
    reviewed: reviewed === 1,
  } as AuditRow;
}

const CODE = /^[A-Z0-9_]+$/;

/** An event happened, a command is told, a code is shouted: no word is two of them. */
function columnOf(what: string): 'type' | 'code' | 'command' {
  if (CODE.test(what)) return 'code';
  return Object.hasOwn(eventTypes, what) ? 'type' : 'command';
}

function conditionsOf(filter: AuditFilter): readonly (readonly [string, string | number])[] {
  const { who, notBy, what, site, on, flag, from, to, why, unreviewed } = filter;
  const asked: readonly (readonly [string, string | number | undefined])[] = [
    ['person = ?', who],
    ['person <> ?', notBy],
    [`${columnOf(what ?? '')} = ?`, what],
    ['site = ?', site],
    ['seq IN (SELECT seq FROM audit_subject WHERE subject = ?)', on],
    [`instr(' ' || flags || ' ', ' ' || ? || ' ') > 0`, flag],
    ['recorded_at >= ?', from],
    ['recorded_at < ?', to],
    ['why IS NOT NULL AND instr(lower(why), lower(?)) > 0', why],
    ['reviewed < ?', unreviewed ? 1 : undefined],
  ];
  return asked.filter((each): each is [string, string | number] => each[1] !== undefined);
}

/** The trail in the order of the log, or what makes somebody look twice before all else. */
export function auditTrailOf(
  models: ReadModels,
  filter: AuditFilter,
  paging: Paging,
): Page<AuditRow> {
  const conditions = conditionsOf(filter);
  return list(models, {
    sql: `SELECT *, (SELECT position FROM audit_entry AS before WHERE before.seq = audit_entry.seq - 1) AS previous
      FROM audit_entry WHERE ${['1', ...conditions.map(([sql]) => sql)].join(' AND ')}`,
    values: conditions.map(([, value]) => value),
    key: filter.exceptionsFirst ? ['usual', 'seq'] : ['seq'],
    show: asRow,
    ...paging,
  });
}

/** When the event at a position was recorded; undefined where none stands. */
export const recordedAtOf = ({ database }: ReadModels, position: string): Instant | undefined =>
  database
    .prepare<[string], Instant>('SELECT recorded_at FROM audit_entry WHERE position = ?')
    .pluck()
    .get(position);

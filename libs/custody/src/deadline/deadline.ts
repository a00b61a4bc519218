import { type Instant, after } from '../kernel/instant.js';
import { type DeadlineKind, type LimitKind, leadOf, limits } from './deadline-kinds.js';

/**
 * A time of which people are told, once: a limit when it passes, or a warning before it. All times are instants:
 * what lasts 24 hours lasts 24 hours in the night when the clocks change, too.
 */
export interface Deadline {
  /** The same for ever, so that it is told once, whoever notices it and however often. */
  readonly deadline: string;
  readonly kind: DeadlineKind;
  readonly subject: string;
  /** The limit's own time; a warning says what is about to pass, and when. */
  readonly dueAt: Instant;
  /** When people are told: at the limit, or so long before it. */
  readonly tellAt: Instant;
  /** What is told in its place once that is due: the limit for its warning, the wider circle for a hold. */
  readonly instead?: Deadline;
}

/** Whether people are to be told now. After a pause in which several became due, only the last of them is told. */
export const isDue = ({ tellAt, instead }: Deadline, now: Instant): boolean =>
  tellAt <= now && (instead === undefined || now < instead.tellAt);

/** Whether nobody has to be told any more: it was told, or what is told in its place was. */
export const isTold = (told: readonly string[], { deadline, instead }: Deadline): boolean =>
  told.includes(deadline) || (instead !== undefined && isTold(told, instead));

export interface Limit {
  readonly kind: LimitKind;
  readonly subject: string;
  readonly dueAt: Instant;
  /** How long people had from the beginning: the warning follows from it. */
  readonly lengthMs: number;
  /** What tells it apart from every other limit of its kind, where subject and time do not. */
  readonly id?: string;
}

/** Another time is another deadline: a corrected limit is told anew. */
export const deadlineAt = (
  kind: DeadlineKind,
  subject: string,
  dueAt: Instant,
  id = `${subject}/${dueAt}`,
): Deadline => ({
  deadline: `${kind}/${id}`,
  kind,
  subject,
  dueAt,
  tellAt: dueAt,
});

/** A limit's warning, if there is time for one. What is held is told of its hold, under its own kind. */
export function warningOf(
  { kind, lengthMs, id }: Limit,
  limit: Deadline,
  { kind: warning, subject }: Pick<Deadline, 'kind' | 'subject'> = {
    kind: limits[kind].warning,
    subject: limit.subject,
  },
): readonly Deadline[] {
  const leadMs = leadOf(kind, lengthMs);
  if (leadMs === undefined) return [];
  const told = deadlineAt(warning, subject, limit.dueAt, id);
  return [{ ...told, tellAt: after(limit.dueAt, -leadMs), instead: limit }];
}

/** A limit and the warning before it. */
export function withWarning(limit: Limit): readonly Deadline[] {
  const passed = deadlineAt(limit.kind, limit.subject, limit.dueAt, limit.id);
  return [passed, ...warningOf(limit, passed)];
}

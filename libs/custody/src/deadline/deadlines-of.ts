import type { Journey, Package } from '../journey/journey.js';
import { HOUR_MS, type Instant, MINUTE_MS, after } from '../kernel/instant.js';
import { legOf } from '../temperature/leg-of.js';

export type DeadlineKind =
  | 'offer-expires'
  | 'label-not-applied'
  | 'handoff-overdue'
  | 'processing-overdue'
  | 'logger-data-missing'
  | 'hold-unresolved'
  | 'product-expires'
  | 'in-use-time-over';

/** A time by which something should have happened. People are told once when it has not. */
export interface Deadline {
  /** The same for ever, so that it is told once, whoever notices it and however often. */
  readonly deadline: string;
  readonly kind: DeadlineKind;
  readonly subject: string;
  readonly dueAt: Instant;
}

const LOGGER_READ_OUT_MINUTES = 60;
const HOLD_LOOKED_AT_MINUTES = 60;

/**
 * What a journey waits for now. Gates look at time by themselves with every command; this is for people's sake.
 */
export function deadlinesOf(journey: Journey): readonly Deadline[] {
  if (journey.startedAt === undefined) return [];
  const open = [
    ...Object.values(journey.packages).flatMap(known => packageDeadlines(journey, known)),
    ...labelDeadlines(journey),
    ...batchDeadlines(journey),
    ...holdDeadlines(journey),
    ...unitDeadlines(journey),
  ];
  return open.filter(({ deadline }) => !journey.deadlinesPassed.includes(deadline));
}

const due = (kind: DeadlineKind, subject: string, anchor: Instant, lengthMs: number): Deadline => {
  const dueAt = after(anchor, lengthMs);
  return { deadline: `${kind}/${subject}/${dueAt}`, kind, subject, dueAt };
};

function packageDeadlines(journey: Journey, known: Package): Deadline[] {
  const { sscc, offer, departedAt, receivedAt, loggerData, status } = known;
  const limits = legOf(journey, known);
  const deadlines: Deadline[] = [];
  if (offer !== undefined) {
    deadlines.push({
      deadline: `offer-expires/${offer.offer}`,
      kind: 'offer-expires',
      subject: sscc,
      dueAt: offer.expiresAt,
    });
  }
  if (departedAt !== undefined && receivedAt === undefined) {
    deadlines.push(due('handoff-overdue', sscc, departedAt, limits.maxTransitHours * HOUR_MS));
  }
  if (receivedAt !== undefined && loggerData === undefined && status === 'received') {
    deadlines.push(
      due('logger-data-missing', sscc, receivedAt, LOGGER_READ_OUT_MINUTES * MINUTE_MS),
    );
  }
  return deadlines;
}

const labelDeadlines = ({ labels, protocol }: Journey): Deadline[] =>
  Object.values(labels)
    .filter(({ status }) => status === 'printed')
    .map(({ label, printedAt }) =>
      due('label-not-applied', label, printedAt, protocol.labels.affixWithinMinutes * MINUTE_MS),
    );

const batchDeadlines = ({ batches, protocol }: Journey): Deadline[] =>
  Object.values(batches).flatMap(({ batch, aspiratedAt, isolatedAt, status }) =>
    aspiratedAt !== undefined && isolatedAt === undefined && status === 'growing'
      ? [
          due(
            'processing-overdue',
            batch,
            aspiratedAt,
            protocol.collection.startProcessingWithinHours * HOUR_MS,
          ),
        ]
      : [],
  );

const holdDeadlines = ({ holds }: Journey): Deadline[] =>
  Object.values(holds)
    .filter(({ open, cause }) => open && cause.kind !== 'stop')
    .map(({ hold, placedAt }) =>
      due('hold-unresolved', hold, placedAt, HOLD_LOOKED_AT_MINUTES * MINUTE_MS),
    );

const unitDeadlines = ({ items }: Journey): Deadline[] =>
  Object.values(items).flatMap(({ item, status, expiresAt, openedUseBy, thawedUseBy }) => {
    if (status !== 'present' && status !== 'opened') return [];
    const useBy = openedUseBy ?? thawedUseBy;
    const inUse = useBy === undefined ? [] : [due('in-use-time-over', item, useBy, 0)];
    return expiresAt === undefined ? inUse : [...inUse, due('product-expires', item, expiresAt, 0)];
  });

import type { Journey, Package } from '../journey/journey.js';
import { HOUR_MS, MINUTE_MS, after } from '../kernel/instant.js';
import { legOf } from '../temperature/leg-of.js';
import { LOGGER_READ_OUT_MINUTES } from './deadline-kinds.js';
import { type Deadline, withWarning } from './deadline.js';

/** Custody and its evidence: watched on every way, also on that of what nobody will use any more. */
export const packageDeadlines = (journey: Journey): readonly Deadline[] =>
  Object.values(journey.packages).flatMap(known => [
    ...offer(journey, known),
    ...transit(journey, known),
    ...deposited(known),
    ...readOut(known),
  ]);

/** The same package may be offered twice within one moment: the offer's own id tells them apart. */
const offer = ({ protocol }: Journey, { sscc, offer }: Package): readonly Deadline[] =>
  offer === undefined
    ? []
    : withWarning({
        kind: 'offer-expires',
        subject: sscc,
        dueAt: offer.expiresAt,
        lengthMs: protocol.handoff.offerOpenMinutes * MINUTE_MS,
        id: offer.offer,
      });

const deposited = ({ sscc, deposit }: Package): readonly Deadline[] => {
  if (deposit === undefined) return [];
  const { collectBy: dueAt, since } = deposit;
  return withWarning({
    kind: 'deposit-overdue',
    subject: sscc,
    dueAt,
    lengthMs: dueAt - since,
    id: String(since),
  });
};

const transit = (journey: Journey, known: Package): readonly Deadline[] => {
  const { sscc, status, departedAt, items } = known;
  if (departedAt === undefined || status !== 'in-transit') return [];
  if (items.length > 0 && items.every(item => isElsewhere(journey, item, sscc))) return [];
  const lengthMs = legOf(journey, known).maxTransitHours * HOUR_MS;
  const dueAt = after(departedAt, lengthMs);
  return withWarning({ kind: 'handoff-overdue', subject: sscc, dueAt, lengthMs });
};

/** Known, and known to have left the package: what nobody knows may still be in it. */
const isElsewhere = ({ items }: Journey, item: string, sscc: string): boolean =>
  items[item] !== undefined && items[item].sscc !== sscc;

const readOut = ({ sscc, status, receivedAt, loggerData }: Package): readonly Deadline[] => {
  if (receivedAt === undefined || loggerData !== undefined || status !== 'received') return [];
  const lengthMs = LOGGER_READ_OUT_MINUTES * MINUTE_MS;
  const dueAt = after(receivedAt, lengthMs);
  return withWarning({ kind: 'logger-data-missing', subject: sscc, dueAt, lengthMs });
};

import type { Deviation, Journey } from '../journey/journey.js';
import { DAY_MS, HOUR_MS, after } from '../kernel/instant.js';
import { CLASSIFY_WITHIN_HOURS, INVESTIGATE_WITHIN_DAYS } from './deadline-kinds.js';
import { type Deadline, withWarning } from './deadline.js';

/** What QA still owes to an open deviation. Past due it is an alert, and stays open: nothing closes by itself. */
export const deviationDeadlines = ({ deviations }: Journey): readonly Deadline[] =>
  Object.values(deviations)
    .filter(({ open }) => open)
    .flatMap(deviation => [...classification(deviation), ...investigation(deviation)]);

const classification = ({ deviation, openedAt, classification }: Deviation) => {
  if (classification !== undefined) return [];
  const lengthMs = CLASSIFY_WITHIN_HOURS * HOUR_MS;
  const dueAt = after(openedAt, lengthMs);
  return withWarning({ kind: 'deviation-unclassified', subject: deviation, dueAt, lengthMs });
};

const investigation = ({ deviation, openedAt, investigation }: Deviation) => {
  if (investigation !== undefined) return [];
  const lengthMs = INVESTIGATE_WITHIN_DAYS * DAY_MS;
  const dueAt = after(openedAt, lengthMs);
  return withWarning({ kind: 'investigation-overdue', subject: deviation, dueAt, lengthMs });
};

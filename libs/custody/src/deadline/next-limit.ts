import type { Journey } from '../journey/journey.js';
import { type LimitKind, deviationDeadlineKinds, limits } from './deadline-kinds.js';
import type { Deadline } from './deadline.js';
import { deadlinesOf } from './deadlines-of.js';

interface NextLimit extends Deadline {
  readonly kind: LimitKind;
}

const isLimit = (deadline: Deadline): deadline is NextLimit =>
  Object.hasOwn(limits, deadline.kind) && !deviationDeadlineKinds.has(deadline.kind);

/**
 * The first limit of time that a therapy runs into, or has run into: told or not, it stands until it is met. What is owed to a
 * deviation is QA's own, and stands with that (H30).
 */
export const nextLimit = (journey: Journey): NextLimit | undefined =>
  deadlinesOf({ ...journey, deadlinesPassed: [] })
    .filter(isLimit)
    .sort((one, other) => one.dueAt - other.dueAt)[0];

import type { Journey } from '../journey/journey.js';
import { batchDeadlines, labelDeadlines } from './batch-deadlines.js';
import { type Deadline, isTold } from './deadline.js';
import { deviationDeadlines } from './deviation-deadlines.js';
import { downtimeDeadlines } from './downtime-deadlines.js';
import { followUpDeadlines } from './follow-up-deadlines.js';
import { holdDeadlines } from './hold-deadlines.js';
import { noticeDeadlines } from './notice-deadlines.js';
import { packageDeadlines } from './package-deadlines.js';
import { segregationDeadlines } from './segregation-deadlines.js';
import { taskDeadlines } from './tasks.js';
import { unitDeadlines } from './unit-deadlines.js';

/**
 * What a journey waits for now, and of which people were not told yet. Gates look at time by themselves with every
 * command; this is for people's sake.
 */
export function deadlinesOf(journey: Journey): readonly Deadline[] {
  if (journey.startedAt === undefined) return [];
  const open = [
    ...packageDeadlines(journey),
    ...labelDeadlines(journey),
    ...batchDeadlines(journey),
    ...holdDeadlines(journey),
    ...deviationDeadlines(journey),
    ...unitDeadlines(journey),
    ...followUpDeadlines(journey),
    ...noticeDeadlines(journey),
    ...segregationDeadlines(journey),
    ...taskDeadlines(journey),
    ...downtimeDeadlines(journey),
  ].filter(deadline => !isTold(journey.deadlinesPassed, deadline));
  // Units of one filling share their expiry, and the hold on them is warned of once.
  return [...new Map(open.map(each => [each.deadline, each])).values()];
}

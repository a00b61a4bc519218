import type { Item, Journey } from '../journey/journey.js';
import { HOUR_MS, type Instant, after, later } from '../kernel/instant.js';
import { storageClassOf } from '../serology/serology.js';
import { LABEL_ANEW_WITHIN_HOURS, MOVE_APART_WITHIN_HOURS, limits } from './deadline-kinds.js';
import { type Deadline, type Limit, deadlineAt } from './deadline.js';

const isHere = ({ status }: Item): boolean => status === 'present' || status === 'opened';

/** Nobody could know of it before: the whole time is there to do it in, and people are told when it begins. */
function atOnce({ kind, subject, dueAt, lengthMs }: Limit): readonly Deadline[] {
  const limit = deadlineAt(kind, subject, dueAt);
  const task = deadlineAt(limits[kind].warning, subject, dueAt);
  return [limit, { ...task, tellAt: after(dueAt, -lengthMs), instead: limit }];
}

/** H49: it lies where it must not lie since it was put there, or since a result came that says so. */
const toMove = (journey: Journey, since: Instant): readonly Deadline[] => {
  const hours = journey.protocol.donorTesting?.moveWithinHours ?? MOVE_APART_WITHIN_HOURS;
  return Object.values(journey.items)
    .filter(item => isHere(item) && item.place !== undefined)
    .filter(({ place }) => (place?.storageClass ?? 'general') !== storageClassOf(journey))
    .flatMap(({ item, coldSince }) =>
      atOnce({
        kind: 'storage-class-due',
        subject: item,
        dueAt: after(later(since, coldSince ?? since), hours * HOUR_MS),
        lengthMs: hours * HOUR_MS,
      }),
    );
};

/** What lies in a tank is labelled anew when it is taken out: in the cold no label sticks, and in the warm no cell lives. */
const toLabel = (journey: Journey, since: Instant): readonly Deadline[] =>
  Object.values(journey.items)
    .filter(item => isHere(item) && item.kind !== 'sample' && item.place === undefined)
    .filter(({ labelPrintedAt }) => labelPrintedAt < since)
    .flatMap(({ item }) =>
      atOnce({
        kind: 'warning-label-due',
        subject: item,
        dueAt: after(since, LABEL_ANEW_WITHIN_HOURS * HOUR_MS),
        lengthMs: LABEL_ANEW_WITHIN_HOURS * HOUR_MS,
      }),
    );

export const segregationDeadlines = (journey: Journey): readonly Deadline[] => [
  ...(journey.segregatedSince === undefined ? [] : toMove(journey, journey.segregatedSince)),
  ...(journey.warningsSince === undefined ? [] : toLabel(journey, journey.warningsSince)),
];

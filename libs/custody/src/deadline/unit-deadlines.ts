import { openHoldOn } from '../hold/holds.js';
import type { Item, Journey } from '../journey/journey.js';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../kernel/instant.js';
import { stepOf } from '../protocol/step-of.js';
import { warmBudgetMs, warmUntil } from '../storage/out-of-storage.js';
import { type Deadline, type Limit, deadlineAt, warningOf, withWarning } from './deadline.js';
import { isStillOfUse } from './still-of-use.js';

/** The clock of every unit that may still be used. */
export const unitDeadlines = (journey: Journey): readonly Deadline[] =>
  Object.values(journey.items)
    .filter(item => isStillOfUse(journey, item))
    .flatMap(item => [...inTheWarm(journey, item), ...inUse(journey, item)]);

/** Its minutes out of storage, while it lies in the warm. */
function inTheWarm(journey: Journey, item: Item): readonly Deadline[] {
  const dueAt = warmUntil(journey, item);
  const lengthMs = warmBudgetMs(journey);
  if (dueAt === undefined || lengthMs === undefined) return [];
  return withWarning({ kind: 'out-of-storage-over', subject: item.item, dueAt, lengthMs });
}

function inUse(journey: Journey, item: Item): readonly Deadline[] {
  const limit = firstOf(clocksOf(journey, item));
  if (limit === undefined) return [];
  const passed = deadlineAt(limit.kind, limit.subject, limit.dueAt);
  const hold = openHoldOn(journey, item);
  // While it is held nobody at the bedside can meet its clock: whoever can lift the hold is warned.
  const heldBy = hold && ({ kind: 'held-product-expires-soon', subject: hold.hold } as const);
  return [passed, ...warningOf(limit, passed, heldBy)];
}

/** Once the shorter clock has run out, the longer one is nobody's concern. */
const firstOf = ([first, ...others]: readonly Limit[]): Limit | undefined =>
  first && others.reduce((one, other) => (other.dueAt < one.dueAt ? other : one), first);

/** When a unit runs out, by whichever of its clocks is the first. */
export const unitClock = (journey: Journey, item: Item): Instant | undefined =>
  firstOf(clocksOf(journey, item))?.dueAt;

/** Its own clocks and those of what it was drawn from: a syringe gives its tube no minute back. */
const clocksOf = (journey: Journey, unit: Item): readonly Limit[] =>
  [unit, ...unit.parents.flatMap(parent => journey.items[parent] ?? [])].flatMap(
    ({ expiresAt, thawedUseBy, preparedUseBy, openedUseBy }) => {
      const { form, administration } = journey.protocol;
      const clock = (kind: Limit['kind'], dueAt: Instant | undefined, lengthMs: number): Limit[] =>
        dueAt === undefined ? [] : [{ kind, subject: unit.item, dueAt, lengthMs }];
      const shelfLifeMs =
        form.kind === 'fresh' ? form.shelfLifeHours * HOUR_MS : form.shelfLifeDays * DAY_MS;
      const thawedMinutes = form.kind === 'fresh' ? 0 : form.useWithinMinutesOfThaw;
      const preparedMinutes = stepOf(journey.protocol, 'use')?.withinMinutes ?? 0;
      return [
        ...clock('product-expires', expiresAt, shelfLifeMs),
        ...clock('in-use-time-over', thawedUseBy, thawedMinutes * MINUTE_MS),
        ...clock('in-use-time-over', preparedUseBy, preparedMinutes * MINUTE_MS),
        ...clock(
          'in-use-time-over',
          openedUseBy,
          administration.useWithinMinutesOfOpening * MINUTE_MS,
        ),
      ];
    },
  );

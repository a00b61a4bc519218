import { isOutOfUse } from '../deadline/still-of-use.js';
import { unitClock } from '../deadline/unit-deadlines.js';
import { covers } from '../hold/holds.js';
import type { Item, Journey } from '../journey/journey.js';
import type { HoldScope } from '../kernel/finding.js';
import type { Instant } from '../kernel/instant.js';

/** Containers that may still be used, and that a doubt about this is a doubt about. */
export const affectedBy = (journey: Journey, scope: HoldScope): readonly Item[] =>
  Object.values(journey.items).filter(
    item => item.kind !== 'sample' && covers(scope, journey, item) && !isOutOfUse(journey, item),
  );

/** The one that runs out first; undefined where none of them has a clock. */
export function firstToExpire(
  journey: Journey,
  items: readonly Item[],
): { readonly item: string; readonly at: Instant } | undefined {
  const clocks = items.flatMap(item => {
    const at = unitClock(journey, item);
    return at === undefined ? [] : [{ item: item.item, at }];
  });
  return clocks.toSorted((one, other) => one.at - other.at)[0];
}

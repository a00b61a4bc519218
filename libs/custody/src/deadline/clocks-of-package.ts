import type { Journey, Package } from '../journey/journey.js';
import type { Instant } from '../kernel/instant.js';
import type { DeadlineKind } from './deadline-kinds.js';
import { deadlinesOf } from './deadlines-of.js';

/** What whoever carries a package must know of time; undefined where no clock runs. */
export interface PackageClocks {
  /** The end of the way that the protocol allows, once it has left. */
  readonly deliverBy: Instant | undefined;
  /** When the first thing inside may not be used, or not be processed, any more. */
  readonly expiresAt: Instant | undefined;
}

const OF_UNIT: ReadonlySet<DeadlineKind> = new Set(['product-expires', 'in-use-time-over']);

/** The limits of a package and of what lies in it at this moment, whether or not people were told of them. */
export function clocksOfPackage(
  journey: Journey,
  { sscc, items }: Pick<Package, 'sscc' | 'items'>,
): PackageClocks {
  const inside = items.flatMap(item => {
    const known = journey.items[item];
    return known?.sscc === sscc ? [known] : [];
  });
  const units = new Set(inside.map(({ item }) => item));
  const collected = new Set(
    inside.filter(({ kind }) => kind === 'starting-material').map(({ batch }) => batch),
  );
  const limits = deadlinesOf({ ...journey, deadlinesPassed: [] });
  const first = (wanted: (kind: DeadlineKind, subject: string) => boolean): Instant | undefined =>
    limits
      .filter(({ kind, subject }) => wanted(kind, subject))
      .map(({ dueAt }) => dueAt)
      .sort((one, other) => one - other)[0];
  return {
    deliverBy: first((kind, subject) => kind === 'handoff-overdue' && subject === sscc),
    expiresAt: first(
      (kind, subject) =>
        (OF_UNIT.has(kind) && units.has(subject)) ||
        (kind === 'processing-overdue' && collected.has(subject)),
    ),
  };
}

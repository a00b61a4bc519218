import { unitClock } from '../deadline/unit-deadlines.js';
import type { Item, Journey } from '../journey/journey.js';
import { type Instant, MINUTE_MS, type Timestamp, timestampOf } from '../kernel/instant.js';
import type { Preparation, StepName } from '../protocol/preparation.js';
import { warmBudgetMs, usedMinutesAt, warmUntil } from '../storage/out-of-storage.js';

/** What somebody has to know before he thaws a unit, and while he makes it ready. */
export interface UnitPreparation {
  readonly item: string;
  /** Null where the protocol names none. */
  readonly instruction: Preparation['instruction'] | null;
  readonly steps: readonly {
    readonly step: StepName;
    readonly limits: Readonly<Record<string, string | number>>;
    readonly doneAt: Timestamp | null;
  }[];
  /** Null from the thaw on: then the clock of the thaw runs. */
  readonly outOfStorage: {
    readonly used: number;
    readonly allowed: number;
    readonly left: number;
    readonly until: Timestamp | null;
  } | null;
  readonly useBy: Timestamp | null;
}

const told = (at: Instant | undefined): Timestamp | null =>
  at === undefined ? null : timestampOf(at);

function minutesOf(journey: Journey, unit: Item, now: Instant): UnitPreparation['outOfStorage'] {
  const budget = warmBudgetMs(journey);
  if (budget === undefined || unit.frozenAt === undefined || unit.thawedUseBy !== undefined)
    return null;
  const used = usedMinutesAt(unit, now);
  const allowed = budget / MINUTE_MS;
  return {
    used,
    allowed,
    left: Math.max(0, allowed - used),
    until: told(warmUntil(journey, unit)),
  };
}

/** When a step of the instruction was done: what is only mixed or waited for is recorded with the step before it. */
const doneAt = (step: StepName, unit: Item): Instant | undefined =>
  step === 'thaw' ? unit.thawEndedAt : step === 'use' ? undefined : unit.reconstitutedAt;

/** A unit on its way to the participant; undefined where the therapy has no such unit. */
export function preparationOf(
  journey: Journey,
  item: string,
  now: Instant,
): UnitPreparation | undefined {
  const unit = Object.hasOwn(journey.items, item) ? journey.items[item] : undefined;
  if (unit === undefined) return undefined;
  const preparation = journey.protocol.preparation;
  return {
    item,
    instruction: preparation?.instruction ?? null,
    steps: (preparation?.steps ?? []).map(({ step, ...limits }) => ({
      step,
      limits,
      doneAt: told(doneAt(step, unit)),
    })),
    outOfStorage: minutesOf(journey, unit, now),
    useBy: told(unitClock(journey, unit)),
  };
}

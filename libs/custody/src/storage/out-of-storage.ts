import { covers } from '../hold/holds.js';
import { changeItem } from '../journey/change.js';
import type { Hold, Item, Journey } from '../journey/journey.js';
import { type Command, gateTime, startTime } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import { type Instant, MINUTE_MS, after } from '../kernel/instant.js';
import { type Rule, rule } from '../kernel/rule.js';
import type { RefusalCode } from '../refusals/refusal-code.js';

/** Minutes in the warm that a protocol allows a frozen unit, over all its retrievals together. */
export const warmBudgetMs = ({ protocol: { form } }: Journey): number | undefined =>
  form.kind === 'cryo' ? form.maxMinutesOutOfStorage * MINUTE_MS : undefined;

/** How long it has been in the warm, every retrieval and exposure counted, up to a moment. */
const warmMsAt = (unit: Item, at: Instant): number =>
  unit.outOfStorageMs +
  (unit.outOfStorageSince === undefined ? 0 : Math.max(0, at - unit.outOfStorageSince));

/** What counts against its budget: QA has looked at the rest. */
const countedMsAt = (unit: Item, at: Instant): number =>
  warmMsAt(unit, at) - (unit.excusedWarmMs ?? 0);

const TOO_WARM: ReadonlySet<string> = new Set<RefusalCode>([
  'STORAGE_TOO_WARM',
  'OUT_OF_STORAGE_TOO_LONG',
]);

/** A hold for its minutes was lifted: what was borne until then is not asked again, and everything after it is. */
export function excuseWarmth(journey: Journey, { cause, scope }: Hold, at: Instant): Journey {
  if (cause.kind !== 'finding' || !TOO_WARM.has(cause.code)) return journey;
  return Object.values(journey.items)
    .filter(unit => covers(scope, journey, unit))
    .reduce(
      (next, unit) => changeItem(next, unit.item, { excusedWarmMs: warmMsAt(unit, at) }),
      journey,
    );
}

/** What it has used of its minutes, up to a moment. */
export const usedMinutesAt = (unit: Item, at: Instant): number =>
  Math.ceil(countedMsAt(unit, at) / MINUTE_MS);

/** Whether it has borne more than it may. */
export function boreTooMuch(journey: Journey, unit: Item, at: Instant): boolean {
  const budget = warmBudgetMs(journey);
  return budget !== undefined && countedMsAt(unit, at) > budget;
}

/**
 * When the minutes of a unit run out that lies in the warm now. The doubtful minute counts: a retrieval without a put-back goes on,
 * whatever device told it, from whichever of its two times is the earlier.
 */
export function warmUntil(journey: Journey, unit: Item): Instant | undefined {
  const budget = warmBudgetMs(journey);
  const { outOfStorageSince: since, frozenAt, thawedUseBy } = unit;
  if (budget === undefined || since === undefined) return undefined;
  if (frozenAt === undefined || thawedUseBy !== undefined) return undefined;
  return after(since, budget + (unit.excusedWarmMs ?? 0) - unit.outOfStorageMs);
}

/** H35, H36: minutes out of storage add up, and what bore too many of them is used by nobody until QA has looked. */
export const notTooLongInTheWarm = <C extends Command>(
  pick: (command: C, journey: Journey) => readonly Item[],
): Rule<C, Journey> =>
  rule('it was not out of storage for too long', ['H35', 'H36'], (command, journey) => {
    const budget = warmBudgetMs(journey);
    if (budget === undefined) return undefined;
    // What is told late ended when it happened, not when it is told.
    const at = command.meta.afterTheFact === undefined ? gateTime(command) : startTime(command);
    const spoilt = pick(command, journey).find(unit => boreTooMuch(journey, unit, at));
    return (
      spoilt &&
      finding(
        'OUT_OF_STORAGE_TOO_LONG',
        { minutes: usedMinutesAt(spoilt, at), allowed: budget / MINUTE_MS },
        { kind: 'unit', item: spoilt.item },
      )
    );
  });

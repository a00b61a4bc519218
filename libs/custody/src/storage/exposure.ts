import type { Item, Journey } from '../journey/journey.js';
import { finding } from '../kernel/finding.js';
import { MINUTE_MS, earlier, instantOf, later } from '../kernel/instant.js';
import { type CommandRules, rule } from '../kernel/rule.js';
import type { ExposeUnits } from './commands.js';
import type { UnitsExposed } from './events.js';

type Warm = Pick<UnitsExposed['data'], 'warmSince' | 'coldAt'>;

/**
 * How long a unit lay in the warm that was not counted yet: not before it was put away there, nor since somebody took it
 * out, for then its own clock runs.
 */
export function exposedMs(
  { coldSince, outOfStorageSince }: Pick<Item, 'coldSince' | 'outOfStorageSince'>,
  { warmSince, coldAt }: Warm,
): number {
  const began = instantOf(warmSince);
  const ended = instantOf(coldAt);
  const from = later(began, coldSince ?? began);
  return Math.max(0, earlier(ended, outOfStorageSince ?? ended) - from);
}

/** Minutes out of storage after it, those of every retrieval among them; what QA has excused is not counted again. */
const minutesWith = (unit: Item, warm: Warm): number =>
  Math.ceil((unit.outOfStorageMs - (unit.excusedWarmMs ?? 0) + exposedMs(unit, warm)) / MINUTE_MS);

/** What was spoilt before, and is told again of minutes that were counted, is no news. */
const bearsMore = (unit: Item, warm: Warm): boolean => exposedMs(unit, warm) > 0;

/** Nobody asks a ledger whether a tank may fail: the minutes are counted, and what bore too many is held. */
export const exposeUnits: CommandRules<ExposeUnits, Journey, UnitsExposed> = {
  kind: 'fact',
  rules: [
    rule('no unit was out of storage for too long', ['H17', 'H35'], ({ data }, journey) => {
      const { form } = journey.protocol;
      if (form.kind !== 'cryo') return undefined;
      const spoilt = data.items
        .flatMap(item => journey.items[item] ?? [])
        .filter(
          unit => bearsMore(unit, data) && minutesWith(unit, data) > form.maxMinutesOutOfStorage,
        );
      if (spoilt.length === 0) return undefined;
      const minutes = Math.max(...spoilt.map(unit => minutesWith(unit, data)));
      const units = spoilt.map(({ item }) => item).join(' ');
      return {
        ...finding('STORAGE_TOO_WARM', { minutes, units }),
        alsoHold: spoilt.map(({ item }) => ({ kind: 'unit', item })),
      };
    }),
  ],
  happen: ({ data }) => [{ type: 'UnitsExposed', data }],
};

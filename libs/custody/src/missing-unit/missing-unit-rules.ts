import type { Journey } from '../journey/journey.js';
import { finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import type { MissingUnitCommand } from './commands.js';
import type { MissingUnitEvent } from './events.js';

const unit = (item: string) => ({ kind: 'unit', item }) as const;

/** What is missing is held, and what is found again stays held for use until the QP has said what it is good for. */
export const missingUnitRules: Rulebook<MissingUnitCommand, Journey, MissingUnitEvent> = {
  RecordMissing: {
    kind: 'fact',
    // Whoever sees a gap says so.
    needsNoTraining: true,
    rules: [
      rule('the item exists', [], ({ data }, journey) =>
        journey.items[data.item] === undefined
          ? finding('ITEM_NOT_READY', { item: data.item, status: 'unknown' })
          : undefined,
      ),
      rule('everything is where it must be', ['H3', 'H15'], ({ data }, journey) =>
        journey.items[data.item] === undefined
          ? undefined
          : finding('UNIT_MISSING', { item: data.item }, unit(data.item)),
      ),
    ],
    happen: ({ data }) => [{ type: 'UnitMissing', data }],
  },
  IdentifyUnit: {
    kind: 'fact',
    rules: [
      rule('nobody else has found it', ['H3'], ({ data }, journey) =>
        journey.missing.includes(data.item)
          ? undefined
          : finding('TWO_AS_ONE', { item: data.item, material: data.material }, unit(data.item)),
      ),
      rule('the QP has said what it may be used for', ['H3'], ({ data }) =>
        finding('IDENTITY_RESOLVED', { item: data.item, material: data.material }, unit(data.item)),
      ),
    ],
    happen: ({ data }) => [{ type: 'UnitIdentified', data }],
  },
};

import { isStillOfUse } from '../deadline/still-of-use.js';
import { unitClock } from '../deadline/unit-deadlines.js';
import type { Journey } from '../journey/journey.js';
import { finding } from '../kernel/finding.js';
import { timestampOf } from '../kernel/instant.js';
import { type CommandRules, rule } from '../kernel/rule.js';
import type { CancelInfusion } from './commands.js';
import type { BedsideEvent } from './events.js';

/** Nobody asks whether a participant may have a fever: it is recorded, and who must know of a thawed dose is told. */
export const cancelInfusion: CommandRules<CancelInfusion, Journey, BedsideEvent> = {
  kind: 'fact',
  rules: [
    rule(
      'nothing is running, and nothing was given',
      ['H26'],
      (_command, { bedside, doseNumber }) =>
        bedside.running !== undefined || bedside.doseGiven
          ? finding('ALREADY_DONE', { doseNumber })
          : undefined,
    ),
    rule('no dose is thawed for it', ['H36'], (_command, journey) => {
      const thawed = Object.values(journey.items).find(
        item => item.thawedUseBy !== undefined && isStillOfUse(journey, item),
      );
      const useBy = thawed && unitClock(journey, thawed);
      return thawed === undefined || useBy === undefined
        ? undefined
        : finding('THAWED_DOSE_WAITS', { item: thawed.item, useBy: timestampOf(useBy) });
    }),
  ],
  happen: ({ data }) => [{ type: 'InfusionCancelled', data }],
};

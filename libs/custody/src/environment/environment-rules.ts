import type { Journey } from '../journey/journey.js';
import { finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import type { EnvironmentCommand, NoteEnvironmentResult } from './commands.js';
import type { EnvironmentEvent } from './events.js';
import { plateKey } from './plate.js';

/** The batch that was made when the plate lay there, whatever is made now. */
export const batchOfPlate = (
  journey: Journey,
  plate: { readonly workstation: string; readonly plate: string },
): string => journey.environment[plateKey(plate)]?.batch ?? journey.currentBatch;

const known = ({ data }: NoteEnvironmentResult, { environment }: Journey) =>
  environment[plateKey(data)]?.result;

/** What grew beside a therapy is part of it for ever, however late it is counted and whatever has become of the cells. */
export const environmentRules: Rulebook<EnvironmentCommand, Journey, EnvironmentEvent> = {
  NoteEnvironmentSamples: {
    kind: 'fact',
    rules: [],
    happen: ({ data }, journey) => [
      { type: 'EnvironmentSampled', data: { ...data, batch: journey.currentBatch } },
    ],
  },
  NoteEnvironmentResult: {
    kind: 'fact',
    rules: [
      // A second keying says nothing new: the deviation is open already.
      rule('no more grew than the grade allows', ['H11'], (command, journey) => {
        const { plate, kind, grade, place, count, limits, verdict } = command.data;
        return verdict === 'action' && known(command, journey)?.verdict !== 'action'
          ? finding('ENVIRONMENT_BEYOND_ACTION_LIMIT', {
              plate,
              kind,
              grade,
              place,
              count: count ?? 0,
              action: limits.action,
            })
          : undefined;
      }),
      rule('it was counted with what is in order', ['H11'], (command, journey) => {
        const { plate, instrumentDoubted } = command.data;
        return instrumentDoubted !== undefined && known(command, journey) === undefined
          ? finding('INSTRUMENT_DOUBTED', { plate, because: instrumentDoubted })
          : undefined;
      }),
    ],
    happen: ({ data }, journey) => [
      { type: 'EnvironmentResultNoted', data: { ...data, batch: batchOfPlate(journey, data) } },
    ],
  },
};

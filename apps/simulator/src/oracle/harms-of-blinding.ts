import { ARMS } from '../story/blinding.js';
import type { Harm } from './harm.js';
import type { LogEvent } from './log-event.js';

/** H40: an arm that stands in the log is known to everybody who reads it. */
export function harmsOfBlinding(log: readonly LogEvent[]): readonly Harm[] {
  return log.flatMap(({ stream, type, data }) => {
    const said = JSON.stringify(data);
    const arm = ARMS.find(each => said.includes(each));
    return arm === undefined
      ? []
      : [{ hazard: 'H40', what: `${stream}: ${type} says the arm of a participant` }];
  });
}

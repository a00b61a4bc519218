import type { Stop } from './run.js';
import type { useDoing } from './use-doing.js';

/** What every form for an incident is given. */
export interface IncidentShown {
  readonly stop: Stop;
  readonly doing: ReturnType<typeof useDoing>;
}

import type { JourneyCommand } from '../../src/journey/commands.js';
import type { JourneyEvent } from '../../src/journey/events.js';
import type { Journey } from '../../src/journey/journey.js';
import type { Decision } from '../../src/kernel/decision.js';
import type { Recorded } from '../../src/kernel/event.js';

export interface Standing {
  readonly journey: Journey;
  readonly history: readonly Recorded<JourneyEvent>[];
}

/** One command with its answer, and how things stood on both sides of it. */
export interface Decided {
  readonly command: JourneyCommand;
  readonly decision: Decision<JourneyEvent>;
  readonly before: Standing;
  readonly after: Standing;
}

/** Asked first and accepted with nothing broken: what the ledger takes the responsibility for. */
export const authorised = ({ decision, command }: Decided): boolean =>
  // What paper says was never asked of the ledger, whether anything is wrong with it or not.
  command.type !== 'EnterDowntimeForm' &&
  decision.outcome === 'accepted' &&
  decision.findings.length === 0;

/** The events of one type that the ledger takes the responsibility for. */
export const wasAuthorised = <T extends JourneyEvent['type']>(decided: Decided, type: T) =>
  authorised(decided)
    ? decided.decision.events.filter(
        (event): event is Extract<JourneyEvent, { readonly type: T }> => event.type === type,
      )
    : [];

/** What an event names, on record. @throws when it is not */
export function known<T>(things: Readonly<Record<string, T>>, id: string): T {
  const thing = things[id];
  if (thing === undefined) throw new Error(`Nobody knows ${id}`);
  return thing;
}

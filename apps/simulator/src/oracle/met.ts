import type { Step } from './injection.js';
import type { JourneyOfLog } from './journey-of-log.js';
import { type LogEvent, coiOf, text } from './log-event.js';
import type { Scope } from './injection.js';

/** What a ledger writes about an act that it refused. */
const TRACES_OF_REFUSAL = new Set(['StopRaised', 'HoldPlaced', 'CommandRefused']);

/** The log by command: what was written under its id, and with which code it was refused. */
export class Traces {
  private readonly written = new Map<string, LogEvent[]>();
  private readonly followed = new Map<string, LogEvent[]>();

  constructor(log: readonly LogEvent[]) {
    for (const event of log) {
      note(this.written, event.commandId, event);
      if (event.causation !== null) note(this.followed, event.causation, event);
    }
  }

  of(commandId: string): readonly LogEvent[] {
    return this.written.get(commandId) ?? [];
  }

  /** Everything that came of a command, in whatever stream. */
  all(commandId: string): readonly LogEvent[] {
    return [...this.of(commandId), ...(this.followed.get(commandId) ?? [])];
  }

  /** A stop stands in the therapy itself; a harmless refusal follows from the command in the audit stream. */
  refusals(commandId: string): readonly string[] {
    return this.all(commandId)
      .filter(({ type }) => type === 'StopRaised' || type === 'CommandRefused')
      .map(({ data }) => text(data.code));
  }

  /** The events that say that it was done. */
  done(commandId: string): readonly LogEvent[] {
    return this.of(commandId).filter(({ type }) => !TRACES_OF_REFUSAL.has(type));
  }
}

function note(events: Map<string, LogEvent[]>, id: string, event: LogEvent): void {
  const known = events.get(id);
  if (known === undefined) events.set(id, [event]);
  else known.push(event);
}

/** Whether the log says of a step of an error what it must. */
export function isMet(
  { commandId, answered, must }: Step,
  traces: Traces,
  journeys: ReadonlyMap<string, JourneyOfLog>,
): boolean {
  switch (must.kind) {
    case 'refused':
      return (
        traces.done(commandId).length === 0 &&
        traces.refusals(commandId).some(code => must.codes.includes(code))
      );
    case 'turned-away':
      return answered === must.code && traces.all(commandId).length === 0;
    case 'held':
      return traces
        .of(commandId)
        .some(
          event =>
            event.type === 'HoldPlaced' &&
            journeys.get(coiOf(event) ?? '')?.coversAll(event.data.scope as Scope, must.touched) ===
              true,
        );
    case 'deviation':
      return traces
        .of(commandId)
        .some(({ type, data }) => type === 'DeviationOpened' && data.code === must.code);
    case 'alarm':
      return traces
        .of(commandId)
        .some(({ type, data }) => type === 'TankAlarmRaised' && data.code === must.code);
    case 'once':
      return traces.of(commandId).filter(({ type }) => type === must.type).length === 1;
    case 'hold-wins': {
      const held = traces.of(must.hold).find(({ type }) => type === 'HoldPlaced');
      const [done] = traces.done(commandId);
      if (held === undefined) return false;
      return done === undefined
        ? traces.refusals(commandId).includes('HELD')
        : done.revision < held.revision;
    }
  }
}

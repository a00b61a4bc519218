import { catalogue } from '../refusals/catalogue.js';
import type { RefusalEntry } from '../refusals/refusal-entry.js';
import type { RefusalCode } from '../refusals/refusal-code.js';
import type { Command } from './command.js';
import { type Decision, refused } from './decision.js';
import type { DomainEvent } from './event.js';
import { type Finding, finding } from './finding.js';
import type { CommandRules } from './rule.js';

/** What follows when a rule is broken: the stream's own events for stops, deviations and holds. */
export interface Consequences<C extends Command, S, E extends DomainEvent> {
  stopped(this: void, command: C, refusal: Finding, state: S): readonly E[];
  recorded(this: void, command: C, findings: readonly Finding[], state: S): readonly E[];
  /** Events in place of `happen` when reality cannot be said in this stream's own terms. */
  instead(this: void, command: C, findings: readonly Finding[], state: S): readonly E[] | undefined;
}

/** For streams in which a broken rule leaves no trace of its own: the audit stream has it. */
export const noConsequences: Consequences<Command, unknown, never> = {
  stopped: () => [],
  recorded: () => [],
  instead: () => undefined,
};

const isUnrecordable = (code: RefusalCode): boolean => {
  const entry: RefusalEntry = catalogue[code];
  return entry.unrecordable === true;
};

/** True when the caller asks first; false when he tells what has already happened. */
const asksFirst = (command: Command, kind: CommandRules<Command, unknown, DomainEvent>['kind']) =>
  kind === 'decision' || (kind === 'act' && command.meta.afterTheFact === undefined);

/** H43, 21 CFR 11.10(i). Told last: whatever is wrong with what he is about to do matters more. */
function lapsedTraining({ meta }: Command): Finding | undefined {
  const training = meta.lapsed?.[0];
  return training === undefined ? undefined : finding('TRAINING_LAPSED', { training });
}

/** Stops whoever asks, as a training that is over does. */
function lapsedDevice({ meta: { lapsedDevice: device } }: Command): Finding | undefined {
  return device === undefined ? undefined : finding('DEVICE_LAPSED', { device });
}

/**
 * The one place where "authorise or record" is decided.
 * Asked first: the first broken rule refuses; when it means danger, the stop is an event.
 * Already happened: it is recorded; every broken rule opens a deviation and holds what it names.
 * A `mark` never refuses, whichever way it was asked. Only what belongs to nobody, or says nothing, cannot even be recorded.
 */
export function decideByRules<C extends Command, S, E extends DomainEvent>(
  { kind, needsNoTraining, rules, happen }: CommandRules<C, S, E>,
  consequences: Consequences<C, S, E>,
  command: C,
  state: S,
): Decision<E> {
  const findings = [
    ...rules.map(({ check }) => check(command, state)),
    ...(needsNoTraining === true ? [] : [lapsedTraining(command), lapsedDevice(command)]),
  ].filter(found => found !== undefined);
  if (asksFirst(command, kind)) {
    const refusal = findings.find(({ code }) => catalogue[code].effect === 'stop');
    if (refusal !== undefined) {
      const dangerous = catalogue[refusal.code].danger;
      return refused(refusal, ...(dangerous ? consequences.stopped(command, refusal, state) : []));
    }
  }
  const instead = consequences.instead(command, findings, state);
  const unrecordable = findings.find(({ code }) => isUnrecordable(code));
  if (instead === undefined && unrecordable !== undefined) {
    const dangerous = catalogue[unrecordable.code].danger;
    const stops = dangerous ? consequences.stopped(command, unrecordable, state) : [];
    return refused(unrecordable, ...stops);
  }
  const events = instead ?? happen(command, state);
  return {
    outcome: 'accepted',
    findings,
    events: [...events, ...consequences.recorded(command, findings, state)],
  };
}

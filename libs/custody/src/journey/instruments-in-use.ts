import type { CorrectEvent } from '../correction/commands.js';
import { instrumentRules } from '../device/instrument-rules.js';
import type { Use } from '../device/instrument-findings.js';
import { gateTime, startTime } from '../kernel/command.js';
import { startOf } from '../kernel/event.js';
import type { Instant } from '../kernel/instant.js';
import type { Hazard, Rule } from '../kernel/rule.js';
import type { ItemKind } from '../label/events.js';
import type { IngestLoggerData } from '../temperature/commands.js';
import type { JourneyCommand } from './commands.js';
import type { Journey } from './journey.js';

/** What a dose is in at the bed. */
const AT_THE_BED: ReadonlySet<ItemKind | undefined> = new Set<ItemKind>(['tube', 'syringe']);

/** The moment that matters is that of the use: of the last reading, of what a correction corrects, of what is told late. */
export function useOf(command: JourneyCommand): Use {
  const { actor, afterTheFact } = command.meta;
  switch (command.type) {
    case 'IngestLoggerData':
      return { at: lastReading(command), by: actor };
    case 'CorrectEvent':
      return ofCorrected(command);
    default:
      return { at: afterTheFact === undefined ? gateTime(command) : startTime(command), by: actor };
  }
}

const lastReading = (command: IngestLoggerData): Instant => {
  const moments = command.data.readings.map(({ at }) => at);
  return moments.length === 0 ? startTime(command) : (Math.max(...moments) as Instant);
};

function ofCorrected({ data, meta }: CorrectEvent): Use {
  const event = data.history.find(({ id }) => id === data.eventId);
  return event === undefined
    ? { at: meta.now, by: meta.actor }
    : { at: startOf(event), by: event.actor };
}

/**
 * Where an instrument stops nobody. A dose that is thawed or drawn up does not wait for the paper of a printer; a thaw
 * that has happened leads to its infusion; data that were read and a number that was mistyped are what they are.
 */
function goesOn(command: JourneyCommand, { items }: Journey): boolean {
  switch (command.type) {
    case 'PrintLabels':
      return command.data.kind === 'syringe';
    case 'ReprintLabel':
      return AT_THE_BED.has(items[command.data.item]?.kind);
    case 'ThawUnit':
      return command.meta.afterTheFact !== undefined;
    case 'IngestLoggerData':
    case 'CorrectEvent':
      return true;
    default:
      return false;
  }
}

/**
 * H21: what travelled was as warm as a logger says of which somebody knows that it measures right.
 * H11: so with a result: one of an instrument that nobody calibrated is no pass.
 */
const barriers: Readonly<Record<string, readonly Hazard[]>> = {
  PackUnits: ['H21'],
  IngestLoggerData: ['H21'],
  RecordResult: ['H11'],
};

/** What a command of a therapy asks of the instruments that it names. */
export const rulesOfInstruments = (type: string): readonly Rule<JourneyCommand, Journey>[] =>
  instrumentRules({ useOf, goesOn, barrierOf: barriers[type] ?? [] });

import type { Harm } from './harm.js';
import type { JourneyOfLog } from './journey-of-log.js';
import { type LogEvent, coiOf, text } from './log-event.js';

/** A tube of an earlier therapy that a later one says it has. */
export interface Crossing {
  readonly from: { readonly coi: string; readonly item: string; readonly batch: string };
  readonly to: { readonly coi: string; readonly item: string };
}

/** Of `UnitAssumed`; undefined of any other event. */
export function crossingOf(event: LogEvent): Crossing | undefined {
  const coi = coiOf(event);
  if (event.type !== 'UnitAssumed' || coi === undefined) return undefined;
  const from = event.data.from as Readonly<Record<string, unknown>>;
  return {
    from: { coi: text(from.coi), item: text(from.item), batch: text(from.batch) },
    to: { coi, item: text(event.data.item) },
  };
}

type Journeys = ReadonlyMap<string, JourneyOfLog>;

/** Where the earlier therapy closed a unit: nothing may be in doubt of it in that moment. */
export function harmsOfAssigning(event: LogEvent, journeys: Journeys): Harm[] {
  const coi = coiOf(event);
  if (event.type !== 'UnitAssigned' || coi === undefined) return [];
  const item = text(event.data.item);
  const source = journeys.get(coi);
  const to = text((event.data.to as Readonly<Record<string, unknown>>).coi);
  const harms: Harm[] = [];
  const harm = (hazard: string, why: string) =>
    harms.push({ hazard, what: `${event.type} in ${event.stream}: ${why}` });
  if (source === undefined || source.participant !== journeys.get(to)?.participant)
    harm('H6', 'a tube passed to another person');
  const held = [...(source?.openHolds.values() ?? [])];
  if (held.some(({ scope }) => source?.covers(scope, item) === true)) harm('H25', 'it was on hold');
  if (source?.released.get(source.batches.get(item) ?? '') !== 'final')
    harm('H13', 'it was not certified finally');
  if (source?.rejected.has(item) === true) harm('H25', 'QA had rejected it');
  return harms;
}

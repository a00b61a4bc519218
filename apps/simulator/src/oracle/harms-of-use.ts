import { harmsOfAssigning } from './crossing.js';
import type { Harm } from './harm.js';
import { type HoldOfLog, JourneyOfLog } from './journey-of-log.js';
import { type LogEvent, coiOf, text, texts } from './log-event.js';

/** Events after which an item is, or soon will be, in a body. */
function used({ type, data }: LogEvent, { parcels }: JourneyOfLog): readonly string[] {
  switch (type) {
    // Paper for a dose that may not be used is paper by which somebody uses it.
    case 'DowntimePackIssued':
    case 'UnitThawed':
    case 'TubeOpened':
      return texts(data.item);
    case 'InfusionStarted':
      return texts(data.syringe);
    case 'PackageDeparted': {
      const parcel = parcels.get(text(data.sscc));
      return parcel?.leg === 'product' ? parcel.items : [];
    }
    default:
      return [];
  }
}

export interface FollowedLog {
  readonly journeys: ReadonlyMap<string, JourneyOfLog>;
  readonly harms: readonly Harm[];
}

/** Follows every therapy through the log: what was used while it was held, rejected, unreleased or too old? */
export function followUse(log: readonly LogEvent[]): FollowedLog {
  const journeys = new Map<string, JourneyOfLog>();
  const harms: Harm[] = [];
  for (const event of log) {
    const coi = coiOf(event);
    if (coi === undefined) continue;
    const journey = journeys.get(coi) ?? new JourneyOfLog();
    journeys.set(coi, journey);
    harms.push(...harmsIn(event, journey), ...harmsOfAssigning(event, journeys));
    journey.apply(event);
  }
  return { journeys, harms };
}

function harmsIn(event: LogEvent, journey: JourneyOfLog): Harm[] {
  const said = (why: string): string => `${event.type} in ${event.stream}: ${why}`;
  const items = used(event, journey);
  const harms: Harm[] = heldBut(event, journey, items).map(({ commandId, ofStop }) => ({
    hazard: ofStop ? 'H48' : 'H25',
    what: said('it was on hold'),
    holdOf: commandId,
  }));
  for (const item of items) {
    for (const hazard of new Set(journey.limitsPassed(item, journey.doneAt(event)))) {
      harms.push({ hazard, what: said('it was too old') });
    }
    if ([...journey.lineage(item)].some(each => journey.rejected.has(each)))
      harms.push({ hazard: 'H25', what: said('QA had rejected it') });
    if ([...journey.lineage(item)].some(each => journey.relabelled.has(each)))
      harms.push({
        hazard: 'H39',
        what: said('nobody had compared its new label with the old one'),
      });
    if (!isReleased(item, journey))
      harms.push({ hazard: 'H13', what: said('it was not released') });
  }
  harms.push(
    ...harmsOfPreparation(event, journey, items).map(why => ({ hazard: 'H36', what: said(why) })),
  );
  if (
    event.type === 'BatchCertified' &&
    [...journey.failed.values()].includes(text(event.data.batch))
  )
    harms.push({ hazard: 'H11', what: said('a result of it had failed') });
  if (event.type === 'BatchCertified' && text(event.data.stage) === 'final')
    for (const plate of journey.growth.unanswered(text(event.data.batch)))
      harms.push({ hazard: 'H11', what: said(`nobody has answered for what grew on ${plate}`) });
  if (event.type === 'InfusionStarted' && journey.given)
    harms.push({ hazard: 'H26', what: said('the dose was in already') });
  return harms;
}

/** The bath is the last cheap moment, and the beginning of the infusion the last of all. */
function harmsOfPreparation(
  { type, recordedAt }: LogEvent,
  journey: JourneyOfLog,
  items: readonly string[],
): readonly string[] {
  if (type === 'UnitThawed')
    return items
      .filter(item => journey.preparation.wasTooWarm(item, recordedAt))
      .map(() => 'it had been in the warm for too long');
  return type === 'InfusionStarted'
    ? items.flatMap(item => journey.preparation.faultsOf(journey.lineage(item)))
    : [];
}

function heldBut(
  event: LogEvent,
  journey: JourneyOfLog,
  items: readonly string[],
): readonly HoldOfLog[] {
  const open = [...journey.openHolds.values()];
  return event.type === 'BatchCertified' || event.type === 'BatchReleasedExceptionally'
    ? open.filter(hold => stopsCertification(hold, event, journey))
    : open.filter(
        ({ scope, placedAt }) =>
          placedAt <= journey.doneAt(event) && items.some(item => journey.covers(scope, item)),
      );
}

/**
 * A certificate is of a batch. A hold on one of its units does not stop the others, and goes on stopping that one;
 * when the dose is in, the final word on it is owed even to somebody who no longer takes part.
 */
function stopsCertification(
  { scope, ofStop }: HoldOfLog,
  { data }: LogEvent,
  journey: JourneyOfLog,
): boolean {
  if (ofStop && journey.given) return false;
  if (scope.kind === 'journey') return true;
  if (scope.kind === 'batch') return scope.batch === text(data.batch);
  const units = texts(data.units);
  return units.length > 0 && units.every(unit => journey.covers(scope, unit));
}

function isReleased(item: string, { batches, released, releaseStage }: JourneyOfLog): boolean {
  const stage = released.get(batches.get(item) ?? '');
  return (
    stage === 'final' || stage === 'exceptional' || (stage !== undefined && stage === releaseStage)
  );
}

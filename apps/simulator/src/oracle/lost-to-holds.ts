import { JourneyOfLog } from './journey-of-log.js';
import { type LogEvent, coiOf, text } from './log-event.js';

/**
 * What ran out while it waited, and need not have waited: nobody had been given the dose, a hold lay on the unit, and somebody lifted it
 * afterwards. A hold that rejects, or that nobody can lift because participation ended, keeps nothing from anybody.
 */
export function lostToHolds(log: readonly LogEvent[]): readonly string[] {
  const journeys = new Map<string, JourneyOfLog>();
  const ranOut = new Map<string, string[]>();
  const lost: string[] = [];
  for (const event of log) {
    const coi = coiOf(event);
    if (coi === undefined) continue;
    const journey = journeys.get(coi) ?? new JourneyOfLog();
    journeys.set(coi, journey);
    const { type, data } = event;
    if (type === 'DeadlinePassed' && data.kind === 'product-expires' && !journey.given) {
      const unit = text(data.subject);
      for (const [hold, { scope, ofStop }] of journey.openHolds)
        if (!ofStop && journey.covers(scope, unit))
          ranOut.set(hold, [...(ranOut.get(hold) ?? []), `${coi} ${unit}`]);
    }
    if (type === 'HoldResolved' && data.disposition === 'lifted')
      lost.push(...(ranOut.get(text(data.hold)) ?? []));
    journey.apply(event);
  }
  return [...new Set(lost)];
}

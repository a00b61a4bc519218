import { crossingOf } from './crossing.js';
import type { Harm } from './harm.js';
import { JourneyOfLog, movements } from './journey-of-log.js';
import { type LogEvent, coiOf, text, texts } from './log-event.js';
import { type Container, type Truth, nameOf, originOf } from './truth.js';

const participantOf = (
  origin: string,
  journeys: ReadonlyMap<string, JourneyOfLog>,
): string | undefined => journeys.get(origin.split('/')[0] ?? '')?.participant;

/** The containers that a movement of cells scanned: out of which, and into which. */
function handled(event: LogEvent, coi: string, truth: Truth) {
  const [from = '', into = ''] = movements[event.type] ?? [];
  const emptied = texts(event.data[from]);
  const filled = texts(event.data[into]);
  const scanned = event.scans.flatMap(({ raw }) => truth.containerOf(raw) ?? []);
  const isTarget = ({ coi: of, item }: Container): boolean => of === coi && filled.includes(item);
  return {
    sources: scanned.filter(each => emptied.includes(each.item) && !isTarget(each)),
    targets: scanned.filter(isTarget),
  };
}

/**
 * Follows cells from the body they came from to the body they go into, by what was scanned at each step, and
 * compares the end with what hands really did.
 */
export function harmsOfMixing(
  truth: Truth,
  log: readonly LogEvent[],
  journeys: ReadonlyMap<string, JourneyOfLog>,
): Harm[] {
  const harms: Harm[] = [];
  const cells = new Map<string, ReadonlySet<string>>();
  const banked = new Banked();
  const inside = (container: Container): ReadonlySet<string> =>
    cells.get(nameOf(container)) ?? new Set();
  for (const event of log) {
    const coi = coiOf(event);
    if (coi === undefined) continue;
    const said = (why: string): string => `${event.type} in ${event.stream}: ${why}`;
    const { data } = event;
    const crossing = crossingOf(event);
    if (crossing !== undefined) {
      const those = inside(crossing.from);
      cells.set(nameOf(crossing.to), those);
      banked.add(coi, those);
    } else if (event.type === 'AspirationRecorded') {
      const origin = originOf({ coi, batch: text(data.batch) });
      cells.set(nameOf({ coi, item: text(data.item) }), new Set([origin]));
    } else if (movements[event.type] !== undefined) {
      const { sources, targets } = handled(event, coi, truth);
      const together = new Set(sources.flatMap(each => [...inside(each)]));
      for (const target of targets) cells.set(nameOf(target), together);
      for (const [hazard, why] of mixed(together, coi, banked, journeys))
        harms.push({ hazard, what: said(why) });
    } else if (event.type === 'InfusionStarted') {
      const told = inside({ coi, item: text(data.syringe) });
      const dose = { coi, told, banked };
      for (const [hazard, why] of wronglyGiven(event, dose, truth, journeys))
        harms.push({ hazard, what: said(why) });
    }
  }
  return harms;
}

/** Cells of earlier doses that were kept for a later one, and passed to it. */
class Banked {
  private readonly passed = new Map<string, Set<string>>();

  add(coi: string, origins: ReadonlySet<string>): void {
    this.passed.set(coi, new Set([...(this.passed.get(coi) ?? []), ...origins]));
  }

  /** Grown for this dose, or passed to it. */
  isOf(coi: string, origin: string): boolean {
    return origin.startsWith(`${coi}/`) || this.passed.get(coi)?.has(origin) === true;
  }
}

type Finding = readonly [hazard: string, why: string];

/** Cells in one container that must never have met there. */
function mixed(
  origins: ReadonlySet<string>,
  coi: string,
  banked: Banked,
  journeys: ReadonlyMap<string, JourneyOfLog>,
): Finding[] {
  if (origins.size === 0) return [['H3', 'cells came out of what nothing was ever put into']];
  const owner = journeys.get(coi)?.participant;
  const found: Finding[] = [];
  const all = [...origins];
  if (all.some(origin => participantOf(origin, journeys) !== owner))
    found.push(['H6', 'cells of another person']);
  else if (all.some(origin => !banked.isOf(coi, origin)))
    found.push(['H32', 'cells of another dose']);
  else if (all.length > 1) found.push(['H6', 'cells of two batches']);
  return found;
}

/** The end that all barriers serve: nobody gets cells that are not his own, or not of this dose. */
function wronglyGiven(
  { commandId }: LogEvent,
  { coi, told, banked }: { coi: string; told: ReadonlySet<string>; banked: Banked },
  truth: Truth,
  journeys: ReadonlyMap<string, JourneyOfLog>,
): Finding[] {
  const given = truth.givenBy(commandId);
  if (given === undefined) return [['H28', 'nobody saw it']];
  const { participant, cells } = given;
  const found: Finding[] = [];
  if (cells.length === 0) found.push(['H3', 'nothing was in the syringe']);
  if (journeys.get(coi)?.participant !== participant)
    found.push(['H28', 'the person in the bed is not the one whom the log names']);
  if (cells.some(each => each.participant !== participant))
    found.push(['H28', 'cells of another person']);
  else if (cells.some(each => !banked.isOf(coi, originOf(each))))
    found.push(['H32', 'cells of another dose']);
  const really = cells.map(originOf).sort().join();
  if (really !== [...told].sort().join())
    found.push(['H3', 'the log tells of other cells than were in the syringe']);
  return found;
}

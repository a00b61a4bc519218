import { applyCorrections } from '../correction/apply-corrections.js';
import type { JourneyEvent } from '../journey/events.js';
import type { Item, Journey } from '../journey/journey.js';
import { comesFrom } from '../journey/lineage.js';
import type { Recorded } from '../kernel/event.js';
import { timestampOf } from '../kernel/instant.js';
import { lotsUsedIn } from '../lot/lots-of-command.js';
import type { UnitAssumed } from './events.js';

/** A unit that was passed on before keeps the name of where it was made. */
const WAS_PASSED_ON = /^D\d+/;

/** What a unit, or its batch, is called in a later therapy: no number of that therapy's own is ever like it. */
export const nameAfter = (doseNumber: number, name: string): string =>
  WAS_PASSED_ON.test(name) ? name : `D${doseNumber}${name}`;

/** Closed, frozen, certified for good, in its position of a box: only this passes to another dose. */
export const isBanked = ({ kind, status, sealed, sealTight, place, sscc, ...item }: Item) =>
  kind === 'tube' &&
  status === 'present' &&
  sealed &&
  sealTight !== false &&
  place !== undefined &&
  sscc === undefined &&
  item.frozenAt !== undefined &&
  item.thawedUseBy === undefined &&
  item.openedUseBy === undefined &&
  !item.returned;

/** Its certification, and what that rested on. */
const testsOf = (journey: Journey, { batch }: Item): UnitAssumed['data']['tests'] =>
  journey.results
    .filter(result => result.batch === batch)
    .map(({ test, conforms, eventId }) => ({ test, conforms, event: eventId }));

/** Every lot that went into anything that the unit came out of, as it stands corrected. */
const lotsIn = (journey: Journey, unit: Item, history: readonly Recorded<JourneyEvent>[]) => [
  ...new Set(
    applyCorrections(history)
      .flatMap(lotsUsedIn)
      .filter(({ items }) => items.some(item => comesFrom(journey, unit, item)))
      .map(({ lot }) => lot),
  ),
];

/** The proof of where a unit came from, and its new place in the box. */
type Crossing = Pick<UnitAssumed['data'], 'boxRevision'> &
  Pick<UnitAssumed['data']['from'], 'event' | 'sha256'>;

/**
 * What the later therapy is told of a unit.
 * @param journey the earlier therapy up to the event that closed the unit
 * @param to what the unit is called in the later one
 */
export function bankedUnit(
  journey: Journey,
  unit: Item,
  to: string,
  history: readonly Recorded<JourneyEvent>[],
  { event, sha256, boxRevision }: Crossing,
): UnitAssumed['data'] | undefined {
  const { place, custodian, frozenAt, expiresAt } = unit;
  if (!place || !custodian || frozenAt === undefined || expiresAt === undefined) return undefined;
  return {
    item: to,
    batch: nameAfter(journey.doseNumber, unit.batch),
    from: {
      coi: journey.coi,
      item: unit.item,
      batch: unit.batch,
      doseNumber: journey.doseNumber,
      label: unit.label,
      event,
      sha256,
    },
    passage: unit.passage ?? 0,
    cells: unit.cells ?? 0,
    volumeMicrolitres: unit.volumeMicrolitres ?? 0,
    frozenAt: timestampOf(frozenAt),
    expiresAt: timestampOf(expiresAt),
    // What QA has excused there is not counted here.
    outOfStorageMs: Math.max(0, unit.outOfStorageMs - (unit.excusedWarmMs ?? 0)),
    custodian,
    place,
    boxRevision,
    tests: testsOf(journey, unit),
    protocol: journey.protocol,
    lots: lotsIn(journey, unit, history),
  };
}

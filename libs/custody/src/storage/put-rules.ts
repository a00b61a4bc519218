import { identityOf, itemOf, itemsAre } from '../journey/identity-rules.js';
import type { Item, Journey } from '../journey/journey.js';
import { inCustody } from '../journey/use-rules.js';
import { type Command, gateTime } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import { MINUTE_MS, instantOf } from '../kernel/instant.js';
import type { PresentedLabel, PresentedPosition } from '../kernel/presented.js';
import { type Rule, rule } from '../kernel/rule.js';
import { storageClassOf } from '../serology/serology.js';
import type { MoveUnit, PutAwayUnit } from './commands.js';

type Put = PutAwayUnit | MoveUnit;

/** What was scanned; nothing when a map says where it lies, which was scanned with the map. */
const scanned = ({ data }: Put): readonly PresentedLabel[] => ('tube' in data ? [data.tube] : []);

const idOf = ({ data }: Put): string =>
  'tube' in data ? (data.tube.claim?.item ?? '') : data.item;

const unitsOf = (command: Put, journey: Journey): readonly Item[] =>
  scanned(command).flatMap(label => itemOf(journey, label) ?? []);

/** Where it lies now, and what that box is for. */
const placeOf = ({ data }: Put): Pick<PresentedPosition, 'box' | 'storageClass'> =>
  'position' in data ? data.position : data.to;

/** Since when it lies in the warm: since it was taken out, or spilled, or else since its bearer says that he began. */
function warmMs(
  command: Put,
  { outOfStorageSince, outOfStorageMs, excusedWarmMs = 0 }: Item,
): number {
  const { meta, data } = command;
  const spilledAt = 'spilledAt' in data ? data.spilledAt : undefined;
  const told = spilledAt === undefined ? gateTime(command) : instantOf(spilledAt);
  const begun = Math.min(meta.now, 'tube' in data ? meta.occurredAt : told);
  return outOfStorageMs - excusedWarmMs + gateTime(command) - (outOfStorageSince ?? begun);
}

const isTakenByAnother = (
  { occupant }: Pick<PresentedPosition, 'occupant'>,
  unit: { readonly coi: string; readonly item: string },
): boolean => occupant !== undefined && (occupant.coi !== unit.coi || occupant.item !== unit.item);

/** H15: the card of one box says nothing of another one, and nobody can know in which of the two something lies. */
export const slotIsOfBox = <C extends Command>(
  positionOf: (command: C) => PresentedPosition | undefined,
): Rule<C, Journey> =>
  rule('the scanned position is of the scanned box', ['H15'], command => {
    const { box, position, slotOf } = positionOf(command) ?? {};
    return box === undefined || position === undefined || slotOf === undefined
      ? undefined
      : finding('SLOT_OF_ANOTHER_BOX', { box, position, slotOf });
  });

/** H15: whatever is put somewhere, nothing lies there already. */
export const positionIsFree = <C extends Command>(
  positionOf: (command: C) => PresentedPosition | undefined,
  unitOf: (command: C) => string,
): readonly Rule<C, Journey>[] => [
  slotIsOfBox(positionOf),
  rule('nothing lies yet in the position that was scanned', ['H15'], (command, { coi }) => {
    const at = positionOf(command);
    // Whoever scans a position has put nothing there yet, unless he says so: he can still be told.
    if (at?.isScanned !== true || command.meta.afterTheFact !== undefined) return undefined;
    const { box, position } = at;
    return isTakenByAnother(at, { coi, item: unitOf(command) })
      ? finding('SLOT_TAKEN', { box, position })
      : undefined;
  }),
  rule('the box has the position', ['H15'], command => {
    const at = positionOf(command);
    if (at === undefined || at.exists) return undefined;
    const { box, position } = at;
    return finding('ITEM_NOT_READY', { box, position, status: 'no-such-position' });
  }),
  rule('the position was free', ['H15'], (command, { coi }) => {
    const at = positionOf(command);
    const item = unitOf(command);
    if (at === undefined || !isTakenByAnother(at, { coi, item })) return undefined;
    const { box, position } = at;
    return finding('POSITION_TAKEN', { box, position }, { kind: 'unit', item });
  }),
];

/** H49: what is reactive lies in boxes for that, and nothing else does. */
export const liesWhereItMay = <C extends Command>(
  place: (command: C) => Pick<PresentedPosition, 'box' | 'storageClass'>,
): Rule<C, Journey> =>
  rule('it lies where what it carries may lie', ['H49'], (command, journey) => {
    const { box, storageClass = 'general' } = place(command);
    const needs = storageClassOf(journey);
    return storageClass === needs
      ? undefined
      : finding('STORAGE_CLASS_DIFFERS', { box, needs, boxIsFor: storageClass });
  });

/** Wherever a unit is put, by hand or by the map of its box: all of it is recorded, and then looked at. */
export const putRules = <C extends Put>(): readonly Rule<C, Journey>[] => [
  ...identityOf<C>(scanned, ['H15']),
  itemsAre<C>(
    'the unit is there, frozen, and was never thawed',
    scanned,
    ({ kind, status, frozenAt, thawedUseBy }) =>
      status === 'present' &&
      (kind === 'sample' || (frozenAt !== undefined && thawedUseBy === undefined)),
    ['H35'],
  ),
  ...positionIsFree<C>(
    ({ data }) => ('position' in data ? data.position : undefined),
    command => idOf(command),
  ),
  liesWhereItMay<C>(placeOf),
  rule('it was not out of storage for too long', ['H35'], (command, { items, protocol }) => {
    const unit = items[idOf(command)];
    if (unit === undefined || protocol.form.kind !== 'cryo') return undefined;
    const ms = warmMs(command, unit);
    return ms > protocol.form.maxMinutesOutOfStorage * MINUTE_MS
      ? finding(
          'STORAGE_TOO_WARM',
          { minutes: Math.ceil(ms / MINUTE_MS) },
          { kind: 'unit', item: unit.item },
        )
      : undefined;
  }),
  inCustody<C>(unitsOf),
];

import { identityOf, itemOf, itemsAre } from '../journey/identity-rules.js';
import type { Item, Journey } from '../journey/journey.js';
import { inCustody } from '../journey/use-rules.js';
import { gateTime } from '../kernel/command.js';
import { type Finding, finding } from '../kernel/finding.js';
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

const ofPosition =
  (check: (position: PresentedPosition, command: Put, journey: Journey) => Finding | undefined) =>
  (command: Put, journey: Journey): Finding | undefined =>
    'position' in command.data ? check(command.data.position, command, journey) : undefined;

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

/** Wherever a unit is put, by hand or by the map of its box: all of it is recorded, and then looked at. */
export const putRules = <C extends Put>(): readonly Rule<C, Journey>[] => [
  ...identityOf<C>(scanned, ['H15']),
  itemsAre<C>(
    'the unit is there, frozen, and was never thawed',
    scanned,
    ({ status, frozenAt, thawedUseBy }) =>
      status === 'present' && frozenAt !== undefined && thawedUseBy === undefined,
    ['H35'],
  ),
  rule(
    'the box has the position',
    ['H15'],
    ofPosition(({ box, position, exists }) =>
      exists ? undefined : finding('ITEM_NOT_READY', { box, position, status: 'no-such-position' }),
    ),
  ),
  rule(
    'the position was free',
    ['H15'],
    ofPosition(({ box, position, occupant }, command, { coi }) => {
      const item = idOf(command);
      const self = occupant?.coi === coi && occupant.item === item;
      return occupant === undefined || self
        ? undefined
        : finding('POSITION_TAKEN', { box, position }, { kind: 'unit', item });
    }),
  ),
  rule('it lies where what it carries may lie', ['H49'], (command, journey) => {
    const { box, storageClass = 'general' } = placeOf(command);
    const needs = storageClassOf(journey);
    return storageClass === needs
      ? undefined
      : finding('STORAGE_CLASS_DIFFERS', { box, needs, boxIsFor: storageClass });
  }),
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

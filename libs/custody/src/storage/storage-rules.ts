import { identityOf, itemIds, itemOf, itemsAre } from '../journey/identity-rules.js';
import type { Item, Journey } from '../journey/journey.js';
import { inCustody } from '../journey/use-rules.js';
import { gateTime } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import { MINUTE_MS } from '../kernel/instant.js';
import type { PresentedLabel } from '../kernel/presented.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import type { PutAwayUnit, RetrieveUnit, StorageCommand } from './commands.js';
import type { StorageEvent } from './events.js';

const stored = ({ data }: PutAwayUnit) => [data.tube];
const putAway = ({ data }: PutAwayUnit, journey: Journey) => itemsOf(journey, data.tube);
const found = ({ data }: RetrieveUnit) => [data.found];

const itemsOf = (journey: Journey, label: PresentedLabel): readonly Item[] => {
  const item = itemOf(journey, label);
  return item === undefined ? [] : [item];
};

/** Putting something away is preservation: it is recorded whatever it broke, and then looked at. */
export const storageRules: Rulebook<StorageCommand, Journey, StorageEvent> = {
  PutAwayUnit: {
    kind: 'fact',
    rules: [
      ...identityOf(stored, ['H15']),
      itemsAre(
        'the unit is there, frozen, and was never thawed',
        stored,
        ({ status, frozenAt, thawedUseBy }) =>
          status === 'present' && frozenAt !== undefined && thawedUseBy === undefined,
        ['H35'],
      ),
      rule('the box has the position', ['H15'], ({ data: { position } }) =>
        position.exists
          ? undefined
          : finding('ITEM_NOT_READY', {
              box: position.box,
              position: position.position,
              status: 'no-such-position',
            }),
      ),
      rule('the position was free', ['H15'], ({ data: { position, tube } }, journey) => {
        const there = position.occupant;
        const self = there?.coi === journey.coi && there.item === tube.claim?.item;
        return there === undefined || self
          ? undefined
          : finding(
              'POSITION_TAKEN',
              { box: position.box, position: position.position },
              { kind: 'unit', item: tube.claim?.item ?? '' },
            );
      }),
      rule('it was not out of storage for too long', ['H35'], (command, journey) => {
        const unit = itemOf(journey, command.data.tube);
        const { form } = journey.protocol;
        if (unit === undefined || form.kind !== 'cryo') return undefined;
        const since = unit.outOfStorageSince ?? gateTime(command);
        const warmMs = unit.outOfStorageMs + gateTime(command) - since;
        return warmMs > form.maxMinutesOutOfStorage * MINUTE_MS
          ? finding(
              'STORAGE_TOO_WARM',
              { minutes: Math.ceil(warmMs / MINUTE_MS) },
              { kind: 'unit', item: unit.item },
            )
          : undefined;
      }),
      inCustody(putAway),
    ],
    happen: ({ data }) => [
      {
        type: 'UnitStored',
        data: {
          item: itemIds([data.tube])[0] ?? '',
          place: { box: data.position.box, position: data.position.position },
          boxRevision: data.boxRevision,
        },
      },
    ],
  },
  MoveUnit: {
    kind: 'fact',
    rules: [],
    happen: ({ data }, journey) => [
      {
        type: 'UnitMoved',
        data: {
          item: data.item,
          from: journey.items[data.item]?.place ?? data.to,
          to: data.to,
          boxRevision: data.boxRevision,
          cause: data.cause,
        },
      },
    ],
  },
  RetrieveUnit: {
    kind: 'act',
    rules: [
      rule('the position holds the unit that is wanted', ['H15'], ({ data }, journey) => {
        const claim = data.found.claim;
        return claim?.coi === journey.coi && claim.item === data.wanted
          ? undefined
          : finding(
              'POSITION_HOLDS_ANOTHER',
              { wanted: data.wanted, box: data.position.box, position: data.position.position },
              { kind: 'unit', item: data.wanted },
            );
      }),
      ...identityOf(found, ['H15']),
      rule('the unit is where the ledger says', ['H15', 'H16'], ({ data }, journey) => {
        const place = journey.items[data.wanted]?.place;
        return place?.box === data.position.box && place.position === data.position.position
          ? undefined
          : finding('POSITION_HOLDS_ANOTHER', { wanted: data.wanted, box: data.position.box });
      }),
      inCustody(({ data }, journey) =>
        journey.items[data.wanted] ? [journey.items[data.wanted]!] : [],
      ),
    ],
    happen: ({ data }) => [
      {
        type: 'UnitRetrieved',
        data: {
          item: itemIds([data.found])[0] ?? data.wanted,
          place: { box: data.position.box, position: data.position.position },
        },
      },
    ],
  },
};

import { identityOf, itemIds } from '../journey/identity-rules.js';
import type { Journey } from '../journey/journey.js';
import { inCustody } from '../journey/use-rules.js';
import { finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import type { MoveUnit, PutAwayUnit, RetrieveUnit, StorageCommand } from './commands.js';
import type { StorageEvent } from './events.js';
import { exposeUnits } from './exposure.js';
import { placeOf } from './place-of.js';
import { putRules, slotIsOfBox } from './put-rules.js';

const found = ({ data }: RetrieveUnit) => [data.found];

const target = ({ data }: MoveUnit) =>
  data.cause === 'remap'
    ? { item: data.item, to: data.to }
    : {
        item: itemIds([data.tube])[0] ?? '',
        to: placeOf(data.position),
      };

/** Putting something away is preservation: it is recorded whatever it broke, and then looked at. */
export const storageRules: Rulebook<StorageCommand, Journey, StorageEvent> = {
  PutAwayUnit: {
    kind: 'fact',
    rules: putRules<PutAwayUnit>(),
    happen: ({ data }) => [
      {
        type: 'UnitStored',
        data: {
          item: itemIds([data.tube])[0] ?? '',
          place: placeOf(data.position),
          boxRevision: data.boxRevision,
        },
      },
    ],
  },
  MoveUnit: {
    kind: 'fact',
    rules: putRules<MoveUnit>(),
    happen: (command, journey) => {
      const { item, to } = target(command);
      const { boxRevision, cause } = command.data;
      const from = journey.items[item]?.place ?? to;
      const spilled =
        'spilledAt' in command.data ? { spilledAt: command.data.spilledAt } : undefined;
      return [{ type: 'UnitMoved', data: { item, from, to, boxRevision, cause, ...spilled } }];
    },
  },
  ExposeUnits: exposeUnits,
  RetrieveUnit: {
    kind: 'act',
    rules: [
      slotIsOfBox(({ data }) => data.position),
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

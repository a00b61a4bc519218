import { outdated } from '../consent/consent-is-current.js';
import { rejectionOf } from '../hold/holds.js';
import { nextId } from '../journey/change.js';
import type { Item, Journey } from '../journey/journey.js';
import {
  consentStands,
  deviceClockIsRight,
  ledgerClockIsRight,
  notExpired,
  notHeld,
} from '../journey/use-rules.js';
import type { HoldPlaced } from '../hold/events.js';
import { type Finding, finding } from '../kernel/finding.js';
import { instantOf } from '../kernel/instant.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { migrationOf } from '../protocol-migration/migration-of.js';
import { relabelledByTwo } from '../relabelling/relabelling.js';
import { isBanked, nameAfter } from './banked-unit.js';
import type { AssignToEpisode, EpisodeCommand, HoldForSource } from './commands.js';
import type { EpisodeEvent } from './events.js';

const unit = ({ data }: AssignToEpisode, { items }: Journey): readonly Item[] => {
  const named = Object.hasOwn(items, data.item) ? items[data.item] : undefined;
  return named === undefined ? [] : [named];
};

/** A conditional release and an exception are of one dose: they do not wait in a bank for the next. */
const isReleasedFinally = (journey: Journey, item: Item): boolean => {
  const batch = journey.batches[item.batch];
  return (
    batch?.status === 'final' &&
    batch.certifiedUnits.includes(item.item) &&
    rejectionOf(journey, item) === undefined
  );
};

/** For the one unit that is named, where it is there. */
const ofUnit =
  (check: (item: Item, journey: Journey) => Finding | undefined) =>
  (command: AssignToEpisode, journey: Journey): Finding | undefined => {
    const [item] = unit(command, journey);
    return item && check(item, journey);
  };

/** Nobody would give it there: better it stays where it is. What it lacks is what a migration to that version would stop it for. */
const fallsShort = ({ data, meta }: AssignToEpisode, journey: Journey): Finding | undefined => {
  const { version } = data.to.protocol;
  const { stops } = migrationOf(journey, data.to.protocol, meta.now);
  const stop = stops.find(({ item }) => item === data.item);
  return stop && finding('EPISODE_ASKS_FOR_MORE', { ...stop, version });
};

/** The same doubt told twice would only be harder to lift; another one is another hold: whoever lifts one has looked at one. */
const isHeldFor = ({ data }: HoldForSource, { holds }: Journey, item: string): boolean =>
  Object.values(holds).some(
    ({ open, scope, cause, sourceEvent }) =>
      (open && cause.kind === 'stop' && cause.stop === data.stop) ||
      (scope.kind === 'unit' && scope.item === item && sourceEvent === data.event),
  );

export const episodeRules: Rulebook<EpisodeCommand, Journey, EpisodeEvent | HoldPlaced> = {
  AssignToEpisode: {
    kind: 'decision',
    rules: [
      // First of all: nothing else that is wrong with it matters beside this. Nobody can allow it.
      rule(
        'the other therapy is of the same participant',
        ['H28', 'H32'],
        ({ data: { to } }, { participant, coi }) =>
          to.participant === participant
            ? undefined
            : finding('EPISODE_OF_ANOTHER', { coi: to.coi, expected: coi }),
      ),
      rule('the unit exists', [], ({ data }, journey) =>
        Object.hasOwn(journey.items, data.item)
          ? undefined
          : finding('ITEM_NOT_READY', { item: data.item, status: 'unknown' }),
      ),
      rule('the other therapy is a later one, and still waits', ['H32'], ({ data: { to } }, own) =>
        to.open && to.doseNumber > own.doseNumber
          ? undefined
          : finding('EPISODE_CLOSED', { coi: to.coi, doseNumber: to.doseNumber }),
      ),
      rule(
        'the protocol lets it pass to another dose',
        ['H32'],
        (_command, { protocol: { bank, protocol } }) =>
          bank?.tubes === true ? undefined : finding('BANK_NOT_ALLOWED', { protocol }),
      ),
      rule(
        'it is closed, frozen, and in its position',
        ['H14', 'H35'],
        ofUnit(item =>
          isBanked(item)
            ? undefined
            : finding('NOT_BANKED', { item: item.item, status: item.status }),
        ),
      ),
      // Under another GTIN its label would say that it is something else; in a fresh form nothing knows its clocks.
      rule(
        'the other therapy is given the same product',
        ['H11'],
        ({ data: { to } }, { protocol }) =>
          to.protocol.gtin === protocol.gtin && to.protocol.form.kind === protocol.form.kind
            ? undefined
            : finding('EPISODE_OF_OTHER_PRODUCT', {
                coi: to.coi,
                gtin: to.protocol.gtin,
                expected: protocol.gtin,
              }),
      ),
      // Which of two versions is stricter can be said of one protocol only.
      rule('it is by the same protocol', ['H11'], ({ data: { to } }, { protocol }) =>
        to.protocol.protocol === protocol.protocol
          ? undefined
          : finding('EPISODE_OF_OTHER_PROTOCOL', {
              coi: to.coi,
              protocol: to.protocol.protocol,
              expected: protocol.protocol,
            }),
      ),
      rule(
        'it carries its one valid label',
        ['H2'],
        ofUnit(({ item, label }, { labels }) => {
          const known = labels[label];
          return known?.status === 'applied' && !known.destroyed
            ? undefined
            : finding('LABEL_NOT_CURRENT', { label, item });
        }),
      ),
      ledgerClockIsRight(),
      deviceClockIsRight(),
      consentStands(),
      // A tube that passes is what makes the later therapy begin: whoever goes on under his old form begins nothing.
      rule('the consent is of the version that is required', ['H48'], command => outdated(command)),
      rule(
        'the QP has certified it finally',
        ['H13'],
        ofUnit((item, journey) =>
          isReleasedFinally(journey, item)
            ? undefined
            : finding('NOT_RELEASED', {
                item: item.item,
                batch: item.batch,
                status: journey.batches[item.batch]?.status ?? 'unknown',
              }),
        ),
      ),
      notHeld(unit),
      relabelledByTwo(unit),
      notExpired(unit),
      // A looser version is no matter: the limits of the tube go with it. Of a stricter one it may fall short.
      rule('it is good enough for the version of the other therapy', ['H11', 'H34'], fallsShort),
    ],
    happen: ({ data: { item, to, reason } }, { doseNumber }) => [
      {
        type: 'UnitAssigned',
        data: {
          item,
          to: { coi: to.coi, item: nameAfter(doseNumber, item), doseNumber: to.doseNumber },
          reason,
        },
      },
    ],
  },
  AssumeUnit: {
    kind: 'fact',
    rules: [],
    happen: ({ data }, { items }) =>
      Object.hasOwn(items, data.item) ? [] : [{ type: 'UnitAssumed', data }],
  },
  HoldForSource: {
    kind: 'fact',
    rules: [],
    happen: (command, journey) => {
      const taken: Record<string, unknown> = { ...journey.holds };
      return command.data.items
        .filter(item => !isHeldFor(command, journey, item))
        .map(item => {
          const hold = nextId('HOLD-', taken);
          taken[hold] = true;
          const { from, event, code } = command.data;
          return {
            type: 'HoldPlaced',
            data: {
              hold,
              scope: { kind: 'unit', item },
              cause: { kind: 'finding', code: 'SOURCE_HELD' },
              source: { coi: from, event, code },
            },
          };
        });
    },
  },
  NoteUnitGiven: {
    kind: 'fact',
    rules: [],
    happen: ({ data }, { items }) => {
      const known = Object.hasOwn(items, data.item) ? items[data.item]?.assignedTo : undefined;
      const { item, givenAt } = data;
      // Told again it is the same: nobody's clock begins anew.
      if (known?.coi !== data.in.coi || known.item !== data.in.item) return [];
      if (givenAt === undefined)
        return known.givenAt === undefined
          ? []
          : [{ type: 'UnitNotGivenElsewhere', data: { item, in: data.in } }];
      return known.givenAt === instantOf(givenAt)
        ? []
        : [{ type: 'UnitGivenElsewhere', data: { item, in: data.in, givenAt } }];
    },
  },
};

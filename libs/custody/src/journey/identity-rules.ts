import { bandOf } from '../kernel/band-of.js';
import type { Command } from '../kernel/command.js';
import { type Facts, type Finding, finding } from '../kernel/finding.js';
import { timestampOf } from '../kernel/instant.js';
import type { PresentedLabel, PresentedWristband } from '../kernel/presented.js';
import { type Hazard, type Rule, rule } from '../kernel/rule.js';
import { standsOnBand } from '../kernel/stands-on-band.js';
import type { Item, Journey, Label } from './journey.js';

type Pick<C> = (command: C) => readonly PresentedLabel[];

/** The first label for which something is found. */
const first =
  <C>(pick: Pick<C>, check: (label: PresentedLabel, journey: Journey) => Finding | undefined) =>
  (command: C, journey: Journey): Finding | undefined => {
    for (const label of pick(command)) {
      const found = check(label, journey);
      if (found !== undefined) return found;
    }
    return undefined;
  };

/** A label that nobody printed here says nothing about what is inside. A claim alone is no print: it is taken before. */
export const labelIsKnown = <C extends Command>(pick: Pick<C>): Rule<C, Journey> =>
  rule(
    'every label was printed by this ledger',
    ['H3', 'H47'],
    first(pick, ({ label, claim }, journey) =>
      claim === undefined || (claim.coi === journey.coi && journey.labels[label] === undefined)
        ? finding('LABEL_UNKNOWN', { label })
        : undefined,
    ),
  );

/** H6, H28: material of two people can meet in no step. */
export const labelIsOfParticipant = <C extends Command>(
  pick: Pick<C>,
  barrierOf: readonly Hazard[],
): Rule<C, Journey> =>
  rule(
    'everything belongs to this participant',
    barrierOf,
    first(pick, ({ label, claim }, journey) =>
      claim !== undefined && claim.participant !== journey.participant
        ? finding('WRONG_PRODUCT', { label, coi: claim.coi, expected: journey.coi })
        : undefined,
    ),
  );

/** H32: a tube of the first dose is not a tube of the second, though it is the same person's. */
export const labelIsOfDose = <C extends Command>(pick: Pick<C>): Rule<C, Journey> =>
  rule(
    'everything belongs to this dose',
    ['H32'],
    first(pick, ({ label, claim }, journey) =>
      claim !== undefined && claim.participant === journey.participant && claim.coi !== journey.coi
        ? finding('WRONG_DOSE', { label, coi: claim.coi, expected: journey.coi })
        : undefined,
    ),
  );

/** What whoever holds the old one in his hands must know: which is the right one, since when, and by whom. */
const replacedBy = ({ replaced }: Label): Facts =>
  replaced === undefined
    ? {}
    : {
        replaced_with: replaced.with,
        replaced_at: timestampOf(replaced.at),
        replaced_by: replaced.by,
      };

/** H2: only the instance that was last printed for the item may speak for it. */
const labelIsCurrent = <C extends Command>(pick: Pick<C>): Rule<C, Journey> =>
  rule(
    'every label is the one valid instance',
    ['H2'],
    first(pick, ({ label, claim }, journey) => {
      const known = journey.labels[label];
      if (claim === undefined || known === undefined) return undefined;
      if (known.status === 'applied' && !known.destroyed) return undefined;
      return known.status === 'printed' && !known.destroyed
        ? finding('ITEM_NOT_READY', { label, item: known.item, label_status: known.status })
        : finding(
            'LABEL_NOT_CURRENT',
            { label, item: known.item, label_status: known.status, ...replacedBy(known) },
            { kind: 'unit', item: known.item },
          );
    }),
  );

/** The identity rules of a scanned container, in their order of precedence. */
export const identityOf = <C extends Command>(
  pick: Pick<C>,
  barrierOf: readonly Hazard[],
): readonly Rule<C, Journey>[] => [
  labelIsKnown(pick),
  labelIsOfParticipant(pick, barrierOf),
  labelIsOfDose(pick),
  labelIsCurrent(pick),
];

type WithWristband = Command<string, { readonly wristband: PresentedWristband }>;

/** H28: the band on the arm is the first identifier, and nobody can override it. */
export const wristbandIsParticipants = <C extends WithWristband>(
  barrierOf: readonly Hazard[],
): readonly Rule<C, Journey>[] => [
  rule('the band itself was scanned', ['H27'], ({ data }) => standsOnBand(data.wristband)),
  rule("the wristband is the participant's", barrierOf, (command, { participant, coi }) =>
    bandOf(command, command.data.wristband, participant, { expected: coi }),
  ),
];

/** The item behind a scanned label of this journey. */
export const itemOf = (journey: Journey, label: PresentedLabel): Item | undefined =>
  label.claim?.coi === journey.coi ? journey.items[label.claim.item] : undefined;

export const itemIds = (labels: readonly PresentedLabel[]): string[] =>
  labels.flatMap(({ claim }) => (claim === undefined ? [] : [claim.item]));

/** What comes out of a container goes into another one: a lineage that returns to itself says nothing. */
export const intoAnother = <C extends Command>(
  sources: Pick<C>,
  targets: Pick<C>,
): Rule<C, Journey> =>
  rule('what was filled is not what was emptied', ['H3'], command => {
    const emptied = itemIds(sources(command));
    const both = itemIds(targets(command)).find(item => emptied.includes(item));
    return both === undefined ? undefined : finding('SAME_CONTAINER', { item: both });
  });

/** The steps an item must have behind it, as one named condition. */
export const itemsAre = <C extends Command>(
  name: string,
  pick: Pick<C>,
  ready: (item: Item, journey: Journey) => boolean,
  barrierOf: readonly Hazard[] = [],
): Rule<C, Journey> =>
  rule(
    name,
    barrierOf,
    first(pick, (label, journey) => {
      const item = itemOf(journey, label);
      return item === undefined || ready(item, journey)
        ? undefined
        : finding('ITEM_NOT_READY', { item: item.item, status: item.status });
    }),
  );

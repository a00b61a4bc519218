import { comesFrom } from '../journey/lineage.js';
import type { Item, Journey, Label, Relabelling } from '../journey/journey.js';
import type { Command } from '../kernel/command.js';
import { type Finding, finding } from '../kernel/finding.js';
import { type Rule, rule } from '../kernel/rule.js';

const holdsSomething = ({ status }: Item): boolean => status === 'present' || status === 'opened';

/** The instance that an item was known by before; undefined where nothing is in it yet, or it never had another one. */
export function knownBefore(journey: Journey, label: Label | undefined): string | undefined {
  const item = label && journey.items[label.item];
  if (label === undefined || item === undefined || !holdsSomething(item)) return undefined;
  const open = journey.relabellings[item.item];
  if (open !== undefined) return open.old;
  const applied = Object.values(journey.labels)
    .filter(other => other.item === item.item && other.instance < label.instance)
    .findLast(other => other.appliedBy !== undefined)?.label;
  // Of an earlier dose, and without a label: it was known by the one of that therapy.
  const ofEarlier =
    journey.identified[item.item] === undefined ? undefined : item.assumedFrom?.label;
  return applied ?? ofEarlier;
}

/** H39: a doubt about a label follows the cells, as every doubt does. */
export const openRelabellingsOf = (journey: Journey, item: Item): readonly Relabelling[] =>
  Object.values(journey.relabellings).filter(each => comesFrom(journey, item, each.item));

export const unconfirmedOf = (journey: Journey, item: Item): Finding | undefined => {
  const [open] = openRelabellingsOf(journey, item);
  return open && finding('RELABELLING_UNCONFIRMED', { item: open.item, label: open.label });
};

/** Asked wherever a hold is asked for: it stops use, and only use. */
export const relabelledByTwo = <C extends Command>(
  pick: (command: C, journey: Journey) => readonly Item[],
): Rule<C, Journey> =>
  rule(
    'a second person has compared every new label with the old one',
    ['H39'],
    (command, journey) =>
      pick(command, journey)
        .map(item => unconfirmedOf(journey, item))
        .find(found => found !== undefined),
  );

import type { Item, Journey } from '../journey/journey.js';
import { finding } from '../kernel/finding.js';
import { type Rule, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import type { ApplyLabel } from './commands.js';
import type { LabelApplied } from './events.js';

type OfLabel = (journey: Journey, command: ApplyLabel) => Item | undefined;

/**
 * A tube of an earlier dose gets a label of this one over its own: only who scans both, before a witness, can say that
 * they belong together. H2, and H32: two tubes of one person lie in one box.
 */
export const overTheOldLabel = (itemOf: OfLabel): readonly Rule<ApplyLabel, Journey>[] => [
  rule('the label underneath is of that very unit', ['H2', 'H32'], (command, journey) => {
    const { over } = command.data;
    const unit = itemOf(journey, command);
    const from = unit?.assumedFrom;
    if (unit === undefined || over === undefined || from === undefined) return undefined;
    return over.claim?.coi === from.coi && over.claim.item === from.item
      ? undefined
      : finding(
          'OLD_LABEL_DIFFERS',
          { item: unit.item, scanned: over.value, expected: from.item },
          { kind: 'unit', item: unit.item },
        );
  }),
  rule('the label underneath was scanned before a witness', ['H2', 'H32'], (command, journey) => {
    const { over, witness } = command.data;
    const unit = itemOf(journey, command);
    const isFirst = unit?.assumedFrom !== undefined && !wasLabelled(journey, unit);
    // Its old one is at the bottom of the tank: a second person compares it with what showed what it is.
    if (unit !== undefined && journey.identified[unit.item] !== undefined) return undefined;
    return isFirst && (over === undefined || witness === undefined)
      ? finding('OLD_LABEL_MISSING', { item: unit.item })
      : undefined;
  }),
  apart('relabelling', ({ data }) => [data.witness]),
];

/**
 * Once a unit has carried a label of this therapy, a torn one is replaced as any other. Printed is not put on: until then only the
 * old label says what it is.
 */
const wasLabelled = ({ labels }: Journey, { item }: Item): boolean =>
  Object.values(labels).some(each => each.item === item && each.appliedBy !== undefined);

/** What the label stands on now, and what it covers. */
export const labelApplied = (
  { data: { label, over, witness } }: ApplyLabel,
  unit: Item | undefined,
): LabelApplied => ({
  type: 'LabelApplied',
  data: {
    item: unit?.item ?? '',
    label: label.label,
    ...(over === undefined ? {} : { over: over.value }),
    ...(witness === undefined ? {} : { witness }),
  },
});

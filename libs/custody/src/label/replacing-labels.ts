import { itemOf } from '../journey/identity-rules.js';
import type { Journey } from '../journey/journey.js';
import { type Finding, finding } from '../kernel/finding.js';
import { MINUTE_MS } from '../kernel/instant.js';
import type { ItemRelabelled } from '../relabelling/events.js';
import { knownBefore } from '../relabelling/relabelling.js';
import type { ApplyLabel, DestroyLabel, ReprintLabel } from './commands.js';
import type { LabelApplied } from './events.js';
import { labelApplied } from './over-the-old-label.js';

/** Two people who print again at once: the first one's label is the valid one. Whose printer jammed prints once more. */
export const justReprinted = (
  { data, meta }: ReprintLabel,
  journey: Journey,
): Finding | undefined => {
  const valid = journey.labels[journey.items[data.item]?.label ?? ''];
  const limitMs = journey.protocol.labels.affixWithinMinutes * MINUTE_MS;
  return valid === undefined ||
    valid.instance === 1 ||
    valid.status !== 'printed' ||
    valid.printedBy === meta.actor.person ||
    meta.now > valid.printedAt + limitMs
    ? undefined
    : finding('LABEL_JUST_REPRINTED', {
        item: data.item,
        valid: valid.label,
        printer: valid.printer,
        by: valid.printedBy,
      });
};

/** The second person needs it: destroyed, nothing would be left to compare the new label with. */
export const stillCompared = (
  { data }: DestroyLabel,
  { relabellings }: Journey,
): Finding | undefined => {
  const open = Object.values(relabellings).find(({ old }) => old === data.label.label);
  return open && finding('RELABELLING_UNCONFIRMED', { item: open.item, label: open.label });
};

/** H39: what holds something and was known by another instance waits for a second person from now on. */
export function applied(
  command: ApplyLabel,
  journey: Journey,
): readonly (LabelApplied | ItemRelabelled)[] {
  const { label } = command.data.label;
  const known = journey.labels[label];
  const unit = itemOf(journey, command.data.label);
  const data = { item: unit?.item ?? '', label };
  const old = known?.status === 'printed' ? knownBefore(journey, known) : undefined;
  return [
    labelApplied(command, unit),
    ...(old === undefined ? [] : [{ type: 'ItemRelabelled', data: { ...data, old } } as const]),
  ];
}

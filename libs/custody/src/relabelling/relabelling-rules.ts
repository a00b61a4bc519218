import { identityOf, itemOf } from '../journey/identity-rules.js';
import type { Journey, Relabelling } from '../journey/journey.js';
import { type Finding, finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import type { ConfirmRelabelling, RelabellingCommand, WriteOffLabel } from './commands.js';
import type { KnownBefore, RelabellingEvent } from './events.js';

/** Fewer characters than this stand on every label of the box. */
const REMNANT_SAYS = 4;

const openOf = ({ data }: ConfirmRelabelling, journey: Journey): Relabelling | undefined =>
  journey.relabellings[itemOf(journey, data.label)?.item ?? ''];

const differs = (
  open: Relabelling,
  facts: Finding['facts'],
  other: string | undefined,
): Finding => ({
  ...finding('RELABEL_DIFFERS', { item: open.item, ...facts }, { kind: 'unit', item: open.item }),
  // The new label may stand on the other container: then both are in doubt.
  ...(other === undefined ? {} : { alsoHold: [{ kind: 'unit', item: other }] }),
});

function oldLabelDiffers({ data }: ConfirmRelabelling, open: Relabelling, journey: Journey) {
  const { old } = data;
  if (old === undefined || (old.label === open.old && !journey.labels[old.label]?.destroyed))
    return undefined;
  const { claim } = old;
  const isOurs = claim?.coi === journey.coi;
  const foreign = claim === undefined || isOurs ? {} : { foreignCoi: claim.coi };
  const another = isOurs && claim.item !== open.item ? claim.item : undefined;
  return differs(open, { expected: open.old, scanned: old.label, ...foreign }, another);
}

function remnantDiffers({ data }: ConfirmRelabelling, open: Relabelling, journey: Journey) {
  const { remnant } = data;
  if (remnant === undefined) return undefined;
  const { reads, position } = remnant;
  const says = (label: string): boolean => label.includes(reads);
  const alsoSays = Object.values(journey.labels).find(
    ({ item, label }) => item !== open.item && says(label),
  );
  if (reads.length < REMNANT_SAYS || alsoSays !== undefined)
    return finding('REMNANT_SAYS_TOO_LITTLE', { item: open.item, reads });
  const { occupant } = position;
  const place = journey.items[open.item]?.place;
  const liesThere = place?.box === position.box && place.position === position.position;
  const isMapped = occupant?.coi === journey.coi && occupant.item === open.item;
  if (says(open.old) && liesThere && isMapped) return undefined;
  const facts = { expected: open.old, reads, box: position.box, position: position.position };
  const isOurs = occupant?.coi === journey.coi && occupant.item !== open.item;
  return differs(open, facts, isOurs ? occupant.item : undefined);
}

const resolvedDiffers = (
  { data }: ConfirmRelabelling,
  open: Relabelling,
  { identified }: Journey,
): Finding | undefined =>
  data.material === undefined || identified[open.item] === data.material
    ? undefined
    : differs(open, { material: data.material }, undefined);

const compared = ({ data }: ConfirmRelabelling): KnownBefore => {
  if (data.old !== undefined) return 'old-label';
  return data.remnant === undefined ? 'resolved-identity' : 'remnant-at-its-place';
};

const instanceOf = ({ data }: WriteOffLabel, { labels }: Journey) =>
  Object.values(labels).find(
    ({ item, instance }) => item === data.item && instance === data.instance,
  );

/** H39: whoever puts a label on and whoever compares it with the old one are two people. */
export const relabellingRules: Rulebook<RelabellingCommand, Journey, RelabellingEvent> = {
  ConfirmRelabelling: {
    kind: 'act',
    rules: [
      rule('the container carried the old label of this item', ['H39'], (command, journey) => {
        const open = openOf(command, journey);
        return (
          open &&
          (oldLabelDiffers(command, open, journey) ??
            remnantDiffers(command, open, journey) ??
            resolvedDiffers(command, open, journey))
        );
      }),
      ...identityOf<ConfirmRelabelling>(({ data }) => [data.label], ['H39']),
      rule('it was compared with something', ['H39'], ({ data }) =>
        (data.old ?? data.remnant ?? data.material) ? undefined : finding('NOTHING_COMPARED'),
      ),
      rule('its new label waits for a second person', [], (command, journey) => {
        const item = itemOf(journey, command.data.label)?.item ?? '';
        return openOf(command, journey) === undefined
          ? finding('ALREADY_DONE', { item })
          : undefined;
      }),
      rule('nobody misses the item', ['H39'], (command, journey) => {
        const open = openOf(command, journey);
        return open !== undefined && journey.missing.includes(open.item)
          ? finding('STILL_MISSING', { item: open.item })
          : undefined;
      }),
      apart('comparisonOfLabels', (command, journey) => openOf(command, journey)?.by ?? []),
    ],
    happen: (command, journey) => {
      const open = openOf(command, journey);
      const { label, material } = command.data;
      return [
        {
          type: 'RelabellingConfirmed',
          data: {
            item: itemOf(journey, label)?.item ?? '',
            old: open?.old ?? '',
            label: label.label,
            by: compared(command),
            ...(material === undefined ? {} : { material }),
          },
        },
      ];
    },
  },
  WriteOffLabel: {
    kind: 'decision',
    rules: [
      rule('the label exists', [], (command, journey) =>
        instanceOf(command, journey) === undefined
          ? finding('ITEM_NOT_READY', { item: command.data.item, status: 'no-such-label' })
          : undefined,
      ),
      rule('nothing is known by it any more', ['H2'], (command, journey) => {
        const known = instanceOf(command, journey);
        if (known === undefined) return undefined;
        if (known.destroyed) return finding('ALREADY_DONE', { label: known.label });
        return known.status === 'superseded' || known.status === 'voided'
          ? undefined
          : finding('LABEL_USED', { item: known.item, label_status: known.status });
      }),
    ],
    happen: (command, journey) => [
      {
        type: 'LabelWrittenOff',
        data: {
          item: command.data.item,
          label: instanceOf(command, journey)?.label ?? '',
          evidence: command.data.evidence,
        },
      },
    ],
  },
};

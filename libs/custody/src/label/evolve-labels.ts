import { forfeit } from '../claim/forfeited.js';
import type { Evolution } from '../journey/change.js';
import { changeItem } from '../journey/change.js';
import type { Item, Journey, Label } from '../journey/journey.js';
import type { Recorded } from '../kernel/event.js';
import type { LabelEvent, LabelPrinted } from './events.js';

const changeLabel = (journey: Journey, label: string, change: Partial<Label>): Journey => {
  const present = journey.labels[label];
  if (present === undefined) return journey;
  return { ...journey, labels: { ...journey.labels, [label]: { ...present, ...change } } };
};

function printed(journey: Journey, { data, recordedAt, actor }: Recorded<LabelPrinted>): Journey {
  const label: Label = {
    label: data.label,
    item: data.item,
    instance: data.instance,
    status: 'printed',
    destroyed: false,
    printedAt: recordedAt,
    printedBy: actor.person,
    printer: data.printer,
    appliedBy: undefined,
    verifiedBy: undefined,
    replaced: undefined,
  };
  const known = journey.items[data.item];
  const item: Item = known
    ? { ...known, label: data.label, labelPrintedAt: recordedAt }
    : plannedItem(data, recordedAt);
  return {
    ...journey,
    labels: { ...journey.labels, [data.label]: label },
    items: { ...journey.items, [data.item]: item },
  };
}

/** An item of which nothing is known but its label. */
export const plannedItem = (
  { item, kind, batch, label }: Pick<LabelPrinted['data'], 'item' | 'kind' | 'batch' | 'label'>,
  labelPrintedAt: Item['labelPrintedAt'],
): Item => ({
  item,
  kind,
  batch,
  status: 'planned',
  label,
  labelPrintedAt,
  parents: [],
  passage: undefined,
  cells: undefined,
  volumeMicrolitres: undefined,
  spilledMicrolitres: 0,
  custodian: undefined,
  offer: undefined,
  sscc: undefined,
  place: undefined,
  sealed: false,
  sealTight: undefined,
  frozenAt: undefined,
  thawedUseBy: undefined,
  thawEndedAt: undefined,
  reconstitutedAt: undefined,
  preparedUseBy: undefined,
  openedUseBy: undefined,
  expiresAt: undefined,
  outOfStorageSince: undefined,
  outOfStorageMs: 0,
  excusedWarmMs: undefined,
  coldSince: undefined,
  returned: false,
  destructionAuthorised: false,
  assignedTo: undefined,
  assumedFrom: undefined,
  disposalConsentedBy: undefined,
});

export const evolveLabels: Evolution<LabelEvent> = {
  LabelPrinted: printed,
  // A void label that was put on all the same stays void: recording it must not make it speak again.
  LabelApplied: (journey, { data, actor }) => {
    if (journey.labels[data.label]?.status !== 'printed') return journey;
    const applied = changeLabel(journey, data.label, {
      status: 'applied',
      appliedBy: actor.person,
    });
    return journey.items[data.item]?.status === 'planned'
      ? changeItem(applied, data.item, { status: 'labelled' })
      : applied;
  },
  // One person's two looks are one look: told afterwards, they are on record and verify nothing.
  LabelVerified: (journey, { data, actor }) =>
    journey.labels[data.label]?.appliedBy === actor.person
      ? journey
      : changeLabel(journey, data.label, { verifiedBy: actor.person }),
  LabelSuperseded: (journey, { data, actor, recordedAt }) =>
    changeLabel(journey, data.label, {
      status: 'superseded',
      replaced: { with: data.by, by: actor.person, at: recordedAt },
    }),
  LabelVoided: (journey, { data }) => changeLabel(journey, data.label, { status: 'voided' }),
  LabelDestroyed: (journey, { data }) => changeLabel(journey, data.label, { destroyed: true }),
  ClaimForfeited: (journey, { data }) => ({
    ...journey,
    forfeited: forfeit(journey.forfeited, data),
  }),
};

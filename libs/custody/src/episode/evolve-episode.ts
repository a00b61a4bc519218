import { type Evolution, changeItem, newBatch } from '../journey/change.js';
import type { Item, Journey } from '../journey/journey.js';
import { type Instant, instantOf } from '../kernel/instant.js';
import { plannedItem } from '../label/evolve-labels.js';
import { expiryUnder } from '../product/shelf-life.js';
import type { EpisodeEvent } from './events.js';
import { judgedWith } from './lived-under.js';

const givenElsewhere = (journey: Journey, item: string, givenAt: Instant | undefined): Journey => {
  const assignedTo = journey.items[item]?.assignedTo;
  return assignedTo === undefined
    ? journey
    : changeItem(journey, item, { assignedTo: { ...assignedTo, givenAt } });
};

export const evolveEpisode: Evolution<EpisodeEvent> = {
  // Where it lay is left standing: its position is the later therapy's to leave.
  UnitAssigned: (journey, { data, revision }) =>
    changeItem(journey, data.item, {
      status: 'assigned',
      assignedTo: { coi: data.to.coi, item: data.to.item, since: revision },
      custodian: undefined,
      offer: undefined,
    }),
  UnitGivenElsewhere: (journey, { data }) =>
    givenElsewhere(journey, data.item, instantOf(data.givenAt)),
  UnitNotGivenElsewhere: (journey, { data }) => givenElsewhere(journey, data.item, undefined),
  UnitAssumed: (journey, { data, recordedAt }) => {
    const { item, batch, from, place, boxRevision, protocol: lived } = data;
    const expiresAt = instantOf(data.expiresAt);
    const unit: Item = {
      ...plannedItem({ item, kind: 'tube', batch, label: '' }, recordedAt),
      status: 'present',
      assumedFrom: { coi: from.coi, item: from.item, label: from.label },
      passage: data.passage,
      cells: data.cells,
      volumeMicrolitres: data.volumeMicrolitres,
      sealed: true,
      sealTight: true,
      frozenAt: instantOf(data.frozenAt),
      expiresAt: lived ? expiryUnder(expiresAt, lived, journey.protocol) : expiresAt,
      outOfStorageMs: data.outOfStorageMs,
      custodian: data.custodian,
      place,
    };
    const known = journey.batches[batch] ?? newBatch(batch);
    return {
      ...journey,
      ...(lived && {
        protocol: judgedWith(journey, lived),
        protocolVersions: [...new Set([lived.version, ...journey.protocolVersions])],
      }),
      items: { ...journey.items, [item]: unit },
      // Certified where it was made, for this very unit: here nobody certifies it again.
      batches: {
        ...journey.batches,
        [batch]: { ...known, status: 'final', certifiedUnits: [...known.certifiedUnits, item] },
      },
      stays: [...journey.stays, { item, ...place, boxRevision }],
    };
  },
};

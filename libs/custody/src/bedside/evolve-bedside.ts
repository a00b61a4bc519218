import { type Evolution, changeItem, inHandsOf } from '../journey/change.js';
import type { Bedside, Journey } from '../journey/journey.js';
import { startOf } from '../kernel/event.js';
import { instantOf } from '../kernel/instant.js';
import { doseVolumeOf } from '../preparation/dose-volume.js';
import type { BedsideEvent, Volumes } from './events.js';

const atBedside = (journey: Journey, change: Partial<Journey['bedside']>): Journey => ({
  ...journey,
  bedside: { ...journey.bedside, ...change },
});

export const evolveBedside: Evolution<BedsideEvent> = {
  InfusionPlanned: (journey, { data }) => ({
    ...journey,
    planned: { site: data.site, post: data.post, at: instantOf(data.plannedAt) },
  }),
  // What is running or given is no plan any more.
  InfusionCancelled: journey =>
    journey.bedside.running !== undefined || journey.bedside.doseGiven
      ? journey
      : atBedside({ ...journey, planned: undefined }, { timeOut: undefined }),
  IdentityVerified: (journey, event) => {
    const { person, device } = event.actor;
    const { item, comparison } = event.data;
    const heard = comparison.compared && Object.keys(comparison.fields).length > 0;
    const check = { person, device, item, at: startOf(event), heard };
    const others = journey.bedside.verifications.filter(
      each => each.person !== person || each.item !== event.data.item,
    );
    const matched = others.some(each => each.item === check.item && each.person !== person);
    return atBedside(journey, {
      verifications: [...others, check],
      // A match by two people ends the attempt: a later mis-scan is a first one again.
      mismatches: matched ? 0 : journey.bedside.mismatches,
    });
  },
  TubeOpened: (journey, { data, actor }) =>
    changeItem(journey, data.item, {
      status: 'opened',
      openedUseBy: instantOf(data.useBy),
      ...inHandsOf(actor),
    }),
  DrawnUp: (journey, { data, actor }) => {
    const tube = journey.items[data.from];
    const leftMicrolitres = (tube?.volumeMicrolitres ?? 0) - data.volumeMicrolitres;
    const emptied = changeItem(
      journey,
      data.from,
      leftMicrolitres > 0 ? { volumeMicrolitres: leftMicrolitres } : { status: 'consumed' },
    );
    const filled = changeItem(emptied, data.syringe, {
      // Its label was printed for the batch that is made now; what is in it may be of an earlier dose.
      ...(tube === undefined ? {} : { batch: tube.batch }),
      status: 'present',
      parents: [data.from],
      passage: tube?.passage,
      cells: tube?.cells,
      volumeMicrolitres: data.volumeMicrolitres,
      expiresAt: tube?.expiresAt,
      openedUseBy: tube?.openedUseBy,
      ...inHandsOf(actor),
    });
    return atBedside(filled, { syringe: data.syringe });
  },
  TimeOutHeld: (journey, event) =>
    atBedside(journey, { timeOut: { syringe: event.data.syringe, at: startOf(event) } }),
  // Nothing was given: the syringe is ready again, with its clock running. Only the place of the dose can say so.
  PunctureFailed: (journey, { actor }) =>
    journey.planned?.site === actor.site && journey.planned.post === actor.post
      ? atBedside(journey, { timeOut: undefined, running: undefined })
      : journey,
  InfusionStarted: (journey, { data }) => atBedside(journey, { running: data.syringe }),
  SpillRecorded: (journey, { data }) => {
    const spilled = journey.items[data.item]?.spilledMicrolitres ?? 0;
    return changeItem(journey, data.item, { spilledMicrolitres: spilled + data.volumeMicrolitres });
  },
  InfusionCompleted: (journey, { data }) =>
    ended(changeItem(journey, data.syringe, { status: 'infused' }), data, {
      ended: data.partial ? 'partial' : 'completed',
      doseGiven: true,
    }),
  // Broken off: whether another syringe follows is the physician's to say, unless the dose is in already.
  InfusionAborted: (journey, { data }) =>
    ended(
      changeItem(journey, data.syringe, {
        status: 'disposed',
        ...(data.volumes.infusedMicrolitres > 0 ? { givenInPart: true } : {}),
      }),
      data,
      { ended: 'aborted', doseGiven: journey.bedside.doseGiven },
    ),
};

function ended(
  journey: Journey,
  { syringe, volumes }: { readonly syringe: string; readonly volumes: Volumes },
  ending: Pick<Bedside, 'ended' | 'doseGiven'>,
): Journey {
  const { leastMicrolitres } = doseVolumeOf(journey, journey.items[syringe]);
  const infusedMicrolitres = journey.bedside.infusedMicrolitres + volumes.infusedMicrolitres;
  return atBedside(journey, {
    running: undefined,
    timeOut: undefined,
    infusedMicrolitres,
    ended: ending.ended,
    doseGiven: ending.doseGiven || infusedMicrolitres >= leastMicrolitres,
  });
}

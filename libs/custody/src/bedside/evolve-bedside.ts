import { type Evolution, changeItem, inHandsOf } from '../journey/change.js';
import type { Journey } from '../journey/journey.js';
import { startOf } from '../kernel/event.js';
import { instantOf } from '../kernel/instant.js';
import type { BedsideEvent } from './events.js';

const atBedside = (journey: Journey, change: Partial<Journey['bedside']>): Journey => ({
  ...journey,
  bedside: { ...journey.bedside, ...change },
});

export const evolveBedside: Evolution<BedsideEvent> = {
  InfusionPlanned: (journey, { data }) => ({
    ...journey,
    planned: { site: data.site, post: data.post, at: instantOf(data.plannedAt) },
  }),
  IdentityVerified: (journey, event) => {
    const { person, device } = event.actor;
    const check = { person, device, item: event.data.item, at: startOf(event) };
    const others = journey.bedside.verifications.filter(each => each.person !== person);
    const matched = others.some(({ item }) => item === check.item);
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
    const emptied = changeItem(journey, data.from, { status: 'consumed' });
    const filled = changeItem(emptied, data.syringe, {
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
  // Nothing was given: the syringe is ready again, with its clock running.
  PunctureFailed: journey => atBedside(journey, { timeOut: undefined, startedAt: undefined }),
  InfusionStarted: (journey, event) => atBedside(journey, { startedAt: startOf(event) }),
  SpillRecorded: (journey, { data }) => {
    const spilled = journey.items[data.item]?.spilledMicrolitres ?? 0;
    return changeItem(journey, data.item, { spilledMicrolitres: spilled + data.volumeMicrolitres });
  },
  InfusionCompleted: (journey, { data }) =>
    atBedside(changeItem(journey, data.syringe, { status: 'infused' }), {
      ended: data.partial ? 'partial' : 'completed',
    }),
  InfusionAborted: (journey, { data }) =>
    atBedside(changeItem(journey, data.syringe, { status: 'disposed' }), { ended: 'aborted' }),
};

import type { Evolution } from '../journey/change.js';
import type { RelabellingEvent } from './events.js';

export const evolveRelabelling: Evolution<RelabellingEvent> = {
  ItemRelabelled: (journey, { data, actor }) => {
    const before = journey.relabellings[data.item];
    const by = [...(before?.by ?? []), actor.person];
    return {
      ...journey,
      relabellings: { ...journey.relabellings, [data.item]: { ...data, by } },
    };
  },
  RelabellingConfirmed: (journey, { data, actor }) => {
    const open = journey.relabellings[data.item];
    // Told afterwards by whoever put it on: one person's two looks are one look.
    if (open === undefined || open.by.includes(actor.person) || open.label !== data.label)
      return journey;
    const { [data.item]: _confirmed, ...relabellings } = journey.relabellings;
    return { ...journey, relabellings };
  },
  LabelWrittenOff: (journey, { data }) => {
    const known = journey.labels[data.label];
    if (known === undefined) return journey;
    return {
      ...journey,
      labels: { ...journey.labels, [data.label]: { ...known, destroyed: true } },
    };
  },
};

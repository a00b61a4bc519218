import type { Evolution } from '../journey/change.js';
import type { Journey } from '../journey/journey.js';
import { instantOf } from '../kernel/instant.js';
import type { Downtime, DowntimePack, EnteredForm } from './downtime-packs.js';
import type { DowntimeEvent } from './events.js';

const withDowntime = (journey: Journey, change: Partial<Downtime>): Journey => ({
  ...journey,
  downtime: { ...journey.downtime, ...change },
});

function changePack(journey: Journey, pack: string, change: Partial<DowntimePack>): Journey {
  const { packs } = journey.downtime;
  const known = packs[pack];
  return known === undefined
    ? journey
    : withDowntime(journey, { packs: { ...packs, [pack]: { ...known, ...change } } });
}

const withEntry = (journey: Journey, entry: EnteredForm): Journey =>
  withDowntime(journey, { entered: { ...journey.downtime.entered, [entry.form]: entry } });

export const evolveDowntime: Evolution<DowntimeEvent> = {
  DowntimePackIssued: (journey, { data, recordedAt }) => {
    const { pack, item, label, site, post, forms, validUntil } = data;
    const issued = {
      pack,
      item,
      label,
      site,
      post,
      forms,
      issuedAt: recordedAt,
      validUntil: instantOf(validUntil),
      voided: undefined,
      holderTold: false,
    };
    return withDowntime(journey, { packs: { ...journey.downtime.packs, [pack]: issued } });
  },
  DowntimePackVoided: (journey, { data, recordedAt }) =>
    changePack(journey, data.pack, { voided: { cause: data.cause, at: recordedAt } }),
  PackHolderTold: (journey, { data }) => changePack(journey, data.pack, { holderTold: true }),
  DowntimeFormEntered: (journey, { data, actor, recordedAt }) =>
    withEntry(journey, {
      form: data.form,
      formSha256: data.formSha256,
      enteredBy: actor.person,
      at: recordedAt,
      paper: data.paper,
      item: data.item,
      compared: undefined,
    }),
  DowntimeEntryCompared: (journey, { data, actor }) => {
    const entry = journey.downtime.entered[data.form];
    return entry === undefined
      ? journey
      : withEntry(journey, { ...entry, compared: { by: actor.person, agrees: data.agrees } });
  },
  DowntimeFormReturned: (journey, { data }) =>
    withDowntime(journey, {
      returned: { ...journey.downtime.returned, [data.form]: data.fate },
    }),
};

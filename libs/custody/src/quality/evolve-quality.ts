import {
  type Evolution,
  changeBatch,
  changeItem,
  inHandsOf,
  withNextBatch,
  workedOn,
  workedOnItem,
} from '../journey/change.js';
import { startOf } from '../kernel/event.js';
import type { QualityEvent } from './events.js';
import { isOwn, resultToReview } from './result-to-review.js';
import { meets } from './specification.js';

export const evolveQuality: Evolution<QualityEvent> = {
  SampleTaken: (journey, event) => {
    const { data, actor } = event;
    const { sample, batch, tests, from, volumeMicrolitres } = data;
    const takenAt = startOf(event);
    const source = journey.items[from];
    const left =
      source?.volumeMicrolitres === undefined
        ? {}
        : { volumeMicrolitres: source.volumeMicrolitres - volumeMicrolitres };
    // Whoever took something out of a closed tube has opened it.
    const opened = source?.sealed === true ? { sealed: false, sealTight: undefined } : {};
    const sampled = changeItem(journey, from, { ...left, ...opened });
    const taken = changeItem(workedOnItem(sampled, from, actor.person), sample, {
      status: 'present',
      parents: [from],
      volumeMicrolitres,
      ...inHandsOf(actor),
    });
    return {
      ...taken,
      samples: { ...taken.samples, [sample]: { sample, from, batch, tests, takenAt } },
    };
  },
  ResultRecorded: (journey, { id, data, actor, recordedAt }) => {
    // The sample says which batch it is of, also when a correction has put another one in its place.
    const batch = journey.samples[data.sample]?.batch ?? data.batch;
    return {
      ...workedOn(journey, batch, actor.person),
      results: [
        ...journey.results,
        {
          eventId: id,
          sample: data.sample,
          batch,
          test: data.test,
          measured: data.measured,
          // From the value and the pinned protocol, so that a corrected value is judged anew.
          conforms: meets(journey.protocol, data),
          recordedAt,
          analyst: actor.person,
          correctedBy: [],
          reviewedBy: undefined,
        },
      ],
    };
  },
  ResultReviewed: (journey, { data, actor }) => {
    const reviewed = resultToReview(journey, data, actor.person);
    // The result that was reviewed has been moved to another sample since: what stays behind was read by nobody else.
    if (reviewed !== undefined && isOwn(reviewed, actor.person)) return journey;
    return {
      ...journey,
      results: journey.results.map(result =>
        result === reviewed ? { ...result, reviewedBy: actor.person } : result,
      ),
    };
  },
  EntryVerified: (journey, { data, actor }) => ({
    ...journey,
    criticalEntries: journey.criticalEntries.map(entry =>
      entry.eventId === data.eventId && entry.field === data.field
        ? { ...entry, verifiedBy: actor.person }
        : entry,
    ),
  }),
  BatchCertified: (journey, { data }) =>
    changeBatch(journey, data.batch, { status: data.stage, certifiedUnits: data.units }),
  // What is collected again belongs to the next batch, as after a failed expansion.
  BatchRejected: (journey, { data }) => {
    const rejected = changeBatch(journey, data.batch, { status: 'rejected' });
    return data.batch === journey.currentBatch ? withNextBatch(rejected) : rejected;
  },
};

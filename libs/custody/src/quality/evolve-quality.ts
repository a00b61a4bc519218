import { type Evolution, changeBatch, changeItem, inHandsOf } from '../journey/change.js';
import type { Journey } from '../journey/journey.js';
import type { QualityEvent, ResultRecorded } from './events.js';
import { conforms } from './specification.js';

const meets = ({ protocol }: Journey, { test, measured }: ResultRecorded['data']): boolean => {
  const specification = protocol.tests.find(each => each.test === test);
  return specification !== undefined && conforms(specification, measured);
};

export const evolveQuality: Evolution<QualityEvent> = {
  SampleTaken: (journey, { data, actor }) => {
    const { sample, batch, tests, from, volumeMicrolitres } = data;
    const taken = changeItem(journey, sample, {
      status: 'present',
      parents: [from],
      volumeMicrolitres,
      ...inHandsOf(actor),
    });
    return { ...taken, samples: { ...taken.samples, [sample]: { sample, batch, tests } } };
  },
  ResultRecorded: (journey, { id, data, actor }) => ({
    ...journey,
    results: [
      ...journey.results,
      {
        eventId: id,
        sample: data.sample,
        batch: data.batch,
        test: data.test,
        measured: data.measured,
        // From the value and the pinned protocol, so that a corrected value is judged anew.
        conforms: meets(journey, data),
        analyst: actor.person,
        reviewedBy: undefined,
      },
    ],
  }),
  ResultReviewed: (journey, { data, actor }) => ({
    ...journey,
    results: journey.results.map(result =>
      result.sample === data.sample && result.test === data.test
        ? { ...result, reviewedBy: actor.person }
        : result,
    ),
  }),
  EntryVerified: (journey, { data, actor }) => ({
    ...journey,
    criticalEntries: journey.criticalEntries.map(entry =>
      entry.eventId === data.eventId && entry.field === data.field
        ? { ...entry, verifiedBy: actor.person }
        : entry,
    ),
  }),
  BatchCertified: (journey, { data }) => changeBatch(journey, data.batch, { status: data.stage }),
  BatchRejected: (journey, { data }) => changeBatch(journey, data.batch, { status: 'rejected' }),
};

import { type Evolution, workedOn } from '../journey/change.js';
import type { CriticalEntry, Journey, Result } from '../journey/journey.js';
import type { CorrectionEvent, EventCorrected } from './events.js';

/**
 * The new value stands where the old one stood: `foldJourney` does that, because it changes the past. What happens
 * here, in its turn, is that a value two people had agreed on is one person's word again and waits for a second.
 */
export const evolveCorrection: Evolution<CorrectionEvent> = {
  EventCorrected: (journey, { data, actor: { person } }) => {
    const touched = [
      ...journey.results.filter(result => isOfResult(data, result)),
      ...journey.criticalEntries.filter(entry => isOfEntry(data, entry)),
    ];
    const corrected: Journey = {
      ...journey,
      results: journey.results.map(result =>
        isOfResult(data, result)
          ? { ...result, correctedBy: [...result.correctedBy, person], reviewedBy: undefined }
          : result,
      ),
      criticalEntries: journey.criticalEntries.map(entry =>
        isOfEntry(data, entry) ? { ...entry, enteredBy: person, verifiedBy: undefined } : entry,
      ),
    };
    // Whoever corrects such a value has made it: he does not certify what rests on it.
    return touched.reduce((known, { batch }) => workedOn(known, batch, person), corrected);
  },
};

/** A review is of the whole record, its method and instrument included. */
const isOfResult = ({ eventId }: EventCorrected['data'], result: Result): boolean =>
  result.eventId === eventId;

const isOfEntry = ({ eventId, field }: EventCorrected['data'], entry: CriticalEntry): boolean =>
  entry.eventId === eventId && entry.field === field;

import type { Evolution } from '../journey/change.js';
import type { Journey } from '../journey/journey.js';
import type { Instant } from '../kernel/instant.js';
import type { SerologyEvent } from './events.js';
import { MARKER_NAMES, type Serology } from './markers.js';
import { infectionWarnings, storageClassOf } from './serology.js';

/** A later word never makes what was reactive harmless; only a correction does, which two people sign. */
const together = (known: Serology, told: Serology): Serology =>
  Object.fromEntries(
    MARKER_NAMES.flatMap(marker => {
      const status = known[marker] === 'reactive' ? 'reactive' : (told[marker] ?? known[marker]);
      return status === undefined ? [] : [[marker, status]];
    }),
  );

const textsOf = (journey: Journey): string => infectionWarnings(journey)?.texts.join() ?? '';

/** From when on it lies apart, and from when on its labels say something else than those before. */
export function turnedAt(before: Journey, next: Journey, at: Instant): Journey {
  const lay = storageClassOf(before);
  const lies = storageClassOf(next);
  return {
    ...next,
    segregatedSince:
      lies === 'general' ? undefined : lay === 'general' ? at : before.segregatedSince,
    warningsSince: textsOf(next) === textsOf(before) ? before.warningsSince : at,
  };
}

/** Before anybody has tested anything, it may have to lie apart and to say so, from the first label on. */
export const awaitingSerology = (journey: Journey): Journey => ({
  ...journey,
  segregatedSince: storageClassOf(journey) === 'segregated' ? journey.startedAt : undefined,
  warningsSince: infectionWarnings(journey) === undefined ? undefined : journey.startedAt,
});

export const evolveSerology: Evolution<SerologyEvent> = {
  SerologyRecorded: (journey, { data, recordedAt }) =>
    turnedAt(
      journey,
      { ...journey, serology: together(journey.serology, data.findings) },
      recordedAt,
    ),
  ReactiveNeighbourNoted: journey => journey,
};

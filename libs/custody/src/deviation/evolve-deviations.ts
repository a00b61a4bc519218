import { foundAgain } from '../hold/found-again.js';
import type { Evolution } from '../journey/change.js';
import type { Deviation, Journey } from '../journey/journey.js';
import type { Instant } from '../kernel/instant.js';
import type { DeviationEvent } from './events.js';

type Opening = Pick<
  Deviation,
  'deviation' | 'batch' | 'code' | 'command' | 'revision' | 'causedBy'
>;

const opened = (journey: Journey, opening: Opening, openedAt: Instant): Journey => ({
  ...journey,
  deviations: {
    ...journey.deviations,
    [opening.deviation]: {
      ...opening,
      openedAt,
      classification: undefined,
      investigation: undefined,
      capa: undefined,
      closureProposedBy: undefined,
      open: true,
    },
  },
});

/** Changing what is not there changes nothing: an event happened, even in a history that was corrected. */
const changed = (journey: Journey, deviation: string, change: Partial<Deviation>): Journey => {
  const present = journey.deviations[deviation];
  if (present === undefined) return journey;
  return {
    ...journey,
    deviations: { ...journey.deviations, [deviation]: { ...present, ...change } },
  };
};

/** What one of QA and QP has signed for was another record than the one that is there now. */
const UNSIGNED = { closureProposedBy: undefined };

export const evolveDeviations: Evolution<DeviationEvent> = {
  DeviationOpened: (journey, { data, actor, revision, recordedAt }) => {
    const { deviation, batch = journey.currentBatch, code, command } = data;
    const opening = { deviation, batch, code, command, revision, causedBy: actor.person };
    return opened(foundAgain(journey, data.alreadyHeldBy, revision), opening, recordedAt);
  },
  DeviationReported: (journey, { data, actor, revision, recordedAt }) => {
    const { deviation, batch } = data;
    const reported = { code: undefined, command: 'OpenDeviation' };
    const opening = { deviation, batch, ...reported, revision, causedBy: actor.person };
    return opened(journey, opening, recordedAt);
  },
  DeviationClassified: (journey, { data }) =>
    changed(journey, data.deviation, { classification: data.classification, ...UNSIGNED }),
  DeviationInvestigated: (journey, { data: { deviation, ...investigation } }) =>
    changed(journey, deviation, { investigation, ...UNSIGNED }),
  DeviationReferredToCapa: (journey, { data }) =>
    changed(journey, data.deviation, { capa: data.capa }),
  ClosureProposed: (journey, { data, actor }) => {
    const { person, role } = actor;
    return changed(journey, data.deviation, { closureProposedBy: { person, role } });
  },
  DeviationClosed: (journey, { data }) => changed(journey, data.deviation, { open: false }),
  DeviationAccepted: (journey, { data }) => changed(journey, data.deviation, { open: false }),
};

import type { Evolution } from '../journey/change.js';
import { catalogue } from '../refusals/catalogue.js';
import type { Journey } from '../journey/journey.js';
import { excuseWarmth } from '../storage/out-of-storage.js';
import type { HoldCause, HoldEvent } from './events.js';
import { foundAgain } from './found-again.js';
import { endsParticipation } from './holds.js';

/** Where a mismatch means that the two bedside checks can no longer be trusted. */
const BEDSIDE = new Set(['VerifyIdentity', 'OpenTube', 'DrawUp', 'HoldTimeOut', 'StartInfusion']);

type Ended = Pick<Journey, 'participationEnded' | 'materialChoice'>;

const endOf = (cause: HoldCause): readonly Ended[] =>
  cause.kind === 'stop' && endsParticipation(cause.cause)
    ? [{ participationEnded: cause.cause, materialChoice: cause.material }]
    : [];

/** What was lifted ends nothing: it was another participant's stop, or he takes part again. */
const endedBy = (holds: Journey['holds']): Ended =>
  Object.values(holds)
    .filter(({ disposition }) => disposition !== 'lifted')
    .flatMap(({ cause }) => endOf(cause))
    .at(-1) ?? { participationEnded: undefined, materialChoice: undefined };

export const evolveHolds: Evolution<HoldEvent> = {
  StopRaised: (before, { data, revision }) => {
    const journey = foundAgain(before, data.alreadyHeldBy, revision);
    if (!BEDSIDE.has(data.command) || catalogue[data.code].category !== 'identity') return journey;
    return {
      ...journey,
      bedside: {
        ...journey.bedside,
        attempt: journey.bedside.attempt + 1,
        attemptFrom: revision,
        verifications: [],
        timeOut: undefined,
        mismatches: journey.bedside.mismatches + 1,
      },
    };
  },
  MixUpRecorded: journey => journey,
  HoldPlaced: (journey, { data, actor, recordedAt }) => {
    const { hold, scope, cause, source } = data;
    return {
      ...journey,
      ...endOf(cause)[0],
      holds: {
        ...journey.holds,
        [hold]: {
          hold,
          scope,
          cause,
          placedBy: actor.person,
          placedAtSite: actor.site,
          placedAt: recordedAt,
          ...(source === undefined ? {} : { sourceEvent: source.event }),
          open: true,
          disposition: undefined,
          rejectedItems: [],
        },
      },
    };
  },
  HoldResolved: (journey, { data, recordedAt }) => {
    const hold = journey.holds[data.hold];
    if (hold === undefined) return journey;
    const { disposition } = data;
    const holds = {
      ...journey.holds,
      [data.hold]: {
        ...hold,
        open: false,
        disposition,
        rejectedItems: disposition === 'rejected' ? Object.keys(journey.items) : [],
      },
    };
    const looked = disposition === 'lifted' ? excuseWarmth(journey, hold, recordedAt) : journey;
    return { ...looked, holds, ...endedBy(holds) };
  },
  DeadlinePassed: (journey, { data }) => ({
    ...journey,
    deadlinesPassed: [...journey.deadlinesPassed, data.deadline],
  }),
};

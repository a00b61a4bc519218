import type { Evolution } from '../journey/change.js';
import { catalogue } from '../refusals/catalogue.js';
import type { Journey } from '../journey/journey.js';
import { excuseWarmth } from '../storage/out-of-storage.js';
import type { HoldCause, HoldEvent, StopCause } from './events.js';

/** Where a mismatch means that the two bedside checks can no longer be trusted. */
const BEDSIDE = new Set(['VerifyIdentity', 'OpenTube', 'DrawUp', 'HoldTimeOut', 'StartInfusion']);

/** Whether a cause ends participation: a recall or a mix-up holds, and the participant goes on. */
const endOf = (cause: HoldCause): StopCause | undefined =>
  cause.kind === 'stop' && cause.cause !== 'recall' && cause.cause !== 'mix-up'
    ? cause.cause
    : undefined;

/** What was lifted ends nothing: the stop had been opened on the wrong participant. */
const endedBy = (holds: Journey['holds']): StopCause | undefined =>
  Object.values(holds)
    .filter(({ disposition }) => disposition !== 'lifted')
    .map(({ cause }) => endOf(cause))
    .findLast(cause => cause !== undefined);

export const evolveHolds: Evolution<HoldEvent> = {
  StopRaised: (journey, { data, revision }) =>
    BEDSIDE.has(data.command) && catalogue[data.code].category === 'identity'
      ? {
          ...journey,
          bedside: {
            ...journey.bedside,
            attempt: journey.bedside.attempt + 1,
            attemptFrom: revision,
            verifications: [],
            timeOut: undefined,
            mismatches: journey.bedside.mismatches + 1,
          },
        }
      : journey,
  MixUpRecorded: journey => journey,
  HoldPlaced: (journey, { data, actor, recordedAt }) => {
    const { hold, scope, cause } = data;
    return {
      ...journey,
      participationEnded: endOf(cause) ?? journey.participationEnded,
      holds: {
        ...journey.holds,
        [hold]: {
          hold,
          scope,
          cause,
          placedBy: actor.person,
          placedAtSite: actor.site,
          placedAt: recordedAt,
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
    return { ...looked, holds, participationEnded: endedBy(holds) };
  },
  DeadlinePassed: (journey, { data }) => ({
    ...journey,
    deadlinesPassed: [...journey.deadlinesPassed, data.deadline],
  }),
};

import type { Evolution } from '../journey/change.js';
import { catalogue } from '../refusals/catalogue.js';
import type { HoldEvent } from './events.js';

/** Where a mismatch means that the two bedside checks can no longer be trusted. */
const BEDSIDE = new Set(['VerifyIdentity', 'OpenTube', 'DrawUp', 'HoldTimeOut', 'StartInfusion']);

export const evolveHolds: Evolution<HoldEvent> = {
  StopRaised: (journey, { data }) =>
    BEDSIDE.has(data.command) && catalogue[data.code].category === 'identity'
      ? {
          ...journey,
          bedside: {
            ...journey.bedside,
            attempt: journey.bedside.attempt + 1,
            verifications: [],
            timeOut: undefined,
            mismatches: journey.bedside.mismatches + 1,
          },
        }
      : journey,
  DeviationOpened: (journey, { data }) => ({
    ...journey,
    deviations: {
      ...journey.deviations,
      [data.deviation]: {
        deviation: data.deviation,
        batch: data.batch ?? journey.currentBatch,
        code: data.code,
        open: true,
      },
    },
  }),
  DeviationClosed: (journey, { data }) => {
    const deviation = journey.deviations[data.deviation];
    if (deviation === undefined) return journey;
    return {
      ...journey,
      deviations: { ...journey.deviations, [data.deviation]: { ...deviation, open: false } },
    };
  },
  MixUpRecorded: journey => journey,
  HoldPlaced: (journey, { data, actor, recordedAt }) => {
    const { hold, scope, cause } = data;
    const ended =
      cause.kind === 'stop' && cause.cause !== 'recall' && cause.cause !== 'mix-up'
        ? cause.cause
        : journey.participationEnded;
    return {
      ...journey,
      participationEnded: ended,
      holds: {
        ...journey.holds,
        [hold]: {
          hold,
          scope,
          cause,
          placedBy: actor.person,
          placedAt: recordedAt,
          open: true,
          disposition: undefined,
          rejectedItems: [],
        },
      },
    };
  },
  HoldResolved: (journey, { data }) => {
    const hold = journey.holds[data.hold];
    if (hold === undefined) return journey;
    const { disposition } = data;
    return {
      ...journey,
      holds: {
        ...journey.holds,
        [data.hold]: {
          ...hold,
          open: false,
          disposition,
          rejectedItems: disposition === 'rejected' ? Object.keys(journey.items) : [],
        },
      },
    };
  },
  DeadlinePassed: (journey, { data }) => ({
    ...journey,
    deadlinesPassed: [...journey.deadlinesPassed, data.deadline],
  }),
};

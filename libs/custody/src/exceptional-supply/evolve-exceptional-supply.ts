import { type Evolution, changeBatch } from '../journey/change.js';
import type { Journey } from '../journey/journey.js';
import { subjectOfNotice } from '../notice/subject-of-notice.js';
import type { ExceptionalSupplyEvent } from './events.js';
import type { ExceptionalSupply } from './exceptional-supply.js';

const change = (
  journey: Journey,
  request: string,
  changed: Partial<ExceptionalSupply>,
): Journey => {
  const present = journey.exceptionalSupplies[request];
  if (present === undefined) return journey;
  return {
    ...journey,
    exceptionalSupplies: { ...journey.exceptionalSupplies, [request]: { ...present, ...changed } },
  };
};

export const evolveExceptionalSupply: Evolution<ExceptionalSupplyEvent> = {
  ExceptionalSupplyRequested: (journey, { data, actor }) => ({
    ...journey,
    exceptionalSupplies: {
      ...journey.exceptionalSupplies,
      [data.request]: {
        request: data.request,
        batch: data.batch,
        tests: data.tests,
        requestedBy: actor.person,
        evaluated: false,
        informed: false,
        release: undefined,
        revoked: false,
      },
    },
  }),
  RiskEvaluationRecorded: (journey, { data }) => change(journey, data.request, { evaluated: true }),
  ParticipantInformed: (journey, { data }) => change(journey, data.request, { informed: true }),
  BatchReleasedExceptionally: (journey, { data, recordedAt }) => {
    const { request, batch, units, verdict } = data;
    const before = journey.batches[batch]?.status === 'conditional' ? 'conditional' : 'growing';
    const released = { at: recordedAt, units, verdict, before } as const;
    return changeBatch(change(journey, request, { release: released }), batch, {
      status: 'exceptional',
    });
  },
  ExceptionalSupplyRevoked: (journey, { data: { request, batch } }) => {
    const revoked = change(journey, request, { revoked: true });
    const before = journey.exceptionalSupplies[request]?.release?.before;
    // What was rejected meanwhile stays rejected.
    return before === undefined || journey.batches[batch]?.status !== 'exceptional'
      ? revoked
      : changeBatch(revoked, batch, { status: before });
  },
  ExceptionalSupplyNotified: (journey, { data }) => ({
    ...journey,
    noticesGiven: [
      ...journey.noticesGiven,
      { subject: subjectOfNotice(data.request, data), how: 'told' },
    ],
  }),
};

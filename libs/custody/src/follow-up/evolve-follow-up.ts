import type { Evolution } from '../journey/change.js';
import type { Journey } from '../journey/journey.js';
import type { NoticeGiven } from '../notice/notice-given.js';
import { ofResult, subjectOfNotice } from '../notice/subject-of-notice.js';
import type { FollowUpEvent } from './events.js';

const given = (journey: Journey, notice: NoticeGiven): Journey => ({
  ...journey,
  noticesGiven: [...journey.noticesGiven, notice],
});

export const evolveFollowUp: Evolution<FollowUpEvent> = {
  FollowUpRecorded: (journey, { data }) => ({
    ...journey,
    visits: [...journey.visits, data.visit],
  }),
  LateResultNotified: (journey, { data }) =>
    given(journey, { subject: subjectOfNotice(ofResult(data), data), how: 'told' }),
  LateResultAcknowledged: (journey, { data }) =>
    given(journey, { subject: subjectOfAcknowledgement(data), how: 'acknowledged' }),
};

/** Records of the first years name nobody: then it was the treating physician. */
export const subjectOfAcknowledgement = ({
  recipient = 'treating-physician',
  ...result
}: Extract<FollowUpEvent, { readonly type: 'LateResultAcknowledged' }>['data']): string =>
  subjectOfNotice(ofResult(result), { recipient });

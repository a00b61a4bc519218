import { reachedParticipant } from '../deadline/still-of-use.js';
import { coveredBy } from '../exceptional-supply/exceptional-release.js';
import type { Journey } from '../journey/journey.js';
import { type Instant, earlier, later } from '../kernel/instant.js';
import type { Notice } from '../protocol/definition.js';
import type { Occasion } from './recipients.js';
import { ENVIRONMENT, type Failed, ofResult, subjectOfNotice } from './subject-of-notice.js';
import { usualNotices } from './usual-notices.js';

/** One recipient who must hear of one thing, counted from when it could be known. */
export interface OwedNotice extends Notice {
  readonly occasion: Occasion;
  /** What failed, or the request under which a product was released. */
  readonly of: Failed | { readonly request: string };
  /** The same for ever: `B1/sterility/sponsor`, `EXC-1/authority/sukl`. */
  readonly subject: string;
  readonly since: Instant;
}

/** How far one of them has come. */
export interface NoticeStanding extends OwedNotice {
  /** Who says that he knows has been told, whoever has forgotten to say so. */
  readonly told: boolean;
  readonly acknowledged: boolean;
}

/** Since when something of the batch is in the participant, in this therapy or in one that it was passed to. */
const givenSince = (journey: Journey, batch: string): Instant | undefined => {
  const moments = Object.values(journey.items)
    .filter(item => item.batch === batch)
    .flatMap(
      item =>
        (reachedParticipant(journey, item) ? journey.infusedAt : item.assignedTo?.givenAt) ?? [],
    );
  return moments.length === 0 ? undefined : moments.reduce(earlier);
};

/** Whether something of the batch is in the participant. */
export const wasGiven = (journey: Journey, batch: string): boolean =>
  givenSince(journey, batch) !== undefined;

/** Everybody who must hear of what cannot be taken back, whether or not he has. A withdrawal or a death ends none of it. */
export const noticesOwed = (journey: Journey): readonly OwedNotice[] => [
  ...lateResults(journey),
  ...environmentBeyondLimits(journey),
  ...exceptionalSupplies(journey),
];

/** The same, each with whether it was done. */
export const noticesOf = (journey: Journey): readonly NoticeStanding[] =>
  noticesOwed(journey).map(owed => {
    const given = journey.noticesGiven.filter(({ subject }) => subject === owed.subject);
    const acknowledged = given.some(({ how }) => how === 'acknowledged');
    return { ...owed, told: given.length > 0, acknowledged };
  });

/** H11: it failed, and what it was measured on was given. What was given knowingly has notices of its own. */
function lateResults(journey: Journey): readonly OwedNotice[] {
  const late = journey.results.filter(
    ({ batch, test, conforms }) => !conforms && !coveredBy(journey, batch).includes(test),
  );
  const steps = journey.protocol.notices?.lateResult ?? usualNotices['late-result'];
  return late.flatMap(result => {
    const givenAt = givenSince(journey, result.batch);
    if (givenAt === undefined) return [];
    return steps.map(step => ({
      ...step,
      occasion: 'late-result' as const,
      of: { batch: result.batch, test: result.test },
      subject: subjectOfNotice(ofResult(result), step),
      since: later(result.recordedAt, givenAt),
    }));
  });
}

/** H11: growth beyond the action limit is the QP's at once, given or not; the others hear of it once the cells are given. */
function environmentBeyondLimits(journey: Journey): readonly OwedNotice[] {
  const steps = journey.protocol.notices?.environment ?? usualNotices.environment;
  return platesBeyondLimit(journey).flatMap(({ batch, test, plate, since }) => {
    const givenAt = givenSince(journey, batch);
    const owed =
      givenAt !== undefined ? steps : steps.filter(({ recipient }) => recipient === 'qp');
    return owed.map(step => ({
      ...step,
      occasion: 'environment' as const,
      of: { batch, test, plate },
      subject: subjectOfNotice(ofResult({ batch, test, plate }), step),
      since: step.recipient === 'qp' || givenAt === undefined ? since : later(since, givenAt),
    }));
  });
}

/** Plates on which more grew than the grade allows, as what people are told of. */
export const platesBeyondLimit = ({ environment }: Journey) =>
  Object.entries(environment).flatMap(([plate, { batch, result }]) =>
    result?.verdict === 'action'
      ? [{ batch, test: ENVIRONMENT, plate, since: result.recordedAt }]
      : [],
  );

/** The clock runs from the release: from then on it may be given at any moment. What was revoked unopened is nobody's concern. */
const exceptionalSupplies = (journey: Journey): readonly OwedNotice[] => {
  const steps = journey.protocol.notices?.exceptionalSupply ?? usualNotices['exceptional-supply'];
  return Object.values(journey.exceptionalSupplies).flatMap(({ request, release, revoked }) =>
    release === undefined || revoked
      ? []
      : steps.map(step => ({
          ...step,
          occasion: 'exceptional-supply' as const,
          of: { request },
          subject: subjectOfNotice(request, step),
          since: release.at,
        })),
  );
};

import type { Command } from '../kernel/command.js';
import { decideByRules, noConsequences } from '../kernel/decide-by-rules.js';
import type { Decision } from '../kernel/decision.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import type { AuditScope } from './audit-scope.js';

/** More than this nobody reviews in one go, and the ledger reads all of it before it takes a signature for it. */
export const REVIEWED_AT_ONCE = 20_000;

/** An event of the log by its place and by its bytes: it cannot be exchanged, and is found again after a restore or a move. */
export interface Placed {
  readonly position: string;
  readonly stream: string;
  readonly revision: number;
  readonly sha256: string;
}

export interface ReviewFinding {
  readonly kind: 'deviation' | 'query';
  /** Where it is followed up. */
  readonly reference: string;
}

interface Reviewed {
  readonly scope: AuditScope;
  /** Empty: nothing was found. */
  readonly findings: readonly ReviewFinding[];
  readonly note?: string;
}

/** Annex 11 §9, draft §12: somebody who did none of it has looked at a stretch of the log. */
export type AuditTrailReviewed = DomainEvent<
  'AuditTrailReviewed',
  Reviewed & {
    /** Both are part of it. */
    readonly first: Placed;
    readonly last: Placed;
    /** How many of the events between them are in the scope. */
    readonly inScope: number;
  }
>;

/** What the log itself says about the stretch, read for this command. */
export interface Stretch {
  /** Absent where no event stands in it. */
  readonly ends: { readonly first: Placed; readonly last: Placed } | undefined;
  readonly isTooLong: boolean;
  readonly inScope: number;
  /** Acts of the reviewer in the scope. */
  readonly ownActs: number;
}

export type ReviewAuditTrail = Command<
  'ReviewAuditTrail',
  Reviewed & { readonly stretch: Stretch }
>;

export type Review = AuditTrailReviewed['data'];

/** Every review that was signed, in order. */
export interface AuditReviews {
  readonly reviews: readonly Review[];
}

export const neverReviewed: AuditReviews = { reviews: [] };

export const evolveAuditReviews = (
  { reviews }: AuditReviews,
  { data }: Recorded<AuditTrailReviewed>,
): AuditReviews => ({ reviews: [...reviews, data] });

/** Exported for the tests, which take its rules out. */
export const auditReviewRulebook: Rulebook<ReviewAuditTrail, AuditReviews, AuditTrailReviewed> = {
  ReviewAuditTrail: {
    kind: 'decision',
    rules: [
      rule('it is no more than somebody can have looked at', [], ({ data }) =>
        data.stretch.isTooLong ? finding('RANGE_TOO_LONG', { most: REVIEWED_AT_ONCE }) : undefined,
      ),
      rule('there is something to look at', [], ({ data }) =>
        data.stretch.inScope === 0 ? finding('NOTHING_TO_REVIEW') : undefined,
      ),
      rule('the reviewer did none of it', ['H43'], ({ data: { stretch } }) =>
        stretch.ownActs > 0 ? finding('OWN_ACTS_IN_RANGE', { acts: stretch.ownActs }) : undefined,
      ),
    ],
    happen: ({ data: { stretch, ...reviewed } }) =>
      stretch.ends === undefined
        ? []
        : [
            {
              type: 'AuditTrailReviewed',
              data: { ...reviewed, ...stretch.ends, inScope: stretch.inScope },
            },
          ],
  },
};

/** A decider over a rulebook; the tests leave rules out of it to see what then gets through. */
export const decideAuditReviewBy =
  ({ ReviewAuditTrail }: typeof auditReviewRulebook) =>
  (command: ReviewAuditTrail, state: AuditReviews): Decision<AuditTrailReviewed> =>
    decideByRules(ReviewAuditTrail, noConsequences, command, state);

export const decideAuditReview = decideAuditReviewBy(auditReviewRulebook);

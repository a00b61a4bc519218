import { Given } from '../../test/given-when-then.js';
import { qa } from '../../test/people.js';
import {
  type AuditReviews,
  type AuditTrailReviewed,
  type Placed,
  type ReviewAuditTrail,
  type Stretch,
  decideAuditReview,
  evolveAuditReviews,
  neverReviewed,
} from './review.js';

const placed = (position: string): Placed => ({
  position,
  stream: 'journey-CHA999926ABC123',
  revision: 4,
  sha256: 'a'.repeat(64),
});
const ends = { first: placed('1.4'), last: placed('1.9') };
const read: Stretch = { ends, isTooLong: false, inScope: 6, ownActs: 0 };
const reviewing = (stretch: Partial<Stretch> = {}) => ({
  scope: { on: 'CHA999926ABC123' },
  findings: [{ kind: 'query' as const, reference: 'Q-17' }],
  stretch: { ...read, ...stretch },
});

const nothing = new Given<ReviewAuditTrail, AuditReviews, AuditTrailReviewed>(
  {
    decide: decideAuditReview,
    fold: history => history.reduce(evolveAuditReviews, neverReviewed),
  },
  [],
);

describe('a review of the audit trail', () => {
  it('names the first and the last event by their bytes, what it was about, and what was found', () => {
    const { stretch: _stretch, ...said } = reviewing();
    const { state } = nothing
      .when(qa, 'ReviewAuditTrail', reviewing())
      .happens({ type: 'AuditTrailReviewed', data: { ...said, ...ends, inScope: 6 } });
    expect(state.reviews).toHaveLength(1);
  });

  it('H43: is nothing for whoever did any of it', () => {
    nothing
      .when(qa, 'ReviewAuditTrail', reviewing({ ownActs: 2 }))
      .isRefused('OWN_ACTS_IN_RANGE', { acts: 2 });
  });

  it('is about something', () => {
    nothing
      .when(qa, 'ReviewAuditTrail', reviewing({ ends: undefined, inScope: 0 }))
      .isRefused('NOTHING_TO_REVIEW');
  });

  it('is no longer than somebody can have looked at', () => {
    nothing
      .when(qa, 'ReviewAuditTrail', reviewing({ ends: undefined, isTooLong: true, inScope: 0 }))
      .isRefused('RANGE_TOO_LONG', { most: 20_000 });
  });
});

import {
  type AuditScope,
  type EventType,
  type ReadEvent,
  auditLineOf,
  eventTypes,
  isInScope,
} from '@selfsame/custody';
import { golden, inOrder } from '../../../../test/harness/golden-event.js';
import { readModels } from '../../../../test/harness/read-models.js';
import { auditTrailOf } from './audit-trail-queries.js';
import { auditTrail } from './audit-trail.js';
import { unreviewedOf } from './unreviewed.js';

const EVERYTHING = { limit: 500, cursor: undefined };

/** One event of every type, as a log of its own. */
const everyType = (): ReadEvent[] =>
  (Object.keys(eventTypes) as EventType[]).map((type, index) => golden(type, { revision: index }));

const placed = ({ envelope, revision }: ReadEvent, position: string) => ({
  position,
  stream: envelope.stream,
  revision,
  sha256: '0'.repeat(64),
});

/** Somebody reviews what stands between two of them. */
const reviewOf = (log: readonly ReadEvent[], from: number, to: number, scope: AuditScope = {}) => {
  const [first, last] = [log[from], log[to]];
  if (first === undefined || last === undefined) throw new Error('The log is not so long.');
  return golden('AuditTrailReviewed', {
    revision: 1_000 + from,
    data: { first: placed(first, `1.${from}`), last: placed(last, `1.${to}`), scope },
  });
};

const after = (...events: readonly ReadEvent[]) => {
  const models = readModels({ projections: [auditTrail] });
  models.apply(inOrder(...events));
  expect(models.halted()).toEqual([]);
  return models;
};

describe('the audit trail', () => {
  it('has a line for every event, whatever its type', () => {
    const log = everyType();
    const { rows } = auditTrailOf(after(...log), {}, EVERYTHING);
    expect(rows.map(({ type }) => type)).toEqual(log.map(({ type }) => type));
  });

  const scopes: readonly AuditScope[] = [
    {},
    { who: 'qa-1' },
    { notBy: 'nurse-1' },
    { what: 'CommandRefused' },
    { what: 'COUNT_DIFFERS' },
    { what: 'RemapBox' },
    { site: 'motol' },
    { on: '9512345BOX1' },
    { on: '7167b448-ca96-50cf-ae7c-2b84c24ccbe7' },
    { flag: 'danger' },
    { flag: 'permission-change' },
    { site: 'motol', flag: 'signature', notBy: 'qa-1' },
  ];

  it.each(scopes)('shows, and marks as reviewed, what is in the scope %j', scope => {
    const log = everyType();
    const expected = log
      .filter(event => isInScope(auditLineOf(event), scope))
      .map(({ type }) => type);
    const models = after(...log, reviewOf(log, 0, log.length - 1, scope));
    const { rows } = auditTrailOf(models, {}, EVERYTHING);
    expect(expected.length).toBeGreaterThan(0);
    expect(rows.filter(({ reviewed }) => reviewed).map(({ type }) => type)).toEqual(expected);
    const shown = auditTrailOf(after(...log), scope, EVERYTHING);
    expect(shown.rows.map(({ type }) => type)).toEqual(expected);
  });

  it('H41: counts no review of events that are not in this log', () => {
    const log = everyType();
    const elsewhere = golden('AuditTrailReviewed', {
      revision: 1_000,
      data: {
        scope: {},
        first: placed(golden('LedgerFounded'), '1.0'),
        last: { position: '1.9', stream: 'journey-of-a-lost-tail', revision: 3, sha256: '' },
      },
    });
    const { rows } = auditTrailOf(after(...log, elsewhere), {}, EVERYTHING);
    expect(rows.filter(({ reviewed }) => reviewed)).toEqual([]);
  });
});

describe('what nobody has reviewed', () => {
  const stretches = (models: ReturnType<typeof after>, most = 1_000, limit = 500) => {
    const found: (readonly [string | null, string, number])[] = [];
    let cursor: string | undefined;
    do {
      const page = unreviewedOf(models, most, { limit, cursor });
      found.push(
        ...page.rows.map(({ after: before, to, events }) => [before, to, events] as const),
      );
      cursor = page.next;
    } while (cursor !== undefined);
    return found;
  };
  const log = everyType().slice(0, 10);

  it('is the whole log at first', () => {
    expect(stretches(after(...log))).toEqual([[null, '1.9', 10]]);
  });

  it('is what lies around a review, and the review itself', () => {
    expect(stretches(after(...log, reviewOf(log, 3, 5)))).toEqual([
      [null, '1.2', 3],
      ['1.5', '1.10', 5],
    ]);
  });

  it.each([1, 2, 500])('is told whole, %i stretches at a time', limit => {
    const models = after(...log, reviewOf(log, 1, 1), reviewOf(log, 3, 3), reviewOf(log, 6, 6));
    expect(stretches(models, 1_000, limit)).toEqual([
      [null, '1.0', 1],
      ['1.1', '1.2', 1],
      ['1.3', '1.5', 2],
      ['1.6', '1.12', 6],
    ]);
  });

  it('is told in stretches that one review can be about', () => {
    expect(stretches(after(...log), 4)).toEqual([
      [null, '1.3', 4],
      ['1.3', '1.7', 4],
      ['1.7', '1.9', 2],
    ]);
  });

  it('counts what makes somebody look twice', () => {
    const models = after(golden('SignedIn'), golden('SignInFailed'), golden('StopRaised'));
    expect(unreviewedOf(models, 10, EVERYTHING).rows).toMatchObject([{ events: 3, exceptions: 2 }]);
  });
});

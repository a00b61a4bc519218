import { inOrder } from '../../test/instruments.js';
import { type JourneyStory, given, underProtocol } from '../../test/journey-story.js';
import { analyst, nurse, operator, qa, qp, reactor, secondAnalyst } from '../../test/people.js';
import { scan, serialOf } from '../../test/scans.js';
import { labelled } from '../../test/chapter.js';
import type { ReadEvent } from '../envelope/read-event.js';
import type { JourneyEvent } from '../journey/events.js';
import { HOUR_MS, after, timestampOf } from '../kernel/instant.js';
import { unknownLot } from '../lot/evolve-lot.js';
import { reviewOf } from './batch-review.js';
import type { BatchReview, Category, ReviewContext } from './review.js';

const nothingBeside: ReviewContext = {
  unreviewed: undefined,
  instruments: [],
  lots: [],
  bridges: [],
};

/** Stories tell events without envelopes: what a review reads of one is added here. */
const stored = ({ events }: JourneyStory, about: object = {}): ReadEvent<JourneyEvent>[] =>
  events.map(event => ({
    ...event,
    envelope: { stream: 'journey-CHA999926OURS01', scans: [], ...about } as never,
  }));

const reviewed = (story: JourneyStory, context: Partial<ReviewContext> = {}, batch = 'B1') =>
  reviewOf(stored(story), story.state, batch, { ...nothingBeside, ...context });

const category = (review: BatchReview, name: Category) => {
  const found = review.categories.find(each => each.category === name);
  if (found === undefined) throw new Error(`No ${name}`);
  return found;
};
const codes = ({ waits }: BatchReview, stage: 'conditional' | 'final') =>
  waits[stage].map(({ code }) => code);

const deviation = (name: string, about: object = { batch: 'B1' }): JourneyEvent => ({
  type: 'DeviationOpened',
  data: { deviation: name, command: 'TakeOver', code: 'CUSTODY_GAP', facts: {}, ...about },
});
const closed: JourneyEvent = {
  type: 'DeviationClosed',
  data: { deviation: 'DEV-1', outcome: 'no-impact', reason: 'nobody touched it' },
};
const holding: JourneyEvent = {
  type: 'HoldPlaced',
  data: {
    hold: 'HOLD-1',
    scope: { kind: 'batch', batch: 'B1' },
    cause: { kind: 'person', reason: 'a call' },
  },
};

describe('a batch that went as planned', () => {
  const review = reviewed(given('sterile'));

  it('waits for nothing, and every category says that it is empty', () => {
    expect(review.waits).toEqual({ conditional: [], final: [] });
    const filled = review.categories.filter(({ entries }) => entries.length > 0);
    expect(filled.map(({ category: name }) => name)).toEqual(['lots', 'instruments']);
    expect(category(review, 'holds').says).toBe('None.');
  });

  it('H2: says how its labels add up', () => {
    const { printed, applied, voided } = category(review, 'labels').counted;
    expect([printed, voided]).toEqual([applied, 0]);
    expect(category(review, 'labels').says).toMatch(
      /^None\. Printed (\d+) = applied \1 \+ voided or superseded 0 \(destroyed 0\) \+ neither 0\.$/,
    );
  });

  it('is the same to the byte, whoever asks and whenever', () => {
    expect(JSON.stringify(reviewed(given('sterile')))).toBe(JSON.stringify(review));
  });
});

describe('why it cannot be certified', () => {
  it.each([
    ['a result is missing', given('tested', 'fresh'), 'TESTS_MISSING'],
    ['a deviation is open', given('sterile').and(nurse, deviation('DEV-1')), 'DEVIATIONS_OPEN'],
    ['it is on hold', given('sterile').and(qa, holding), 'HELD'],
    ['a count was keyed once', given('sterile').without('EntryVerified'), 'ENTRIES_UNVERIFIED'],
    ['a result was keyed once', given('sterile').without('ResultReviewed'), 'RESULTS_UNREVIEWED'],
  ])('H11: is what its certification answers: %s', (_what, story, code) => {
    expect(codes(reviewed(story), 'final')).toEqual([code]);
    const { decision } = story.when(qp, 'CertifyBatch', { batch: 'B1', stage: 'final' });
    expect(decision).toMatchObject({ outcome: 'refused', refusal: { code } });
  });

  const { protocol } = given('tested', 'fresh').state;
  const printedAnew = given('tested', 'fresh')
    .when(operator, 'ReprintLabel', {
      item: 'T1',
      printer: 'PRINTER-1',
      reason: 'torn',
      token: 0,
    })
    .next.when(operator, 'ApplyLabel', { label: scan('T1', 2) }).next;
  const uncompared = underProtocol(given('tested', 'fresh'), {
    labels: { ...protocol.labels, comparePieces: true },
  });
  const untested = given('tested', 'fresh').without('SealTested');

  it.each<[string, JourneyStory, string, Category, readonly string[]]>([
    [
      'H39: a new label that nobody has compared',
      printedAnew,
      'RELABELLING_UNCONFIRMED',
      'labels',
      [
        // The torn one waits to be destroyed.
        `LabelPrinted: T1 ${serialOf('T1')}`,
        `ItemRelabelled: T1 ${serialOf('T1', 2)}`,
      ],
    ],
    [
      'H4: labels whose pieces nobody has compared',
      uncompared,
      'LABEL_PIECES_UNCOMPARED',
      'labels',
      [`LabelPrinted: T1 ${serialOf('T1')}`, `LabelPrinted: T2 ${serialOf('T2')}`],
    ],
    [
      'H14: tubes whose seal nobody has tested',
      untested,
      'SEAL_NOT_TESTED',
      'vessels',
      ['TubeSealed: T1', 'TubeSealed: T2'],
    ],
    [
      'H14: tubes that nobody has sealed',
      untested.without('TubeSealed'),
      'SEAL_NOT_TESTED',
      'vessels',
      ['TubesFilled: T1 T2'],
    ],
  ])('names each event that it is about: %s', (_what, story, code, where, what) => {
    const review = reviewed(story);
    expect(codes(review, 'conditional')).toContain(code);
    const named = category(review, where).entries.filter(({ inTheWayOf }) =>
      inTheWayOf.includes('conditional'),
    );
    expect(named.map(entry => entry.what)).toEqual(what);
    expect(category(review, 'keyed-entries').entries).toEqual([]);
  });

  it('is one list, and nothing of it is told one after the other', () => {
    const story = given('sterile')
      .without('ResultReviewed')
      .and(nurse, deviation('DEV-1'))
      .and(qa, holding);
    expect(codes(reviewed(story), 'final')).toEqual([
      'RESULTS_UNREVIEWED',
      'HELD',
      'DEVIATIONS_OPEN',
    ]);
    expect(codes(reviewed(story), 'conditional')).toEqual(['RESULTS_UNREVIEWED', 'HELD']);
  });

  it('H41: is an audit trail that nobody has reviewed, where the protocol asks for it', () => {
    const asks = underProtocol(given('sterile'), { release: { auditTrailReviewed: true } });
    const review = reviewed(asks, { unreviewed: 7 });
    expect(codes(review, 'final')).toEqual(['AUDIT_TRAIL_UNREVIEWED']);
    expect(category(review, 'audit-trail').says).toBe('None. Events that nobody has reviewed: 7.');
    expect(codes(reviewed(asks, { unreviewed: 0 }), 'final')).toEqual([]);
  });
});

describe('an exception', () => {
  it('is shown with who, when and what, and for which stage it still stands in the way', () => {
    const story = given('sterile').and(nurse, deviation('DEV-1'));
    const [entry] = category(reviewed(story), 'deviations').entries;
    expect(entry).toMatchObject({
      type: 'DeviationOpened',
      who: nurse.person,
      role: 'nurse',
      at: timestampOf(story.events.at(-1)!.recordedAt),
      inTheWayOf: ['final'],
      codes: ['CUSTODY_GAP'],
      detail: 'DEV-1',
    });
    expect(entry?.what).toContain('DEV-1');
  });

  it('stays to be seen when it stands in the way no more', () => {
    const review = reviewed(given('sterile').and(nurse, deviation('DEV-1')).and(qa, closed));
    expect(category(review, 'deviations').entries).toMatchObject([{ inTheWayOf: [] }]);
    expect(category(review, 'overrides').entries).toMatchObject([{ type: 'DeviationClosed' }]);
    expect(codes(review, 'final')).toEqual([]);
  });

  it('of another batch is not in it, and one of the whole therapy is in each', () => {
    const second = given('sterile')
      .and(qa, { type: 'BatchRejected', data: { batch: 'B1', reason: 'mould' } })
      .and(operator, ...labelled('vessel', 'V90'))
      .and(nurse, deviation('DEV-1'))
      .and(nurse, deviation('DEV-2', { batch: 'B2' }))
      .and(nurse, {
        type: 'DeviationReported',
        data: {
          deviation: 'DEV-3',
          scope: { kind: 'journey' },
          what: 'a door stood open',
          happenedAt: timestampOf(given('sterile').now),
          immediateAction: 'shut',
        },
      });
    const ofFirst = category(reviewed(second), 'deviations').entries.map(({ what }) => what);
    expect(ofFirst.map(what => /DEV-\d/.exec(what)?.[0])).toEqual(['DEV-1', 'DEV-3']);
  });

  it('is a hold, for as long as it is open', () => {
    const held = given('sterile').and(qa, holding);
    expect(category(reviewed(held), 'holds').entries).toMatchObject([
      { inTheWayOf: ['conditional', 'final'] },
    ]);
    const lifted = held.and(qp, {
      type: 'HoldResolved',
      data: { hold: 'HOLD-1', disposition: 'lifted', evidence: 'another batch' },
    });
    expect(category(reviewed(lifted), 'holds').entries).toMatchObject([{ inTheWayOf: [] }]);
  });

  it('is a correction, which stands in the way as long as what it corrected waits for a second person', () => {
    const measured = given('sterile').events.find(({ type }) => type === 'ResultRecorded')!;
    const story = given('sterile').and(qa, {
      type: 'EventCorrected',
      data: {
        eventId: measured.id,
        field: 'measured.value',
        from: '93.5',
        to: '92.5',
        reason: 'mistyped',
      },
    });
    const [entry] = category(reviewed(story), 'corrections').entries;
    expect(entry).toMatchObject({ who: qa.person, inTheWayOf: ['conditional', 'final'] });
    expect(entry?.what).toContain('measured.value from "93.5" to "92.5"');
  });

  it('is an entry that came late, and one that was told afterwards', () => {
    const story = given('sterile');
    const late = stored(story).map((event, index) =>
      index === 4 ? { ...event, occurredAt: after(event.recordedAt, -HOUR_MS) } : event,
    );
    const review = reviewOf(late, story.state, 'B1', nothingBeside);
    expect(category(review, 'late-entries').entries).toMatchObject([{ revision: 4 }]);
    const told = stored(story, { afterTheFact: { reason: 'the network was down' } }).slice(-1);
    const history = [...stored(story).slice(0, -1), ...told];
    const [entry] = category(
      reviewOf(history, story.state, 'B1', nothingBeside),
      'late-entries',
    ).entries;
    expect(entry?.what).toContain('the network was down');
  });

  it('H43: is what somebody did while another answered for his training', () => {
    const story = given('sterile');
    const last = story.events.findLast(({ actor }) => actor.person === secondAnalyst.person)!;
    const bridges = [
      {
        person: secondAnalyst.person,
        training: 'gmp',
        from: last.recordedAt,
        until: after(last.recordedAt, 1),
      },
    ];
    const { entries } = category(reviewed(story, { bridges }), 'overrides');
    expect(entries.map(({ who }) => who)).toEqual([secondAnalyst.person]);
    expect(entries[0]?.what).toContain('training gmp bridged');
  });

  it('is a result out of specification, and growth in the room', () => {
    const failed = given('sterile').and(analyst, {
      type: 'ResultRecorded',
      data: {
        sample: 'Q1',
        batch: 'B1',
        test: 'sterility',
        method: 'METHOD',
        measured: { operator: '=', value: 'growth', unit: 'finding' },
        instrument: 'INSTRUMENT-1',
        rawDataSha256: 'sha256',
        conforms: false,
      },
    });
    expect(category(reviewed(failed), 'results').entries).toMatchObject([
      { inTheWayOf: ['conditional', 'final'] },
    ]);
    const plate = {
      plate: 'P-1',
      kind: 'settle-plate',
      grade: 'B',
      place: 'left',
      exposedMinutes: 240,
      limits: { alert: 2, action: 5 },
    } as const;
    const at = { workstation: 'BENCH-1', session: 'SESSION-1', batch: 'B1' };
    const grown = given('sterile')
      .and(reactor, {
        type: 'EnvironmentSampled',
        data: { ...at, plates: [plate, { ...plate, plate: 'P-2' }] },
      })
      .and(reactor, {
        type: 'EnvironmentResultNoted',
        data: {
          ...at,
          ...plate,
          count: 6,
          verdict: 'action',
          by: 'analyst',
          waitsForReview: true,
          source: 'x',
        },
      });
    const { says, entries } = category(reviewed(grown), 'environment');
    expect(says).toBe('1. Taken 2, counted 1, within limits 0, open 1.');
    expect(entries).toMatchObject([{ inTheWayOf: ['final'] }]);
  });

  it('is a stop: somebody was about to do harm', () => {
    const story = given('sterile').and(nurse, {
      type: 'StopRaised',
      data: { command: 'OpenTube', code: 'WRONG_PRODUCT', facts: {} },
    });
    expect(category(reviewed(story), 'refusals').entries).toMatchObject([{ who: nurse.person }]);
  });
});

describe('what it was made with', () => {
  it('H8: is every lot once, with what is known against it now', () => {
    const story = given('sterile');
    const names = category(reviewed(story), 'lots').entries.map(({ what }) => what.split(':')[0]);
    expect(new Set(names).size).toBe(names.length);
    const [first = ''] = names;
    const recalled = {
      ...unknownLot,
      kind: 'medium',
      releasedAt: 0 as never,
      recall: { notice: 'FSN-1', reason: 'mould', at: 0 as never, by: 'qa', open: false },
    } as const;
    const lots = [{ name: first, state: recalled }];
    const [entry] = category(reviewed(story, { lots }), 'lots').entries;
    expect(entry?.what).toContain('recalled');
    expect(entry).toMatchObject({ detail: first, codes: expect.arrayContaining(['LOT_RECALLED']) });
  });

  it('H11: is in order on the day of its use, or it is an exception', () => {
    const story = given('sterile');
    const instruments = story.events.flatMap(event => {
      const { instrument } = event.data as { instrument?: string };
      return instrument === undefined
        ? []
        : inOrder({ type: 'RecordResult', data: { instrument } }, event.actor);
    });
    const doubted = category(reviewed(story, { instruments }), 'instruments').entries;
    expect(doubted.some(({ type }) => type === 'ResultRecorded')).toBe(false);
    expect(doubted.length).toBeGreaterThan(0);
    const unknown = category(reviewed(story), 'instruments').entries;
    expect(unknown.some(({ type }) => type === 'ResultRecorded')).toBe(true);
  });
});

describe('a certification that rests on a review', () => {
  const seen = { revision: 40, sha256: 'aa' };
  const certifying = (change: object) => ({ batch: 'B1', stage: 'final', ...change }) as const;
  const asks = underProtocol(given('sterile'), {
    release: { auditTrailReviewed: false, reviewedByException: true },
  });

  it('H25: says which one, and it is of the record as it stands', () => {
    const now = { ...seen, since: '' };
    for (const story of [given('sterile'), asks])
      story.when(qp, 'CertifyBatch', certifying({ reviewed: seen, review: now })).as({
        type: 'BatchCertified',
        data: expect.objectContaining({ reviewed: seen }) as never,
      });
  });

  it.each([
    ['an event came', { revision: 41, sha256: 'bb', since: 'HoldPlaced' }],
    ['something beside it changed', { revision: 40, sha256: 'bb', since: 'its lots' }],
  ])('H25: is refused when %s since', (_what, review) => {
    given('sterile')
      .when(qp, 'CertifyBatch', certifying({ reviewed: seen, review }))
      .isRefused('REVIEW_OUTDATED', { reviewed: 40, since: review.since });
  });

  it('H25: is refused without one where the protocol asks for it, and not where it does not', () => {
    asks.when(qp, 'CertifyBatch', certifying({})).isRefused('REVIEW_MISSING');
    given('sterile').when(qp, 'CertifyBatch', certifying({})).isRecorded();
  });
});

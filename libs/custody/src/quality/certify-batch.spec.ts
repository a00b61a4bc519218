import { labelled } from '../../test/chapter.js';
import {
  result,
  reviewed,
  sterilityResult,
  sterilityReviewed,
} from '../../test/chapter-of-cells.js';
import { type JourneyStory, given, underProtocol, unit } from '../../test/journey-story.js';
import {
  analyst,
  operator,
  physician,
  qa,
  qp,
  reactor,
  secondAnalyst,
  secondOperator,
} from '../../test/people.js';
import { benchOfEvents, lot, serialOf } from '../../test/scans.js';
import type { StopCause } from '../hold/events.js';
import type { JourneyEvent } from '../journey/events.js';
import { MINUTE_MS, after } from '../kernel/instant.js';
import type { ReleaseStage } from '../protocol/definition.js';
import type { QualityEvent } from './events.js';

const certifying = (stage: ReleaseStage, batch = 'B1') => ({ batch, stage });
const certified = (stage: ReleaseStage, ...units: readonly string[]): QualityEvent => ({
  type: 'BatchCertified',
  data: { batch: 'B1', stage, units, labels: units.map(item => serialOf(item)) },
});
const disposed = (item: string): JourneyEvent => ({
  type: 'UnitDisposed',
  data: { item, reason: 'broken', method: 'incineration', witness: 'qa' },
});
const stopped = (cause: StopCause): JourneyEvent => ({
  type: 'HoldPlaced',
  data: {
    hold: 'HOLD-1',
    scope: { kind: 'journey' },
    cause: { kind: 'stop', stop: 'STOP-1', cause },
  },
});
const deviation: JourneyEvent = {
  type: 'DeviationOpened',
  data: { deviation: 'DEV-1', batch: 'B1', command: 'TakeOver', code: 'CUSTODY_GAP', facts: {} },
};
const deviationClosed: JourneyEvent = {
  type: 'DeviationClosed',
  data: { deviation: 'DEV-1', outcome: 'no-impact', reason: 'the courier was named' },
};
const sampleOf = (from: string, sample: string, ...tests: readonly string[]): JourneyEvent => ({
  type: 'SampleTaken',
  data: { sample, from, batch: 'B1', tests, volumeMicrolitres: 200 },
});

const printedOnly = (...label: Parameters<typeof labelled>) =>
  labelled(...label).filter(({ type }) => type === 'LabelPrinted');
const verified = ({ state }: JourneyStory): readonly QualityEvent[] =>
  state.criticalEntries.map(({ eventId, field }) => ({
    type: 'EntryVerified',
    data: { eventId, field },
  }));

/** Everything is in but sterility, which takes a fortnight. */
const tested = given('tested', 'fresh');
const sterile = given('sterile');

const certify = (story: JourneyStory, stage: ReleaseStage = 'conditional') =>
  story.when(qp, 'CertifyBatch', certifying(stage));

describe('certification', () => {
  it('releases on the conditional stage what waits for sterility alone', () => {
    const { batches } = certify(tested).happens(certified('conditional', 'T1', 'T2')).state;
    expect(batches.B1).toMatchObject({ status: 'conditional', certifiedUnits: ['T1', 'T2'] });
  });

  it('releases finally at once, when sterility is in', () => {
    const { batches } = certify(sterile, 'final').happens(certified('final', 'T1', 'T2')).state;
    expect(batches.B1?.status).toBe('final');
  });

  it('becomes final when sterility comes in', () => {
    const { next } = certify(tested);
    certify(
      next.and(analyst, sterilityResult).and(secondAnalyst, sterilityReviewed),
      'final',
    ).happens(certified('final', 'T1', 'T2'));
  });

  it('H13: names the very tubes, and no tube that is gone', () => {
    certify(tested.and(qa, disposed('T2'))).happens(certified('conditional', 'T1'));
  });

  it.each<[ReleaseStage, ReleaseStage]>([
    ['conditional', 'conditional'],
    ['final', 'conditional'],
    ['final', 'final'],
  ])('that is %s is not given a second time as %s', (first, second) => {
    certify(certify(sterile, first).next, second).isRefused('STAGE_ORDER', { status: first });
  });

  it('of a batch that nobody knows, or that failed, does not follow', () => {
    tested
      .when(qp, 'CertifyBatch', certifying('final', 'B2'))
      .isRefused('STAGE_ORDER', { batch: 'B2', status: 'unknown' });
    certify(
      tested.and(operator, { type: 'ExpansionFailed', data: { batch: 'B1', cause: 'no-growth' } }),
    ).isRefused('STAGE_ORDER', { status: 'failed' });
  });

  it('H11: of a batch that was rejected is stopped for ever', () => {
    certify(
      tested.and(qa, { type: 'BatchRejected', data: { batch: 'B1', reason: 'mould' } }),
    ).isStopped('REJECTED');
  });

  it('H23: waits for a right clock, of the device and of the ledger', () => {
    certify(tested.onDeviceOffBy(-2 * MINUTE_MS - 1)).isStopped('DEVICE_CLOCK_OFF');
    certify(tested.onLedgerOffBy(2 * MINUTE_MS)).isRefused('LEDGER_CLOCK_DOUBTED', {
      offSeconds: 120,
    });
    certify(tested.at(after(tested.now, -4 * MINUTE_MS))).isRefused('LEDGER_CLOCK_OFF');
  });
});

describe('whoever worked on the batch', () => {
  it.each([
    ['who grew, harvested and filled it', operator],
    ['who tested its seals', secondOperator],
    ['who measured it', analyst],
  ])('H11: does not certify it: the person %s', (_what, { person }) => {
    tested
      .when({ ...qp, person }, 'CertifyBatch', certifying('conditional'))
      .isRefused('OWN_BATCH', { batch: 'B1' });
  });

  it('but who only keyed its results again may', () => {
    tested
      .when({ ...qp, person: secondAnalyst.person }, 'CertifyBatch', certifying('conditional'))
      .happens(certified('conditional', 'T1', 'T2'));
  });
});

describe('the participant', () => {
  it.each(['consent-withdrawn', 'participant-died'] as const)(
    'H48: nothing is released for them after %s',
    cause => {
      certify(tested.and(reactor, stopped(cause))).isStopped('CONSENT_ENDED');
    },
  );

  it('H25: a recall is a hold like any other', () => {
    certify(tested.and(reactor, stopped('recall'))).isStopped('HELD');
  });

  it('is owed the final word on what they were given, withdrawn or not', () => {
    const given18MonthsAgo = given('infused', 'fresh')
      .and(analyst, sterilityResult)
      .and(secondAnalyst, sterilityReviewed);
    const word = certified('final', 'T1', 'T2');
    certify(given18MonthsAgo, 'final').happens(word);
    certify(given18MonthsAgo.and(reactor, stopped('consent-withdrawn')), 'final').happens(word);
  });
});

describe('what there is to release', () => {
  it('is a filled tube: a label on an empty one is nothing', () => {
    certify(given('tubes-labelled', 'fresh')).isRefused('NOTHING_TO_RELEASE', { batch: 'B1' });
  });

  it('is a tube that is still there', () => {
    certify(tested.and(qa, disposed('T1'), disposed('T2'))).isRefused('NOTHING_TO_RELEASE');
  });
});

describe('the results', () => {
  const withoutResults = tested.without('ResultRecorded', 'ResultReviewed');

  it('H11: a missing one is never a pass', () => {
    certify(withoutResults).isRefused('TESTS_MISSING', { tests: 'viability endotoxin' });
    certify(
      withoutResults
        .and(analyst, result('viability', '93.5', 'percent'))
        .and(secondAnalyst, reviewed('viability')),
    ).isRefused('TESTS_MISSING', { tests: 'endotoxin' });
  });

  it('H11: sterility is missing for the final stage', () => {
    certify(tested, 'final').isRefused('TESTS_MISSING', { tests: 'sterility' });
  });

  it('H11: one out of specification stops the batch, on either stage', () => {
    const failed = withoutResults.and(
      analyst,
      result('viability', '79.9', 'percent'),
      result('endotoxin', '0.50', 'EU/ml'),
    );
    certify(failed.and(secondAnalyst, reviewed('viability'), reviewed('endotoxin'))).isStopped(
      'TESTS_FAILED',
    );
    const grown = tested.and(analyst, result('sterility', 'growth', 'finding'));
    certify(grown).isStopped('TESTS_FAILED');
    certify(grown.and(secondAnalyst, sterilityReviewed), 'final').isStopped('TESTS_FAILED');
  });

  it('H11: a failed one is not outvoted by a second sample that passed', () => {
    const twice = tested
      .and(operator, ...labelled('sample', 'Q2'), sampleOf('H1', 'Q2', 'sterility'))
      .and(analyst, result('sterility', 'growth', 'finding'))
      .and(analyst, result('sterility', 'no-growth', 'finding', 'Q2'))
      .and(secondAnalyst, sterilityReviewed, reviewed('sterility', 'Q2'));
    certify(twice, 'final').isStopped('TESTS_FAILED');
  });

  it('H12: one of the marrow tells nothing about the cells that grew', () => {
    const marrowSampled = withoutResults.and(
      physician,
      ...labelled('sample', 'Q2'),
      sampleOf('M1', 'Q2', 'viability', 'endotoxin'),
    );
    certify(
      marrowSampled
        .and(
          analyst,
          result('viability', '93.5', 'percent', 'Q2'),
          result('endotoxin', '0.50', 'EU/ml', 'Q2'),
        )
        .and(secondAnalyst, reviewed('viability', 'Q2'), reviewed('endotoxin', 'Q2')),
    ).isRefused('TESTS_MISSING', { tests: 'viability endotoxin' });
  });

  it('H12: one of a tube speaks for its batch as one of the harvest does', () => {
    const tubeSampled = withoutResults.and(
      operator,
      ...labelled('sample', 'Q2'),
      sampleOf('T2', 'Q2', 'viability', 'endotoxin'),
    );
    certify(
      tubeSampled
        .and(
          analyst,
          result('viability', '93.5', 'percent', 'Q2'),
          result('endotoxin', '0.50', 'EU/ml', 'Q2'),
        )
        .and(secondAnalyst, reviewed('viability', 'Q2'), reviewed('endotoxin', 'Q2'))
        .and(secondOperator, {
          type: 'SealTested',
          data: { item: 'T2', method: 'visual', tight: true },
        }),
    ).happens(certified('conditional', 'T1', 'T2'));
  });

  it('H12: each waits for a second person, as far as the stage needs it', () => {
    certify(tested.without('ResultReviewed')).isRefused('RESULTS_UNREVIEWED', {
      tests: 'viability endotoxin',
    });
    const waiting = tested.and(analyst, sterilityResult);
    certify(waiting).happens(certified('conditional', 'T1', 'T2'));
    certify(waiting, 'final').isRefused('RESULTS_UNREVIEWED', { tests: 'sterility' });
  });
});

describe('the books of the batch', () => {
  it('H10: counts that one person keyed wait for another', () => {
    const unverified = tested.without('EntryVerified');
    certify(unverified).isStopped('ENTRIES_UNVERIFIED');
    const all = verified(unverified);
    // Nucleated cells, three passages, the harvest, the fill.
    expect(all).toHaveLength(6);
    certify(unverified.and(secondOperator, ...all.slice(1))).isStopped('ENTRIES_UNVERIFIED');
    certify(unverified.and(secondOperator, ...all)).happens(certified('conditional', 'T1', 'T2'));
  });

  it('H2: a label that was printed and is nowhere stops it, until it is void and destroyed', () => {
    const printed = tested.and(operator, ...printedOnly('vessel', 'V9'));
    const names = { item: 'V9', label: serialOf('V9') };
    certify(printed).isStopped('LABELS_UNRECONCILED');
    const voided = printed.and(operator, {
      type: 'LabelVoided',
      data: { ...names, reason: 'smeared' },
    });
    certify(voided).isStopped('LABELS_UNRECONCILED');
    certify(
      voided.and(operator, { type: 'LabelDestroyed', data: { ...names, witness: 'qa' } }),
    ).happens(certified('conditional', 'T1', 'T2'));
  });

  it('H2: the labels of a syringe are the business of the bedside, until the batch is closed', () => {
    const printed = tested.and(operator, ...printedOnly('syringe', 'S1'));
    certify(printed).happens(certified('conditional', 'T1', 'T2'));
    certify(sterile.and(operator, ...printedOnly('syringe', 'S1')), 'final').isStopped(
      'LABELS_UNRECONCILED',
    );
  });

  it('H2: the refusal names every item that does not add up', () => {
    const { decision } = certify(
      tested.and(operator, ...printedOnly('vessel', 'V8'), ...printedOnly('sample', 'Q9')),
    );
    expect(decision).toMatchObject({
      refusal: { code: 'LABELS_UNRECONCILED', facts: { batch: 'B1', labels: 'V8 Q9' } },
    });
  });

  it('H7: a vessel that nobody consumed or discarded stops it', () => {
    const forgotten = tested.and(operator, ...labelled('vessel', 'V9'));
    certify(forgotten).isStopped('VESSELS_UNRECONCILED');
    certify(
      forgotten.and(operator, { type: 'VesselDiscarded', data: { item: 'V9', cause: 'broken' } }),
    ).happens(certified('conditional', 'T1', 'T2'));
  });

  it('H7: so does a vessel in which cells still grow', () => {
    const growing = tested.and(operator, ...labelled('vessel', 'V9'), {
      type: 'CellsPassaged',
      data: {
        from: ['V4'],
        into: ['V9'],
        bench: benchOfEvents,
        passage: 3,
        count: { viableCells: 20_000_000, viabilityPercent: '94.5' },
        areaSquareCentimetres: 675,
        reagent: lot('TRYPSIN-1'),
      },
    });
    certify(growing.and(secondOperator, ...verified(growing))).isStopped('VESSELS_UNRECONCILED');
  });

  it('H14: a tube whose seal was not tested stops it', () => {
    certify(tested.without('SealTested')).isStopped('SEAL_NOT_TESTED');
  });

  it('an open deviation waits for the final stage', () => {
    certify(tested.and(qa, deviation)).happens(certified('conditional', 'T1', 'T2'));
    certify(sterile.and(qa, deviation), 'final').isRefused('DEVIATIONS_OPEN', {
      deviations: 'DEV-1',
    });
    certify(sterile.and(qa, deviation, deviationClosed), 'final').happens(
      certified('final', 'T1', 'T2'),
    );
  });

  it('H25: a tube on hold is named all the same: the hold stops its use until it is lifted', () => {
    certify(
      tested.and(qa, {
        type: 'HoldPlaced',
        data: { hold: 'HOLD-1', scope: unit('T2'), cause: { kind: 'person', reason: 'a crack' } },
      }),
    ).happens(certified('conditional', 'T1', 'T2'));
  });
});

describe('where the protocol asks for a review of the audit trail', () => {
  const asking = (story: JourneyStory): JourneyStory =>
    underProtocol(story, { release: { auditTrailReviewed: true } });
  const final = (unreviewed?: number) => ({
    batch: 'B1',
    stage: 'final' as const,
    ...(unreviewed === undefined ? {} : { unreviewed }),
  });

  it('H41: the final certification waits until none of it is unreviewed', () => {
    asking(sterile)
      .when(qp, 'CertifyBatch', final(3))
      .isRefused('AUDIT_TRAIL_UNREVIEWED', { batch: 'B1', unreviewed: 3 });
    asking(sterile)
      .when(qp, 'CertifyBatch', final(0))
      .happens(certified('final', 'T1', 'T2'));
  });

  it('H41: what was not looked up counts as unreviewed', () => {
    asking(sterile).when(qp, 'CertifyBatch', final()).isRefused('AUDIT_TRAIL_UNREVIEWED');
  });

  it('the conditional certification waits for nobody', () => {
    certify(asking(tested)).happens(certified('conditional', 'T1', 'T2'));
  });
});

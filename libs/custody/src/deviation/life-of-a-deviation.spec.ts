import { on } from '../../test/chapter.js';
import { batch, given, parcel, unit, wholeJourney } from '../../test/journey-story.js';
import { courier, nurse, operator, qa, qp, secondQa } from '../../test/people.js';
import { productParcel } from '../../test/scans.js';
import { tells, toldAt } from '../../test/told.js';
import type { JourneyEvent } from '../journey/events.js';
import type { DeviationClass } from './events.js';

const DEV = { deviation: 'DEV-1' };
const found: JourneyEvent = {
  type: 'DeviationOpened',
  data: { ...DEV, batch: 'B1', command: 'TakeOver', code: 'CUSTODY_GAP', facts: {} },
};
const classing = (classification: DeviationClass) =>
  ({ ...DEV, classification, reason: 'assessed' }) as const;
const classified = (classification: DeviationClass): JourneyEvent => ({
  type: 'DeviationClassified',
  data: classing(classification),
});
const investigation = {
  ...DEV,
  rootCause: 'equipment',
  product: { impact: 'none', because: 'viability as before' },
  participant: { impact: 'none', because: 'nothing was given' },
  evidence: { document: 'REPORT-1', version: '1.0', sha256: 'ab' },
} as const;
const investigated: JourneyEvent = { type: 'DeviationInvestigated', data: investigation };
const closing = { ...DEV, outcome: 'no-impact', reason: 'assessed' } as const;
const closed: JourneyEvent = { type: 'DeviationClosed', data: closing };
const accepting = { ...DEV, reason: 'it harms nobody' };
const stranger = { ...nurse, person: 'a-stranger', site: 'brno', post: 'surgery' };

describe('a deviation that somebody reports', () => {
  const reporting = {
    what: 'the door stood open',
    happenedAt: '2026-03-02T08:00:00.000Z' as never,
    immediateAction: 'it was shut',
  };
  const reported = (about: object): JourneyEvent => ({
    type: 'DeviationReported',
    data: { ...DEV, ...reporting, ...about } as never,
  });

  it.each([
    ['a unit', unit('T1'), { batch: 'B1' }],
    ['a batch', batch('B1'), { batch: 'B1' }],
    ['a parcel', parcel(productParcel), { batch: 'B1' }],
    ['the therapy', wholeJourney, {}],
  ])('says of which batch it is: %s', (_what, scope, of) => {
    given('product-departed')
      .when(operator, 'OpenDeviation', { ...reporting, scope })
      .happens(reported({ scope, ...of }));
  });

  it('of what nobody knows is of the whole therapy', () => {
    given('certified')
      .when(operator, 'OpenDeviation', { ...reporting, scope: unit('T9') })
      .happens(reported({ scope: wholeJourney }));
  });

  it('is for everybody who had a part in the therapy, with no training asked, and for nobody else', () => {
    const saying = { ...reporting, scope: wholeJourney };
    given('infused')
      .when(courier, 'OpenDeviation', saying)
      .happens(reported({ scope: wholeJourney }));
    given('certified').whenUntrained(nurse, 'OpenDeviation', saying).isRecorded();
    given('certified').when(stranger, 'OpenDeviation', saying).isRefused('NOT_CONCERNED');
  });

  it.each([
    ['of its batch', batch('B1')],
    ['of the whole therapy', wholeJourney],
  ])('keeps the batch from its final certification: %s', (_what, scope) => {
    const waits = given('certified').without('BatchCertified');
    waits
      .when(operator, 'OpenDeviation', { ...reporting, scope })
      .next.when(qp, 'CertifyBatch', { batch: 'B1', stage: 'final', unreviewed: 0 })
      .isRefused('DEVIATIONS_OPEN', { deviations: 'DEV-1' });
  });
});

describe('what is asked before a deviation is closed', () => {
  const open = given('certified').and(nurse, found);

  it('H31: somebody has said how grave it is', () => {
    open.when(qa, 'CloseDeviation', closing).isRefused('DEVIATION_UNCLASSIFIED', DEV);
    open.when(qp, 'AcceptDeviation', accepting).isRefused('DEVIATION_UNCLASSIFIED', DEV);
  });

  it('a minor one is closed once, by one', () => {
    const minor = open.and(qa, classified('minor'));
    const done = minor.when(qa, 'CloseDeviation', closing).happens(closed);
    expect(done.state.deviations['DEV-1']?.open).toBe(false);
    done.next.when(qa, 'CloseDeviation', closing).isRefused('ALREADY_DONE', DEV);
  });

  it.each(['major', 'critical'] as const)('H31: a %s one was investigated', classification => {
    const grave = open.and(qa, classified(classification));
    grave.when(qa, 'CloseDeviation', closing).isRefused('DEVIATION_UNINVESTIGATED', DEV);
    grave.when(qp, 'AcceptDeviation', accepting).isRefused('DEVIATION_UNINVESTIGATED', DEV);
    grave
      .and(qa, investigated)
      .when(qp, 'AcceptDeviation', accepting)
      .happens({ type: 'DeviationAccepted', data: accepting });
  });

  it('H31: its class is raised with a reason, and never lowered', () => {
    const major = open.and(qa, classified('major'));
    major.when(qa, 'ClassifyDeviation', classing('critical')).happens(classified('critical'));
    for (const lower of ['minor', 'major'] as const)
      major.when(qa, 'ClassifyDeviation', classing(lower)).isRefused('DEVIATION_CLASS_LOWERED');
  });

  it('H31: it is judged by somebody else than who did it, or reported it', () => {
    const own = given('certified').and(qa, found).and(secondQa, classified('minor'));
    own.when(qa, 'CloseDeviation', closing).isRefused('OWN_ENTRY', DEV);
    own.when(secondQa, 'CloseDeviation', closing).happens(closed);
    const ofQp = given('certified').and(qp, found).and(qa, classified('minor'));
    ofQp.when(qp, 'AcceptDeviation', accepting).isRefused('OWN_ENTRY', DEV);
  });

  it('there is such a deviation', () => {
    given('certified').when(qa, 'CloseDeviation', closing).isRefused('ALREADY_DONE');
    const capa = { ...DEV, capa: 'CAPA-1' };
    given('certified').when(qa, 'ReferToCapa', capa).isRefused('DEVIATION_UNKNOWN');
  });
});

describe('a critical deviation', () => {
  const critical = given('certified')
    .and(nurse, found)
    .and(qa, classified('critical'), investigated);
  const proposed: JourneyEvent = { type: 'ClosureProposed', data: closing };

  it.each([
    ['QA, then the QP', qa, qp],
    ['the QP, then QA', qp, qa],
  ])('H31: is closed by both: %s', (_who, first, second) => {
    const half = critical.when(first, 'CloseDeviation', closing).happens(proposed);
    expect(half.state.deviations['DEV-1']?.open).toBe(true);
    half.next.when(second, 'CloseDeviation', closing).happens(closed);
  });

  it('H31: is not closed by two of QA, nor by one who is both', () => {
    const half = critical.and(qa, proposed);
    half.when(secondQa, 'CloseDeviation', closing).isRefused('CRITICAL_NEEDS_QA_AND_QP');
    const both = { ...qp, person: qa.person };
    half.when(both, 'CloseDeviation', closing).isRefused('CRITICAL_NEEDS_QA_AND_QP');
  });

  it('H31: is signed anew by both when more was found out in between', () => {
    critical
      .and(qa, proposed)
      .and(qa, investigated)
      .when(qp, 'CloseDeviation', closing)
      .happens(proposed);
  });
});

describe('the clocks of a deviation', () => {
  const openedAt = on(1, '10:00');
  const open = given('collected').at(openedAt).and(nurse, found);
  const toldOf = (story: typeof open, at: Parameters<typeof toldAt>[1]) =>
    toldAt(story, at).filter(told => told.endsWith('DEV-1'));

  it('H31: it is told when nobody has said for a day how grave it is, and it stays open', () => {
    expect(toldOf(open, on(2, '03:59'))).toEqual([]);
    expect(toldOf(open, on(2, '04:00'))).toEqual(['deviation-classification-due-soon DEV-1']);
    expect(toldOf(open, on(2, '10:00'))).toEqual(['deviation-unclassified DEV-1']);
    const told = tells(open, 'deviation-unclassified', on(2, '10:00'));
    expect(told.state.deviations['DEV-1']?.open).toBe(true);
    expect(toldOf(open.and(qa, classified('minor')), on(2, '10:00'))).toEqual([]);
  });

  it('it is told when nobody knows after thirty days why it happened', () => {
    const major = open.and(qa, classified('major'));
    expect(toldOf(major, on(24, '10:00'))).toEqual(['investigation-due-soon DEV-1']);
    expect(toldOf(major, on(31, '10:00'))).toEqual(['investigation-overdue DEV-1']);
    expect(toldOf(major.and(qa, investigated), on(31, '10:00'))).toEqual([]);
    expect(toldOf(major.and(secondQa, investigated, closed), on(31, '10:00'))).toEqual([]);
  });
});

import { broke } from '../../test/given-when-then.js';
import { type JourneyStory, given, underProtocol } from '../../test/journey-story.js';
import { qa, qp, reactor, sponsor } from '../../test/people.js';
import { toldAt } from '../../test/told.js';
import type { JourneyEvent } from '../journey/events.js';
import { HOUR_MS, after } from '../kernel/instant.js';
import type { NoteEnvironmentResult } from './commands.js';
import type { Plate } from './plate.js';

const AT = { workstation: 'BENCH-1', session: 'SESSION-1' };
const plate: Plate = {
  plate: 'P-1',
  kind: 'settle-plate',
  grade: 'B',
  place: 'left',
  exposedMinutes: 240,
  limits: { alert: 2, action: 5 },
};
const sampled: JourneyEvent = {
  type: 'EnvironmentSampled',
  data: { ...AT, batch: 'B1', plates: [plate] },
};
const reading = (
  count: number,
  change: Partial<NoteEnvironmentResult['data']> = {},
): NoteEnvironmentResult['data'] => ({
  ...AT,
  ...plate,
  count,
  verdict: count > 5 ? 'action' : 'within',
  by: 'analyst',
  waitsForReview: count > 5,
  source: 'event-of-the-bench',
  ...change,
});
const noted = (
  count: number,
  change: Partial<NoteEnvironmentResult['data']> = {},
): JourneyEvent => ({
  type: 'EnvironmentResultNoted',
  data: { ...reading(count, change), batch: 'B1' },
});
const reviewed = { waitsForReview: false };
const beyond = broke('ENVIRONMENT_BEYOND_ACTION_LIMIT');
const certify = (story: JourneyStory, stage: 'conditional' | 'final') =>
  story.when(qp, 'CertifyBatch', { batch: 'B1', stage });
const closed: JourneyEvent = {
  type: 'DeviationClosed',
  data: { deviation: 'DEV-1', outcome: 'no-impact', reason: 'a glove, and no product was open' },
};

describe('growth in the clean room', () => {
  const waits = given('sterile').and(reactor, sampled);

  it('H11: beyond the action limit opens a deviation of the batch, and holds nothing', () => {
    const told = waits.when(reactor, 'NoteEnvironmentResult', reading(6)).isRecorded(beyond);
    expect(told.state.deviations['DEV-1']).toMatchObject({ batch: 'B1', open: true });
    expect(told.state.holds).toEqual({});
  });

  it('within limits, or on the way to them, opens none', () => {
    waits.when(reactor, 'NoteEnvironmentResult', reading(5)).isRecorded();
  });

  it('H11: keeps the batch from its final certification until somebody has answered for it', () => {
    const { next } = waits.when(reactor, 'NoteEnvironmentResult', reading(6, reviewed));
    certify(next, 'final').isRefused('DEVIATIONS_OPEN');
    certify(next.and(qa, closed), 'final').isRecorded();
  });

  it('H12: keyed by one person only keeps it as well', () => {
    const one = waits.and(reactor, noted(1, { waitsForReview: true }));
    certify(one, 'final').isRefused('ENVIRONMENT_UNREVIEWED', { plates: 'BENCH-1/P-1' });
    certify(one, 'conditional').isRecorded();
    certify(one.and(reactor, noted(1, reviewed)), 'final').isRecorded();
  });

  it('H11: that nobody has counted yet keeps it where the protocol says so', () => {
    certify(waits, 'final').isRecorded();
    const strict = underProtocol(waits, {
      release: { auditTrailReviewed: false, environmentCounted: true },
    });
    certify(strict, 'final').isRefused('ENVIRONMENT_UNCOUNTED', { plates: 'BENCH-1/P-1' });
    certify(strict.and(reactor, noted(0)), 'final').isRecorded();
  });

  it('opens one deviation, however often it is keyed again', () => {
    const again = waits.and(reactor, noted(6));
    again.when(reactor, 'NoteEnvironmentResult', reading(6, reviewed)).isRecorded();
    again
      .and(reactor, noted(1))
      .when(reactor, 'NoteEnvironmentResult', reading(6))
      .isRecorded(beyond);
  });

  it('is of the batch that was made then, whatever is made now', () => {
    const second = waits.and(qa, { type: 'BatchRejected', data: { batch: 'B1', reason: 'mould' } });
    const told = second.when(reactor, 'NoteEnvironmentResult', reading(6)).isRecorded(beyond);
    expect(told.state.environment['BENCH-1/P-1']).toMatchObject({ batch: 'B1' });
    expect(told.state.deviations['DEV-1']?.batch).toBe('B1');
  });

  it('counted with what was not in order opens a deviation of its own', () => {
    waits
      .when(
        reactor,
        'NoteEnvironmentResult',
        reading(0, { instrumentDoubted: 'INSTRUMENT_LAPSED' }),
      )
      .isRecorded(broke('INSTRUMENT_DOUBTED'));
  });

  it('a plate that nobody had laid out is known with its count', () => {
    const { environment } = given('sterile').when(
      reactor,
      'NoteEnvironmentResult',
      reading(1),
    ).state;
    expect(environment['BENCH-1/P-1']).toMatchObject({ batch: 'B1', result: { count: 1 } });
  });
});

describe('who hears of growth beyond the action limit', () => {
  const ofPlate = { batch: 'B1', test: 'environment', plate: 'BENCH-1/P-1' };
  const told = (story: JourneyStory, hours: number) =>
    toldAt(story, after(story.now, hours * HOUR_MS)).filter(line => line.includes('environment'));

  it('H11: the QP, before anybody was given anything, until he says that he knows', () => {
    const grown = given('sterile').and(reactor, sampled).and(reactor, noted(6));
    expect(told(grown, 25)).toEqual(['late-result-unacknowledged B1/environment/BENCH-1/P-1/qp']);
    const knows = grown.when(qp, 'AcknowledgeLateResult', ofPlate).happens({
      type: 'LateResultAcknowledged',
      data: { ...ofPlate, recipient: 'qp' },
    });
    expect(told(knows.next, 25)).toEqual([]);
  });

  it('H11: after the infusion the physician and the sponsor as well', () => {
    const grown = given('infused', 'fresh').and(reactor, sampled).and(reactor, noted(6));
    expect(told(grown, 49)).toEqual([
      'late-result-unacknowledged B1/environment/BENCH-1/P-1/qp',
      'late-result-untold B1/environment/BENCH-1/P-1/treating-physician',
      'late-result-unacknowledged B1/environment/BENCH-1/P-1/treating-physician',
      'late-result-untold B1/environment/BENCH-1/P-1/sponsor',
    ]);
    grown
      .when(sponsor, 'NotifyOfLateResult', {
        ...ofPlate,
        recipient: 'sponsor',
        reference: 'CALL-1',
      })
      .isRecorded();
  });

  it('H12: nobody is told of another plate, or of another batch', () => {
    const grown = given('infused', 'fresh').and(reactor, sampled).and(reactor, noted(6));
    grown
      .when(qp, 'AcknowledgeLateResult', { ...ofPlate, plate: 'BENCH-1/P-2' })
      .isRefused('ITEM_NOT_READY', { status: 'no-failed-result' });
    grown
      .when(qp, 'AcknowledgeLateResult', { ...ofPlate, batch: 'B2' })
      .isStopped('RESULT_OF_ANOTHER_BATCH');
  });

  it('nobody any more, once it was corrected: the deviation stays for QA', () => {
    const corrected = given('sterile')
      .and(reactor, sampled)
      .and(reactor, noted(6))
      .and(reactor, noted(1));
    expect(told(corrected, 25)).toEqual([]);
  });
});

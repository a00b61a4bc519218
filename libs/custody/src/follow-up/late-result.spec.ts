import { result, sterilityResult } from '../../test/chapter-of-cells.js';
import { type JourneyStory, given, underProtocol } from '../../test/journey-story.js';
import { releasedAsException, revoked } from '../../test/exceptional-story.js';
import { analyst, neurologist, nurse, qa, qp, reactor, sponsor } from '../../test/people.js';
import { tells, toldAt } from '../../test/told.js';
import { deadlinesOf } from '../deadline/deadlines-of.js';
import type { JourneyEvent } from '../journey/events.js';
import { DAY_MS, HOUR_MS, after } from '../kernel/instant.js';

const infused = given('infused', 'fresh');
const onDay14 = infused.after('InfusionCompleted', 14 * DAY_MS);
const growth = result('sterility', 'growth', 'finding');
const grown = onDay14.and(analyst, growth);
const at = (hours: number) => after(grown.state.lastRecordedAt, hours * HOUR_MS);
const ofSterility = { batch: 'B1', test: 'sterility' };

const notices = (story: JourneyStory) =>
  deadlinesOf(story.state)
    .filter(({ kind }) => kind === 'late-result-untold' || kind === 'late-result-unacknowledged')
    .map(({ kind, subject }) => `${kind} ${subject}`);

const acknowledged = (recipient: 'qp' | 'sponsor' | 'treating-physician'): JourneyEvent => ({
  type: 'LateResultAcknowledged',
  data: { ...ofSterility, recipient },
});
const notified = (recipient: 'treating-physician' | 'sponsor' | 'authority'): JourneyEvent => ({
  type: 'LateResultNotified',
  data: { ...ofSterility, recipient, reference: 'CALL-7' },
});

describe('a result that fails after the infusion', () => {
  it('H11: is for the QP, the treating physician, the sponsor and the authority to hear of', () => {
    expect(notices(infused)).toEqual([]);
    expect(notices(grown)).toEqual([
      'late-result-unacknowledged B1/sterility/qp',
      'late-result-untold B1/sterility/treating-physician',
      'late-result-unacknowledged B1/sterility/treating-physician',
      'late-result-untold B1/sterility/sponsor',
      'late-result-unacknowledged B1/sterility/sponsor',
      'late-result-untold B1/sterility/authority',
    ]);
  });

  it('H11: is told by somebody, and acknowledged by each of them in his own role', () => {
    const told = grown
      .when(qp, 'AcknowledgeLateResult', ofSterility)
      .happens(acknowledged('qp'))
      .next.when(qp, 'NotifyOfLateResult', {
        ...ofSterility,
        recipient: 'treating-physician',
        reference: 'CALL-7',
      })
      .happens(notified('treating-physician'))
      .next.when(neurologist, 'AcknowledgeLateResult', ofSterility)
      .happens(acknowledged('treating-physician'))
      .next.when(sponsor, 'AcknowledgeLateResult', ofSterility)
      .happens(acknowledged('sponsor')).next;
    expect(notices(told)).toEqual(['late-result-untold B1/sterility/authority']);
    expect(notices(told.and(sponsor, notified('authority')))).toEqual([]);
  });

  it('H11: whoever says that he knows was told, though nobody wrote it down', () => {
    expect(notices(grown.and(neurologist, acknowledged('treating-physician')))).not.toContain(
      'late-result-untold B1/sterility/treating-physician',
    );
  });

  it('H11: to be told is not to know: the acknowledgement is waited for on', () => {
    const told = grown.and(qp, notified('treating-physician'));
    expect(notices(told)).toContain('late-result-unacknowledged B1/sterility/treating-physician');
    expect(toldAt(told, at(24))).toContain(
      'late-result-unacknowledged B1/sterility/treating-physician',
    );
  });

  it('H11: past due it is an alert, once, and never silence', () => {
    expect(toldAt(grown, at(12))).toContain('late-result-untold B1/sterility/treating-physician');
    const told = tells(grown, 'late-result-untold', at(12)).isRecorded().next;
    expect(toldAt(told, at(13))).not.toContain(
      'late-result-untold B1/sterility/treating-physician',
    );
  });

  it('H11: is owed to whoever died, or takes part no more', () => {
    const withdrawn = grown.and(reactor, {
      type: 'HoldPlaced',
      data: {
        hold: 'HOLD-1',
        scope: { kind: 'journey' },
        cause: { kind: 'stop', stop: 'STOP-1', cause: 'participant-died' },
      },
    });
    expect(notices(withdrawn)).toEqual(notices(grown));
  });

  it('H11: counts from the infusion, where it failed before and was given all the same', () => {
    const before = given('timed-out', 'fresh').and(analyst, growth);
    expect(notices(before)).toEqual([]);
    const running: JourneyEvent = {
      type: 'InfusionStarted',
      data: { syringe: 'S1', route: 'intrathecal', doseNumber: 1 },
    };
    const story = before.and(neurologist, running);
    const physician = deadlinesOf(story.state).find(
      ({ kind, subject }) => kind === 'late-result-untold' && subject.endsWith('physician'),
    );
    expect(physician?.dueAt).toBe(after(story.state.infusedAt!, 12 * HOUR_MS));
  });

  it('of what was given knowingly has its own notices', () => {
    const given = releasedAsException('infused');
    expect(notices(given)).toEqual([]);
    expect(notices(given.and(analyst, growth))).toHaveLength(6);
  });

  it('H11: of what was given in spite of its revocation is owed to all of them', () => {
    expect(notices(releasedAsException('infused').and(qp, revoked))).toHaveLength(6);
  });

  it('has the clocks and the authorities of its protocol', () => {
    const national = underProtocol(grown, {
      notices: {
        lateResult: [
          { recipient: 'authority', authority: 'sukl', toldWithinHours: 24 },
          { recipient: 'authority', authority: 'pei', toldWithinHours: 48 },
        ],
      },
    });
    expect(toldAt(national, at(24))).toEqual(
      expect.arrayContaining(['late-result-untold B1/sterility/authority/sukl']),
    );
    const told = national.and(sponsor, {
      type: 'LateResultNotified',
      data: { ...ofSterility, recipient: 'authority', authority: 'sukl', reference: 'SUKL-1' },
    });
    expect(notices(told)).toEqual(['late-result-untold B1/sterility/authority/pei']);
  });
});

describe('a late result of the wrong batch', () => {
  const onB2 = { batch: 'B2', test: 'sterility' };

  it('H12: is neither told of nor acknowledged', () => {
    grown.when(neurologist, 'AcknowledgeLateResult', onB2).isStopped('RESULT_OF_ANOTHER_BATCH');
    grown
      .when(qp, 'NotifyOfLateResult', { ...onB2, recipient: 'sponsor', reference: 'CALL-7' })
      .isStopped('RESULT_OF_ANOTHER_BATCH');
  });

  it('H11: is one that failed', () => {
    onDay14
      .and(analyst, sterilityResult)
      .when(neurologist, 'AcknowledgeLateResult', ofSterility)
      .isRefused('ITEM_NOT_READY', { status: 'no-failed-result' });
  });

  it('H12: of what was never given is nobody’s news', () => {
    given('tested', 'fresh')
      .and(analyst, growth)
      .when(qa, 'NotifyOfLateResult', {
        ...ofSterility,
        recipient: 'treating-physician',
        reference: 'CALL-7',
      })
      .isRefused('ITEM_NOT_READY', { batch: 'B1', status: 'not-given' });
  });

  it('H12: written down for another batch and put right, it is owed from then on', () => {
    const other: JourneyEvent = {
      type: 'SampleTaken',
      data: { sample: 'Q9', from: 'H9', batch: 'B9', tests: ['sterility'], volumeMicrolitres: 100 },
    };
    const misplaced = onDay14
      .and(nurse, other)
      .and(analyst, result('sterility', 'growth', 'finding', 'Q9'));
    expect(notices(misplaced)).toEqual([]);
    const wrong = misplaced.events.at(-1)!;
    const corrected = misplaced.and(qa, {
      type: 'EventCorrected',
      data: {
        eventId: wrong.id,
        field: 'sample',
        from: 'Q9',
        to: 'Q1',
        reason: 'the other sample was meant',
      },
    });
    expect(notices(corrected)).toHaveLength(6);
  });
});

import { COI, golden } from '../../../../test/harness/golden-event.js';
import { rowsAfter } from '../../../../test/harness/rows-after.js';
import { custodyTimeline } from './custody-timeline.js';

const lines = (...events: Parameters<typeof rowsAfter>[1]) =>
  rowsAfter(custodyTimeline, events, 'SELECT * FROM timeline ORDER BY coi, revision');

describe('the custody timeline', () => {
  it('says when, where, who, what and about which thing', () => {
    expect(lines(golden('HandoffAccepted'))).toEqual([
      {
        coi: COI,
        revision: 15,
        type: 'HandoffAccepted',
        subject: '395123450000000017',
        occurred_at: Date.parse('2026-02-20T13:49:00.000+01:00'),
        recorded_at: Date.parse('2026-02-20T12:49:00.000Z'),
        person: 'courier-1',
        role: 'courier',
        organisation: 'medikuryr',
        site: 'medikuryr',
        post: 'road',
        late: 0,
        red: 0,
        meaning: null,
        exceptional: null,
      },
    ]);
  });

  it.each([
    ['in time', '2026-02-20T13:04:00.000Z', 0],
    ['late', '2026-02-20T13:04:00.001Z', 1],
  ])('an entry a quarter of an hour afterwards is %s', (_what, recordedAt, late) => {
    const entry = golden('HandoffAccepted', { recordedAt });
    expect(lines(entry)).toMatchObject([{ late }]);
  });

  it.each([
    'CustodyTakenOver',
    'StopRaised',
    'MixUpRecorded',
    'DeviationOpened',
    'DeviationReported',
  ] as const)('%s is red for ever', type => {
    expect(lines(golden(type), golden('DeviationClosed'))).toContainEqual(
      expect.objectContaining({ type, red: 1 }),
    );
  });

  it('H11: what was released as an exception is red for ever, in the words of its release', () => {
    const released = golden('BatchReleasedExceptionally');
    const exceptional = expect.stringContaining('RELEASED AS AN EXCEPTION') as unknown;
    expect(lines(released, golden('ExceptionalSupplyRevoked'))).toContainEqual(
      expect.objectContaining({ type: released.type, red: 1, exceptional }),
    );
  });

  it.each([
    ['UnitStored', 'T1'],
    ['PackagePacked', '395123450000000017'],
    ['SampleTaken', 'Q1'],
    ['DrawnUp', 'S1'],
    ['BatchCertified', 'B1'],
    ['CellsPassaged', 'V4 V5 V6'],
    ['TubesFilled', 'T1 T2'],
    ['TubesFrozen', 'T1 T2'],
    ['MediumChanged', 'V1 V2 V3'],
    ['UnitsHandedOver', 'Q1 Q2 Q3'],
    ['BatchReleasedExceptionally', 'B1'],
    ['RiskEvaluationRecorded', 'EXC-1'],
    ['DeadlinePassed', 'HOLD-1'],
    ['FollowUpRecorded', null],
  ] as const)('%s is about %s', (type, subject) => {
    expect(lines(golden(type))).toMatchObject([{ subject }]);
  });

  it('tells of therapies only', () => {
    expect(lines(golden('BoxRegistered'), golden('ParticipantEnrolled'))).toEqual([]);
  });
});

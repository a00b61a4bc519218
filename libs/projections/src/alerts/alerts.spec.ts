import type { EventType, ReadEvent } from '@selfsame/custody';
import { COI, golden } from '../../../../test/harness/golden-event.js';
import { rowsAfter } from '../../../../test/harness/rows-after.js';
import { alertOf, alerts } from './alerts.js';

const told = (...events: readonly ReadEvent[]) =>
  rowsAfter(alerts, events, 'SELECT kind, code, subject, resolved FROM alert ORDER BY seq');

const STOP = 'STOP-019d4685-b120-7333-b8c3-122a4ba8f50b';

describe('alerts', () => {
  it.each([
    ['a near miss', golden('StopRaised'), 'near-miss', 'LABEL_NOT_CURRENT', null],
    [
      'a wristband for somebody else',
      golden('WristbandRefused'),
      'near-miss',
      'IDENTITY_DIFFERS',
      null,
    ],
    ['a hold that a rule asked for', golden('HoldPlaced'), 'hold', 'LABEL_NOT_CURRENT', 'HOLD-1'],
    [
      'a hold that a person asked for',
      golden('HoldPlaced', { data: { cause: { kind: 'person', reason: 'a question' } } }),
      'hold',
      'person',
      'HOLD-1',
    ],
    ['a deviation', golden('DeviationOpened'), 'deviation', 'PACKAGE_REFUSED', 'DEV-1'],
    [
      'a deviation that somebody reported',
      golden('DeviationReported'),
      'deviation',
      'REPORTED',
      'DEV-2',
    ],
    ['a page', golden('OnCallPaged'), 'page', 'qa', 'HOLD-1'],
    ['a passed deadline', golden('DeadlinePassed'), 'deadline', 'hold-unresolved', 'HOLD-1'],
    ['a mix-up', golden('MixUpRecorded'), 'mix-up', 'OpenTube', null],
    [
      'custody taken over',
      golden('CustodyTakenOver'),
      'takeover',
      'CUSTODY_GAP',
      '395123450000000012',
    ],
    [
      'a result out of specification',
      golden('ResultRecorded', { data: { conforms: false } }),
      'late-failure',
      'viability',
      null,
    ],
    [
      'a product that is released as an exception',
      golden('BatchReleasedExceptionally'),
      'exceptional-supply',
      'viability',
      'EXC-1',
    ],
    ['a stop of the participant', golden('StopOpened'), 'stop', 'consent-withdrawn', STOP],
    [
      'a training that is over and was bridged',
      golden('TrainingBridged'),
      'override',
      'bedside-identification',
      'nurse-3',
    ],
    [
      'an account that somebody attacks',
      golden('SignInAttacked'),
      'sign-in',
      'many-failures',
      'S-10',
    ],
    ['a restore with loss', golden('LedgerRestored'), 'restore', 'HISTORY_MAY_BE_LOST', null],
  ])('tell of %s', (_what, event, kind, code, subject) => {
    expect(told(event)).toEqual([{ kind, code, subject, resolved: 0 }]);
  });

  it('H11: of somebody who was not told end when he is, or says that he knows', () => {
    const late = golden('LateResultNotified', { data: { recipient: 'treating-physician' } });
    const untold = (kind: string, subject: string) =>
      golden('DeadlinePassed', { data: { kind, subject } });
    const about = 'B1/sterility/treating-physician';
    const passed = [
      untold('late-result-untold', about),
      untold('late-result-unacknowledged', about),
      untold('late-result-untold', 'B1/sterility/sponsor'),
    ];
    const resolved = (...more: readonly ReadEvent[]) =>
      told(...passed, ...more).map(row => row.resolved);
    expect(resolved(late)).toEqual([1, 0, 0]);
    expect(resolved(golden('LateResultAcknowledged'))).toEqual([1, 1, 0]);
  });

  it('H11: of an exception end with it', () => {
    const untold = golden('DeadlinePassed', {
      data: { kind: 'exceptional-supply-untold', subject: 'EXC-1/authority/sukl' },
    });
    const notice = golden('ExceptionalSupplyNotified', {
      data: { recipient: 'authority', authority: 'sukl' },
    });
    const rows = (...events: readonly ReadEvent[]) =>
      told(golden('BatchReleasedExceptionally'), untold, ...events).map(row => row.resolved);
    expect(rows(notice)).toEqual([0, 1]);
    expect(rows(golden('ExceptionalSupplyRevoked'))).toEqual([1, 1]);
  });

  it('say nothing of a good result, or of care as usual', () => {
    expect(
      told(golden('ResultRecorded'), golden('MediumChanged'), golden('BoxRegistered')),
    ).toEqual([]);
  });

  it('are resolved with their hold, and so is the reminder that nobody had looked at it', () => {
    const rows = told(
      golden('HoldPlaced'),
      golden('DeadlinePassed'),
      golden('HoldResolved', { data: { hold: 'HOLD-1' } }),
    );
    expect(rows.map(({ resolved }) => resolved)).toEqual([1, 1]);
  });

  it('of a page are resolved when somebody answers, and the hold is not', () => {
    const rows = told(golden('HoldPlaced'), golden('OnCallPaged'), golden('PageAcknowledged'));
    expect(rows.map(({ kind, resolved }) => `${String(kind)} ${String(resolved)}`)).toEqual([
      'hold 0',
      'page 1',
    ]);
  });

  it('of a page say whom it calls, of which hold, and that nobody is on call', () => {
    const told = { kind: 'page', hold: 'HOLD-1' };
    expect(alertOf({ event: golden('OnCallPaged') })).toEqual({ ...told, code: 'qa', to: 'qa-1' });
    const nobody = golden('OnCallPaged', { data: { person: undefined } });
    expect(alertOf({ event: nobody })).toEqual({ ...told, code: 'nobody-on-call-qa' });
  });

  it('stay open when another hold, or the same hold of another therapy, is resolved', () => {
    const rows = told(
      golden('HoldPlaced'),
      golden('HoldResolved', { data: { hold: 'HOLD-2' } }),
      golden('HoldResolved', { stream: 'journey-CHA999926ABC123', data: { hold: 'HOLD-1' } }),
    );
    expect(rows.map(({ resolved }) => resolved)).toEqual([0]);
  });

  it('are resolved when their stop is lifted, and no other one', () => {
    const other = golden('StopOpened', { data: { stop: 'STOP-2' } });
    const rows = told(golden('StopOpened'), other, golden('StopLifted'));
    expect(rows.map(({ resolved }) => resolved)).toEqual([1, 0]);
  });

  it('are resolved when the training is recorded anew, and not by another one or that of somebody else', () => {
    const stream = 'person-nurse-3';
    const recorded = (training: string, change = { stream }) =>
      golden('TrainingRecorded', { ...change, data: { training } });
    const bridged = golden('TrainingBridged');
    const openAfter = (event: ReadEvent) => told(bridged, event).map(({ resolved }) => resolved);
    expect(openAfter(recorded('gcp'))).toEqual([0]);
    expect(openAfter(recorded('bedside-identification', { stream: 'person-nurse-4' }))).toEqual([
      0,
    ]);
    expect(openAfter(recorded('bedside-identification'))).toEqual([1]);
  });

  it.each<EventType>(['PersonSuspended', 'CredentialChanged'])(
    'of an account that is attacked are resolved by %s, and not of another account',
    type => {
      const after = (stream: string) =>
        told(golden('SignInAttacked'), golden(type, { stream })).map(({ resolved }) => resolved);
      expect(after('person-S-10')).toEqual([1]);
      expect(after('person-S-11')).toEqual([0]);
    },
  );

  it.each(['DeviationClosed', 'DeviationAccepted'] as const)('are resolved by %s', type => {
    const data = { deviation: 'DEV-1' };
    const rows = told(golden('DeviationOpened', { data }), golden(type, { data }));
    expect(rows.map(({ resolved }) => resolved)).toEqual([1]);
  });

  describe('of a limit', () => {
    const deadline = (kind: string, subject: string) =>
      golden('DeadlinePassed', { data: { kind, subject } });
    const sscc = '395123450000000012';
    const stopped = (cause: string) =>
      golden('HoldPlaced', {
        data: { hold: 'HOLD-9', cause: { kind: 'stop', stop: 'STOP-1', cause } },
      });
    const open = (...events: readonly ReadEvent[]) =>
      told(...events)
        .filter(({ kind, resolved }) => kind === 'deadline' && resolved === 0)
        .map(({ code, subject }) => `${String(code)} ${String(subject)}`);

    it.each<[string, string, string, EventType, object]>([
      ['offer-expires-soon', sscc, 'is accepted', 'HandoffAccepted', { sscc }],
      ['offer-expires', sscc, 'is refused', 'HandoffRefused', { sscc }],
      ['offer-expires', sscc, 'is taken over', 'CustodyTakenOver', { sscc }],
      ['offer-expires-soon', sscc, 'is cancelled', 'OfferCancelled', { sscc }],
      ['label-due-soon', 'L1', 'is applied', 'LabelApplied', { label: 'L1' }],
      ['label-not-applied', 'L1', 'is void', 'LabelVoided', { label: 'L1' }],
      ['label-not-applied', 'L1', 'is replaced', 'LabelSuperseded', { label: 'L1' }],
      ['handoff-due-soon', sscc, 'arrives', 'PackageReceived', { sscc }],
      ['handoff-overdue', sscc, 'is unpacked', 'PackageUnpacked', { sscc }],
      ['logger-data-missing', sscc, 'has its data', 'LoggerDataIngested', { sscc }],
      ['logger-data-due-soon', sscc, 'is opened', 'PackageOpened', { sscc }],
      ['processing-due-soon', 'B1', 'fails', 'ExpansionFailed', { batch: 'B1' }],
      ['culture-too-long', 'B1', 'is rejected', 'BatchRejected', { batch: 'B1' }],
      ['product-expires-soon', 'T1', 'is drawn up', 'DrawnUp', { from: 'T1' }],
      ['in-use-time-over-soon', 'S1', 'is infused', 'InfusionStarted', { syringe: 'S1' }],
      ['product-expires', 'T1', 'is returned', 'UnitReturned', { item: 'T1' }],
      ['in-use-time-over', 'T1', 'is disposed of', 'UnitDisposed', { item: 'T1' }],
      ['deviation-unclassified', 'DEV-1', 'is', 'DeviationClassified', { deviation: 'DEV-1' }],
      ['investigation-due-soon', 'DEV-1', 'is', 'DeviationInvestigated', { deviation: 'DEV-1' }],
      ['follow-up-overdue', 'V1', 'is recorded', 'FollowUpRecorded', { visit: 'V1' }],
      [
        'follow-up-due-soon',
        'V1',
        'is expected of nobody',
        'HoldPlaced',
        stopped('participant-died').data,
      ],
    ])('%s of %s is resolved when it %s', (kind, subject, _what, type, data) => {
      const [mine, others] = [deadline(kind, subject), deadline(kind, 'another')];
      const before = open(mine, others);
      expect(before).toEqual([`${kind} ${subject}`, `${kind} another`]);
      const after = open(mine, others, golden(type, { data }));
      expect(after).toEqual(type === 'HoldPlaced' ? [] : [`${kind} another`]);
    });

    it.each<[string, EventType, object]>([
      ['processing-due-soon', 'CellsIsolated', { from: 'M1' }],
      ['culture-too-long-soon', 'CellsHarvested', { from: ['M1'] }],
    ])('%s is resolved for the batch of what was worked on', (kind, type, data) => {
      const printed = golden('LabelPrinted', { data: { item: 'M1', batch: 'B2' } });
      const warnings = [deadline(kind, 'B1'), deadline(kind, 'B2')];
      expect(open(printed, ...warnings, golden(type, { data }))).toEqual([`${kind} B1`]);
    });

    it('takes the place of its warning when it passes', () => {
      const warning = deadline('offer-expires-soon', sscc);
      expect(open(warning, deadline('offer-expires', sscc))).toEqual([`offer-expires ${sscc}`]);
    });

    it('stays open when a recall stops the therapy, or when custody of the same package is something else', () => {
      const due = deadline('follow-up-due-soon', 'V1');
      expect(open(due, stopped('recall'))).toHaveLength(1);
      const rows = told(golden('CustodyTakenOver'), golden('HandoffAccepted', { data: { sscc } }));
      expect(rows).toMatchObject([{ kind: 'takeover', resolved: 0 }]);
    });
  });

  it('H8: tell of a recall until every therapy that has some of the lot is held', () => {
    const { lot } = golden('LotRecalled').data as { readonly lot: string };
    const open = { kind: 'stop', code: 'recall', subject: lot, resolved: 0 };
    expect(told(golden('LotRecalled'))).toMatchObject([open]);
    const completed = golden('RecallCompleted', { data: { lot } });
    expect(told(golden('LotRecalled'), completed)).toMatchObject([{ ...open, resolved: 1 }]);
  });

  it('name the therapy and the place, and no therapy where there is none', () => {
    const rows = rowsAfter(
      alerts,
      [golden('StopRaised'), golden('StopOpened')],
      'SELECT coi, site, position FROM alert ORDER BY seq',
    );
    expect(rows).toEqual([
      { coi: COI, site: 'motol', position: '1.0' },
      { coi: null, site: 'motol', position: '1.1' },
    ]);
  });

  it('say of a deadline when its limit is, which a warning comes before', () => {
    const warning = golden('DeadlinePassed', {
      data: { kind: 'processing-due-soon', subject: 'B1', dueAt: '2026-02-21T08:30:00.000Z' },
    });
    expect(rowsAfter(alerts, [warning, golden('StopRaised')], 'SELECT due_at FROM alert')).toEqual(
      expect.arrayContaining([{ due_at: Date.parse('2026-02-21T08:30:00Z') }, { due_at: null }]),
    );
    expect(alertOf({ event: warning })).toMatchObject({ dueAt: '2026-02-21T08:30:00.000Z' });
  });

  it('are the same in the list, in the stream and to the webhook', () => {
    const event = golden('StopRaised');
    const [row] = rowsAfter(alerts, [event], 'SELECT kind, code FROM alert');
    expect(alertOf({ event })).toEqual(row);
  });
});

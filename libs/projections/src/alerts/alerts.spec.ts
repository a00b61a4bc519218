import type { ReadEvent } from '@selfsame/custody';
import { COI, golden } from '../../../../test/harness/golden-event.js';
import { rowsAfter } from '../../../../test/harness/rows-after.js';
import { alertOf, alerts } from './alerts.js';

const told = (...events: readonly ReadEvent[]) =>
  rowsAfter(alerts, events, 'SELECT kind, code, subject, resolved FROM alert ORDER BY seq');

describe('alerts', () => {
  it.each([
    ['a near miss', golden('StopRaised'), 'near-miss', 'LABEL_NOT_CURRENT', null],
    ['a hold that a rule asked for', golden('HoldPlaced'), 'hold', 'LABEL_NOT_CURRENT', 'HOLD-1'],
    [
      'a hold that a person asked for',
      golden('HoldPlaced', { data: { cause: { kind: 'person', reason: 'a question' } } }),
      'hold',
      'person',
      'HOLD-1',
    ],
    ['a deviation', golden('DeviationOpened'), 'deviation', 'PACKAGE_REFUSED', 'DEV-1'],
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
    ['a stop of the participant', golden('StopOpened'), 'stop', 'consent-withdrawn', null],
  ])('tell of %s', (_what, event, kind, code, subject) => {
    expect(told(event)).toEqual([{ kind, code, subject, resolved: 0 }]);
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

  it('stay open when another hold, or the same hold of another therapy, is resolved', () => {
    const rows = told(
      golden('HoldPlaced'),
      golden('HoldResolved', { data: { hold: 'HOLD-2' } }),
      golden('HoldResolved', { stream: 'journey-CHA999926ABC123', data: { hold: 'HOLD-1' } }),
    );
    expect(rows.map(({ resolved }) => resolved)).toEqual([0]);
  });

  it('are resolved with their deviation', () => {
    const rows = told(golden('DeviationOpened'), golden('DeviationClosed'));
    expect(rows.map(({ resolved }) => resolved)).toEqual([1]);
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

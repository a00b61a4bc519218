import { result, sterilityResult } from '../../test/chapter-of-cells.js';
import { given } from '../../test/journey-story.js';
import { analyst, investigator, neurologist, reactor } from '../../test/people.js';
import { DAY_MS } from '../kernel/instant.js';

const infused = given('infused', 'fresh');

/** Infusion ends the unit, not the journey. */
describe('a visit', () => {
  it('is noted for as long as eighteen months after the infusion', () => {
    const { visits } = infused
      .after('InfusionCompleted', 547 * DAY_MS)
      .when(investigator, 'RecordFollowUp', { visit: 'V5' })
      .happens({ type: 'FollowUpRecorded', data: { visit: 'V5' } }).state;
    expect(visits).toEqual(['V5']);
  });

  it('names an adverse event by its reference alone: what it was is said elsewhere', () => {
    const data = { visit: 'V1', adverseEventReference: 'AE-2026-004' };
    infused.when(investigator, 'RecordFollowUp', data).happens({ type: 'FollowUpRecorded', data });
  });

  it('is refused by nothing, not even by a withdrawal: it has happened', () => {
    infused
      .and(reactor, {
        type: 'HoldPlaced',
        data: {
          hold: 'HOLD-1',
          scope: { kind: 'journey' },
          cause: { kind: 'stop', stop: 'STOP-1', cause: 'consent-withdrawn' },
        },
      })
      .when(investigator, 'RecordFollowUp', { visit: 'V1' })
      .isRecorded();
  });
});

describe('a late result that failed', () => {
  const grown = infused.and(analyst, result('sterility', 'growth', 'finding'));
  const acknowledging = { batch: 'B1', test: 'sterility' };

  it('H11: is acknowledged by the physician whom it reached', () => {
    grown
      .when(neurologist, 'AcknowledgeLateResult', acknowledging)
      .happens({ type: 'LateResultAcknowledged', data: acknowledging });
  });

  it('H11: is one that failed, of this batch', () => {
    infused
      .and(analyst, sterilityResult)
      .when(neurologist, 'AcknowledgeLateResult', acknowledging)
      .isRefused('ITEM_NOT_READY', { status: 'no-failed-result' });
    grown
      .when(neurologist, 'AcknowledgeLateResult', { ...acknowledging, batch: 'B2' })
      .isRefused('ITEM_NOT_READY');
  });
});

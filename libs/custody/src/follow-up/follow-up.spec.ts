import { given } from '../../test/journey-story.js';
import { investigator, reactor } from '../../test/people.js';
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

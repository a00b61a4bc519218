import { broke } from '../../test/given-when-then.js';
import { given, unit } from '../../test/journey-story.js';
import { nurse, qa, qp, reactor } from '../../test/people.js';
import { scan } from '../../test/scans.js';
import type { JourneyEvent } from '../journey/events.js';
import { DAY_MS, HOUR_MS, MINUTE_MS, after, timestampOf } from '../kernel/instant.js';

const ready = given('planned');
const thawing = { tube: scan('T1'), bath: 'BATH-1' };
const thawed = (useBy: Parameters<typeof timestampOf>[0]): JourneyEvent => ({
  type: 'UnitThawed',
  data: { item: 'T1', bath: 'BATH-1', useBy: timestampOf(useBy) },
});
const hold: JourneyEvent = {
  type: 'HoldPlaced',
  data: { hold: 'HOLD-1', scope: unit('T1'), cause: { kind: 'person', reason: 'a crack' } },
};
const rejected: JourneyEvent = {
  type: 'HoldResolved',
  data: { hold: 'HOLD-1', disposition: 'rejected', evidence: 'report 7' },
};

/** It cannot be undone, and starts the last clock: whatever would stop the opening stops it before the bath. */
describe('the gate before the bath', () => {
  it('H25: a tube on hold stays frozen', () => {
    ready.and(qa, hold).when(nurse, 'ThawUnit', thawing).isStopped('HELD');
  });

  it('H13: so does one that QA rejected, and one of a rejected batch', () => {
    ready.and(qa, hold, rejected).when(nurse, 'ThawUnit', thawing).isStopped('REJECTED');
    ready
      .and(qp, { type: 'BatchRejected', data: { batch: 'B1', reason: 'growth' } })
      .when(nurse, 'ThawUnit', thawing)
      .isStopped('REJECTED');
  });

  it('H13: so does one that the QP has not released', () => {
    ready.without('BatchCertified').when(nurse, 'ThawUnit', thawing).isStopped('NOT_RELEASED');
  });

  it('H19: so does one that another post holds', () => {
    ready.when({ ...nurse, post: 'icu' }, 'ThawUnit', thawing).isStopped('NOT_CUSTODIAN');
  });

  it('H34: so does one that is past its expiry', () => {
    ready
      .after('TubesFilled', 365 * DAY_MS)
      .when(nurse, 'ThawUnit', thawing)
      .isStopped('EXPIRED');
  });

  it('H48: so does one whose participant has withdrawn', () => {
    ready
      .and(reactor, {
        type: 'HoldPlaced',
        data: {
          hold: 'HOLD-1',
          scope: { kind: 'journey' },
          cause: { kind: 'stop', stop: 'STOP-1', cause: 'consent-withdrawn' },
        },
      })
      .when(nurse, 'ThawUnit', thawing)
      .isStopped('CONSENT_ENDED');
  });

  it('H23: and a clock that is wrong opens it to nobody', () => {
    ready
      .onDeviceOffBy(-3 * MINUTE_MS)
      .when(nurse, 'ThawUnit', thawing)
      .isStopped('DEVICE_CLOCK_OFF');
    ready
      .onLedgerOffBy(3 * MINUTE_MS)
      .when(nurse, 'ThawUnit', thawing)
      .isRefused('LEDGER_CLOCK_DOUBTED', { offSeconds: 180 });
  });
});

describe('a thaw that is told late', () => {
  it('H22: started its clock when it happened', () => {
    ready
      .onDeviceOffBy(-30 * MINUTE_MS)
      .whenToldAfterwards(nurse, 'ThawUnit', thawing)
      .isRecorded()
      .as(thawed(after(ready.now, 30 * MINUTE_MS)));
  });

  it('H22: gains nothing from a clock that runs ahead', () => {
    ready
      .onDeviceOffBy(30 * MINUTE_MS)
      .whenToldAfterwards(nurse, 'ThawUnit', thawing)
      .isRecorded()
      .as(thawed(after(ready.now, HOUR_MS)));
  });

  it('H25: of a tube on hold is recorded, and the tube stays held', () => {
    const { holds, items } = ready
      .and(qa, hold)
      .whenToldAfterwards(nurse, 'ThawUnit', thawing)
      .isRecorded(broke('HELD', unit('T1'))).state;
    expect(holds['HOLD-1']?.open).toBe(true);
    expect(items.T1?.thawedUseBy).toBeDefined();
  });
});

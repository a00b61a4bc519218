import { heldFor, starting, timeOutOf } from '../../test/at-the-bedside.js';
import { given } from '../../test/journey-story.js';
import { keeper, neurologist, nurse, qa, qp, reactor, ward } from '../../test/people.js';
import {
  scanOfOtherDose,
  scanOfStranger,
  wristbandOfNobody,
  wristbandOfStranger,
} from '../../test/scans.js';
import type { HoldCause } from '../hold/events.js';
import type { JourneyEvent } from '../journey/events.js';
import { HOUR_MS, MINUTE_MS } from '../kernel/instant.js';

const held = (cause: HoldCause): JourneyEvent => ({
  type: 'HoldPlaced',
  data: { hold: 'HOLD-1', scope: { kind: 'unit', item: 'T1' }, cause },
});

describe('the time-out', () => {
  const ready = given('drawn-up');

  it('is held for the syringe, aloud, with the wristband', () => {
    const { bedside } = ready
      .when(neurologist, 'HoldTimeOut', timeOutOf('S1'))
      .happens(heldFor('S1')).state;
    expect(bedside.timeOut).toEqual({ syringe: 'S1', at: ready.now });
  });

  it.each([
    ['of another participant', wristbandOfStranger, 'WRONG_PERSON'],
    ['that nobody bound', wristbandOfNobody, 'WRISTBAND_UNKNOWN'],
  ] as const)('H28: with a wristband %s is stopped', (_whose, wristband, code) => {
    ready.when(neurologist, 'HoldTimeOut', { ...timeOutOf('S1'), wristband }).isStopped(code);
  });

  it.each([
    ['another participant', scanOfStranger('S1'), 'WRONG_PRODUCT'],
    ['the other dose', scanOfOtherDose('S1'), 'WRONG_DOSE'],
  ] as const)('H28: with a syringe of %s is stopped', (_whose, syringe, code) => {
    ready.when(neurologist, 'HoldTimeOut', { ...timeOutOf('S1'), syringe }).isStopped(code);
  });

  it('H28: with a syringe of another participant is told as such while a clock is doubted, here and at the start', () => {
    const syringe = scanOfStranger('S1');
    const doubted = ready.onLedgerOffBy(HOUR_MS);
    doubted
      .when(neurologist, 'HoldTimeOut', { ...timeOutOf('S1'), syringe })
      .isStopped('WRONG_PRODUCT');
    given('timed-out')
      .onLedgerOffBy(HOUR_MS)
      .when(neurologist, 'StartInfusion', { ...starting('S1'), syringe })
      .isStopped('WRONG_PRODUCT');
  });

  it('H37: with another route on the lips is stopped', () => {
    ready
      .when(neurologist, 'HoldTimeOut', { ...timeOutOf('S1'), route: 'intravenous' })
      .isStopped('ROUTE_DIFFERS');
  });

  it('is not held for an empty syringe, nor for a tube', () => {
    given('syringe-labelled')
      .when(neurologist, 'HoldTimeOut', timeOutOf('S1'))
      .isRefused('ITEM_NOT_READY', { item: 'S1', status: 'labelled' });
    given('thawed')
      .when(neurologist, 'HoldTimeOut', timeOutOf('T1'))
      .isRefused('ITEM_NOT_READY', { item: 'T1' });
  });

  it('H32: is held where the dose is planned, with a right clock', () => {
    ready
      .when({ ...neurologist, post: 'icu' }, 'HoldTimeOut', timeOutOf('S1'))
      .isStopped('DOSE_NOT_PLANNED');
    ready
      .onDeviceOffBy(5 * MINUTE_MS)
      .when(neurologist, 'HoldTimeOut', timeOutOf('S1'))
      .isStopped('DEVICE_CLOCK_OFF');
  });
});

describe('starting the infusion', () => {
  const ready = given('timed-out');

  it('is the last gate', () => {
    const { bedside } = ready.when(neurologist, 'StartInfusion', starting('S1')).happens({
      type: 'InfusionStarted',
      data: { syringe: 'S1', route: 'intrathecal', doseNumber: 1 },
    }).state;
    expect(bedside.running).toBe('S1');
  });

  it('H37: by another route is stopped', () => {
    ready
      .when(neurologist, 'StartInfusion', { ...starting('S1'), route: 'intravenous' })
      .isStopped('ROUTE_DIFFERS');
  });

  it('H32: as another dose, or at another post, is stopped', () => {
    ready
      .when(neurologist, 'StartInfusion', { ...starting('S1'), doseNumber: 2 })
      .isStopped('DOSE_NOT_PLANNED');
    ready
      .when({ ...neurologist, post: 'icu' }, 'StartInfusion', starting('S1'))
      .isStopped('DOSE_NOT_PLANNED');
  });

  it("H28: of a stranger's syringe is stopped", () => {
    ready
      .when(neurologist, 'StartInfusion', { ...starting('S1'), syringe: scanOfStranger('S1') })
      .isStopped('WRONG_PRODUCT');
  });

  it('H28: without a time-out is stopped', () => {
    given('drawn-up')
      .when(neurologist, 'StartInfusion', starting('S1'))
      .isStopped('TIME_OUT_MISSING');
  });

  it('H25: with a hold of the last second, on the tube it came from, is stopped', () => {
    ready
      .and(qa, held({ kind: 'person', reason: 'the analyst called' }))
      .when(neurologist, 'StartInfusion', starting('S1'))
      .isStopped('HELD');
  });

  it('H13: of a batch that was rejected a second ago is stopped', () => {
    ready
      .and(qp, { type: 'BatchRejected', data: { batch: 'B1', reason: 'growth' } })
      .when(neurologist, 'StartInfusion', starting('S1'))
      .isStopped('REJECTED');
  });

  it('H48: after consent was withdrawn is stopped', () => {
    ready
      .and(reactor, held({ kind: 'stop', stop: 'STOP-1', cause: 'consent-withdrawn' }))
      .when(neurologist, 'StartInfusion', starting('S1'))
      .isStopped('CONSENT_ENDED');
  });

  it('H22: an hour after the thaw is stopped, though the time-out is fresh', () => {
    ready
      .after('UnitThawed', HOUR_MS)
      .and(neurologist, heldFor('S1'))
      .when(neurologist, 'StartInfusion', starting('S1'))
      .isStopped('EXPIRED');
  });

  it('H19: of a syringe that another post holds is stopped', () => {
    ready
      .and(keeper, {
        type: 'UnitsHandedOver',
        data: { items: ['S1'], from: ward, to: { ...ward, post: 'icu' } },
      })
      .when(neurologist, 'StartInfusion', starting('S1'))
      .isStopped('NOT_CUSTODIAN');
  });
});

describe('a failed puncture', () => {
  const failed = { type: 'PunctureFailed', data: { attempts: 2 } } as const;

  it('goes back to ready, with its clocks running: a new time-out, and on', () => {
    const { state, next } = given('infusing')
      .when(neurologist, 'RecordPunctureFailure', { attempts: 2 })
      .happens(failed);
    expect(state.bedside).toMatchObject({ running: undefined, timeOut: undefined });
    expect(state.items.S1).toMatchObject({ status: 'present' });
    next
      .when(neurologist, 'HoldTimeOut', timeOutOf('S1'))
      .isRecorded()
      .next.when(neurologist, 'StartInfusion', starting('S1'))
      .isRecorded();
  });

  it('H31: told by somebody elsewhere is recorded, and resets nothing at the bed', () => {
    const { state } = given('infusing').when(
      { ...nurse, site: 'brno', post: 'surgery' },
      'RecordPunctureFailure',
      { attempts: 1 },
    );
    expect(state.bedside.running).toBe('S1');
    expect(state.bedside.timeOut).toBeDefined();
    expect(state.holds).toEqual({});
    expect(Object.values(state.deviations)).toMatchObject([{ code: 'DOSE_NOT_PLANNED' }]);
  });
});

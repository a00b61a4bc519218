import { given } from '../../test/journey-story.js';
import { neurologist, nurse, secondNurse } from '../../test/people.js';
import {
  SUBJECT_NUMBER,
  scan,
  spokenHere,
  wristband,
  wristbandOfStranger,
} from '../../test/scans.js';
import { MINUTE_MS } from '../kernel/instant.js';
import type { BedsideEvent } from './events.js';

const ROUTE = 'intrathecal';
const timeOut = { wristband, syringe: scan('S1'), route: ROUTE };
const starting = { syringe: scan('S1'), route: ROUTE, doseNumber: 1 };
const checkOf = (item: string) => ({
  wristband,
  tube: scan(item),
  subjectNumber: SUBJECT_NUMBER,
  ...spokenHere,
});
const checked = (item: string): BedsideEvent => ({
  type: 'IdentityVerified',
  data: { attempt: 2, item, ...spokenHere, wristbandToken: 0 },
});
const heldFor = (syringe: string): BedsideEvent => ({
  type: 'TimeOutHeld',
  data: { syringe, route: ROUTE, wristbandToken: 0 },
});

describe('a mismatch after the tube was opened', () => {
  const stopped = given('drawn-up').when(neurologist, 'HoldTimeOut', {
    ...timeOut,
    wristband: wristbandOfStranger,
  });

  it('H28: voids both checks: one person alone cannot go on to the infusion', () => {
    stopped.isStopped('WRONG_PERSON');
    stopped.next
      .and(neurologist, heldFor('S1'))
      .when(neurologist, 'StartInfusion', starting)
      .isStopped('VERIFICATION_MISSING');
  });

  it('is corrected by two fresh checks of the syringe, then a time-out', () => {
    const { next } = stopped.next.when(nurse, 'VerifyIdentity', checkOf('S1')).isRecorded();
    next.when(secondNurse, 'VerifyIdentity', checkOf('S1')).isRecorded();
    stopped.next
      .and(nurse, checked('S1'))
      .and(secondNurse, checked('S1'))
      .and(neurologist, heldFor('S1'))
      .when(neurologist, 'StartInfusion', starting)
      .isRecorded();
  });

  it('H30: one of the two checks is not enough', () => {
    stopped.next
      .and(nurse, checked('S1'))
      .and(neurologist, heldFor('S1'))
      .when(neurologist, 'StartInfusion', starting)
      .isStopped('VERIFICATION_MISSING');
  });
});

describe('the time-out', () => {
  it('H28: opens the way for the syringe that was scanned in it, and for no other', () => {
    given('drawn-up')
      .and(neurologist, heldFor('S2'))
      .when(neurologist, 'StartInfusion', starting)
      .isStopped('TIME_OUT_MISSING');
  });

  it('H22: is of its moment: after ten minutes it is held again', () => {
    const timedOut = given('timed-out');
    timedOut
      .after('TimeOutHeld', 10 * MINUTE_MS)
      .when(neurologist, 'StartInfusion', starting)
      .isRecorded();
    timedOut
      .after('TimeOutHeld', 10 * MINUTE_MS + 1)
      .when(neurologist, 'StartInfusion', starting)
      .isRefused('TIME_OUT_TOO_OLD');
  });
});

describe('somebody who is not at the place of the dose', () => {
  const elsewhere = { ...nurse, site: 'brno', post: 'surgery' };

  it("H32: voids nobody's checks and holds nothing, whatever he scans", () => {
    const { state } = given('checked-twice')
      .when(elsewhere, 'VerifyIdentity', { ...checkOf('T1'), wristband: wristbandOfStranger })
      .isStopped('DOSE_NOT_PLANNED');
    expect(state.bedside.verifications).toHaveLength(2);
    expect(state.holds).toEqual({});
  });
});

describe('a dose that was given', () => {
  it('H26: is not given again from the spare tube', () => {
    given('infused')
      .when(nurse, 'OpenTube', { tube: scan('T2') })
      .isStopped('DOSE_ALREADY_GIVEN');
  });
});

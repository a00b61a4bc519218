import { agreed, checkOf, checked, withSpareTube } from '../../test/at-the-bedside.js';
import { given, unit } from '../../test/journey-story.js';
import {
  investigator,
  neurologist,
  nurse,
  operator,
  qa,
  secondNurse,
  ward,
} from '../../test/people.js';
import {
  scan,
  scanOfNobody,
  scanOfOtherDose,
  scanOfStranger,
  OURS,
  serialOf,
  wristband,
  wristbandOfNobody,
  wristbandOfStranger,
} from '../../test/scans.js';
import type { IdentityComparison } from '../identity/comparison.js';
import { MINUTE_MS, after, instantOf, timestampOf } from '../kernel/instant.js';
import type { PresentedWristband } from '../kernel/presented.js';
import type { BedsideEvent } from './events.js';
import { hasHeard } from './verification-rules.js';

const ready = given('thawed');
const planned: BedsideEvent = {
  type: 'InfusionPlanned',
  data: { site: ward.site, post: ward.post, plannedAt: timestampOf(ready.now) },
};
const once = given('checked-once');

describe('a bedside check', () => {
  it('finds wristband, subject number and tube to be of one therapy', () => {
    const { bedside } = ready
      .when(nurse, 'VerifyIdentity', checkOf('T1'))
      .happens(checked('T1')).state;
    expect(bedside.verifications).toEqual([
      { person: 'nurse', device: 'device-of-nurse', item: 'T1', at: ready.now, heard: false },
    ]);
  });

  it('H29: says how the person was identified, for somebody who cannot speak', () => {
    const said = { identity: 'proxy', proxy: 'spouse-or-partner', comparison: agreed() } as const;
    ready.when(nurse, 'VerifyIdentity', { ...checkOf('T1'), ...said }).happens({
      type: 'IdentityVerified',
      data: { attempt: 1, item: 'T1', ...said, wristbandToken: 0 },
    });
  });

  it.each([
    ['of another participant', wristbandOfStranger, 'WRONG_PERSON'],
    ['that nobody bound', wristbandOfNobody, 'WRISTBAND_UNKNOWN'],
  ] as const)('H28: of a wristband %s is stopped', (_whose, wristband, code) => {
    ready.when(nurse, 'VerifyIdentity', { ...checkOf('T1'), wristband }).isStopped(code);
  });

  it.each([
    ['of another participant', scanOfStranger('T1'), 'WRONG_PRODUCT'],
    ['of the other dose', scanOfOtherDose('T1'), 'WRONG_DOSE'],
    ['that nobody printed', scanOfNobody, 'LABEL_UNKNOWN'],
  ] as const)('H28: of a tube %s is stopped', (_whose, tube, code) => {
    ready.when(nurse, 'VerifyIdentity', { ...checkOf('T1'), tube }).isStopped(code);
  });

  it('H28: of the wrong person is told as such while a clock is doubted: the next step may be on paper', () => {
    const wrong = { ...checkOf('T1'), wristband: wristbandOfStranger };
    const offMs = 10 * MINUTE_MS;
    ready.onLedgerOffBy(offMs).when(nurse, 'VerifyIdentity', wrong).isStopped('WRONG_PERSON');
    ready.onDeviceOffBy(offMs).when(nurse, 'VerifyIdentity', wrong).isStopped('WRONG_PERSON');
    ready
      .onLedgerOffBy(offMs)
      .when(nurse, 'VerifyIdentity', { ...checkOf('T1'), tube: scanOfStranger('T1') })
      .isStopped('WRONG_PRODUCT');
  });

  it('H28: with another subject number is stopped', () => {
    ready
      .when(nurse, 'VerifyIdentity', { ...checkOf('T1'), subjectNumber: '01-021' })
      .isStopped('SUBJECT_NUMBER_DIFFERS');
  });

  it('H30: is not done twice by one person, on whichever device', () => {
    once.when(nurse, 'VerifyIdentity', checkOf('T1')).isStopped('ONE_PERSON_TWICE');
    once
      .when({ ...nurse, device: 'another-phone' }, 'VerifyIdentity', checkOf('T1'))
      .isStopped('ONE_PERSON_TWICE');
  });

  it('H22: may be repeated by the same person when the first has become too old', () => {
    once
      .after('IdentityVerified', 10 * MINUTE_MS + 1)
      .when(nurse, 'VerifyIdentity', checkOf('T1'))
      .isRecorded();
  });

  it('may be of T2 right after T1: a person counts once for each tube', () => {
    const { bedside } = withSpareTube(given('checked-once', 'fresh'))
      .when(nurse, 'VerifyIdentity', checkOf('T2'))
      .happens(checked('T2')).state;
    expect(bedside.verifications.map(({ item }) => item)).toEqual(['T1', 'T2']);
  });

  it('H30: of T2 is none of T1: the tube that was checked by one person is not opened', () => {
    withSpareTube(given('checked-once', 'fresh'))
      .and(secondNurse, checked('T2'))
      .when(nurse, 'OpenTube', { tube: scan('T1') })
      .isStopped('VERIFICATION_MISSING');
  });

  it('is of a tube that is here: not of one in a parcel, an empty one, or a vessel', () => {
    given('product-unsealed')
      .and(investigator, planned)
      .when(nurse, 'VerifyIdentity', checkOf('T1'))
      .isRefused('ITEM_NOT_READY');
    given('infusing').when(nurse, 'VerifyIdentity', checkOf('T1')).isRefused('ITEM_NOT_READY');
    ready.when(nurse, 'VerifyIdentity', checkOf('V5')).isRefused('ITEM_NOT_READY');
  });

  it('H19: is of a tube that this post holds', () => {
    ready
      .and(operator, {
        type: 'UnitsHandedOver',
        data: { items: ['T1'], from: nurse, to: { ...nurse, post: 'icu' } },
      })
      .when(nurse, 'VerifyIdentity', checkOf('T1'))
      .isStopped('NOT_CUSTODIAN');
  });

  it('H23: waits for a right clock', () => {
    ready
      .onDeviceOffBy(2 * MINUTE_MS + 1)
      .when(nurse, 'VerifyIdentity', checkOf('T1'))
      .isStopped('DEVICE_CLOCK_OFF');
  });
});

describe('what was heard at the bed', () => {
  const hearing = (comparison: IdentityComparison) =>
    ready.when(nurse, 'VerifyIdentity', { ...checkOf('T1'), comparison });
  const unheard: IdentityComparison = { compared: true, fields: {}, lookAlikes: 0 };
  const another = agreed({ dateOfBirth: 'differs', familyName: 'differs' });

  it('H28: that is not what the vault has is a stop, which says in which fields', () => {
    const { state } = hearing(another).isStopped('IDENTITY_DIFFERS');
    expect(state.bedside).toMatchObject({ attempt: 2, verifications: [], mismatches: 1 });
    expect(hearing(another).decision).toMatchObject({
      refusal: { facts: { differs: 'dateOfBirth, familyName' } },
    });
  });

  it.each(['spoken', 'proxy', 'communication-aid', 'photo'] as const)(
    'H29: is entered whoever or whatever speaks: %s',
    identity => {
      ready
        .when(nurse, 'VerifyIdentity', { ...checkOf('T1'), identity, comparison: unheard })
        .isRefused('ENTER_WHAT_WAS_HEARD_FIRST');
    },
  );

  it('H33: takes a third identifier where a look-alike is about', () => {
    const alike = { lookAlikes: 2 };
    hearing({ ...agreed(), ...alike }).isRefused('LOOK_ALIKE_PRESENT', { lookAlikes: 2 });
    hearing({ ...agreed({ hospitalNumber: 'differs' }), ...alike }).isStopped('IDENTITY_DIFFERS');
    hearing({ ...agreed({ hospitalNumber: 'agrees' }), ...alike }).isRecorded();
  });

  it('H29: is never waited for where the vault has nothing: the record says that nothing was compared', () => {
    for (const because of ['not-recorded', 'erased', 'vault-elsewhere', 'unreadable'] as const) {
      const comparison = { compared: false, because } as const;
      hearing(comparison).happens({
        type: 'IdentityVerified',
        data: { attempt: 1, item: 'T1', identity: 'spoken', comparison, wristbandToken: 0 },
      });
    }
  });

  it('H28: told afterwards is recorded all the same, and in doubt only where it differs', () => {
    const told = (comparison: IdentityComparison) =>
      ready.whenToldAfterwards(nurse, 'VerifyIdentity', { ...checkOf('T1'), comparison }).state;
    expect(told(another).bedside.verifications).toHaveLength(1);
    expect(Object.values(told(another).holds)).toMatchObject([{ scope: unit('T1') }]);
    for (const comparison of [unheard, { ...agreed(), lookAlikes: 1 }]) {
      const { bedside, holds, deviations } = told(comparison);
      expect(bedside.verifications).toHaveLength(1);
      expect(Object.keys(deviations)).toHaveLength(1);
      expect(holds).toEqual({});
    }
  });

  it('H30: shows what the vault has to whoever entered it, in this attempt and while it is recent', () => {
    const { state, now } = hearing(agreed()).isRecorded().next;
    expect(hasHeard(state, nurse.person, now)).toBe(true);
    expect(hasHeard(state, secondNurse.person, now)).toBe(false);
    expect(hasHeard(state, nurse.person, after(now, 11 * MINUTE_MS))).toBe(false);
    expect(hasHeard(once.state, nurse.person, once.now)).toBe(false);
    const voided = hearing(agreed()).next.when(secondNurse, 'VerifyIdentity', {
      ...checkOf('T1'),
      comparison: another,
    });
    expect(hasHeard(voided.state, nurse.person, now)).toBe(false);
  });
});

describe('a wristband that counts no more', () => {
  const at = instantOf('2026-03-02T14:02:00Z');
  const old = { hmac: 'hmac-old' };
  const scanning = (wristband: PresentedWristband) =>
    ready.when(nurse, 'VerifyIdentity', { ...checkOf('T1'), wristband });

  it.each([
    ['replaced', { replacedAt: '2026-03-02T14:02:00.000Z' }],
    ['discharged', { endedAt: '2026-03-02T14:02:00.000Z' }],
  ])('H28: says when it was %s', (reason, when) => {
    const stopped = scanning({ ...old, ended: { reason, at } }).isStopped('WRISTBAND_NOT_CURRENT');
    expect(stopped.decision).toMatchObject({
      refusal: { facts: { expected: OURS.coi, reason, ...when } },
    });
  });

  it('H28: has ended at the moment until which it was bound', () => {
    scanning({ ...wristband, expiresAt: ready.now }).isStopped('WRISTBAND_NOT_CURRENT');
    scanning({ ...wristband, expiresAt: after(ready.now, 1) }).isRecorded();
  });

  it('H28: opens nothing before a second person has confirmed it', () => {
    scanning({ ...old, proposed: true }).isStopped('WRISTBAND_UNCONFIRMED');
  });
});

describe('a mis-scan', () => {
  const misScanned = once.when(secondNurse, 'VerifyIdentity', {
    ...checkOf('T1'),
    tube: scanOfStranger('T1'),
  });

  it('H31: is a stop and no crime: it voids the attempt, and holds nothing', () => {
    const { bedside, holds } = misScanned.isStopped('WRONG_PRODUCT').state;
    expect(bedside).toMatchObject({ attempt: 2, verifications: [], mismatches: 1 });
    expect(holds).toEqual({});
  });

  it('is corrected by two fresh checks of the right pair', () => {
    const { bedside } = misScanned.next
      .when(nurse, 'VerifyIdentity', checkOf('T1'))
      .happens(checked('T1', 2))
      .next.when(secondNurse, 'VerifyIdentity', checkOf('T1'))
      .happens(checked('T1', 2)).state;
    expect(bedside.mismatches).toBe(0);
  });

  it('H28: a second one with our tube in the hand puts the tube in doubt', () => {
    const { state } = misScanned.next
      .when(secondNurse, 'VerifyIdentity', { ...checkOf('T1'), wristband: wristbandOfStranger })
      .isStopped('WRONG_PERSON', unit('T1'));
    expect(Object.values(state.holds)).toMatchObject([
      { scope: unit('T1'), cause: { kind: 'finding', code: 'SECOND_MISMATCH' } },
    ]);
  });

  it('H28: H31: one more is news of its hold, which nobody lifts who has not heard of it', () => {
    const wrong = { ...checkOf('T1'), wristband: wristbandOfStranger };
    const held = misScanned.next.when(secondNurse, 'VerifyIdentity', wrong).next;
    const again = held.when(secondNurse, 'VerifyIdentity', wrong).next;
    const lifting = { hold: 'HOLD-1', disposition: 'lifted', evidence: 'report 7' } as const;
    expect(Object.keys(again.state.holds)).toEqual(['HOLD-1']);
    held.when(qa, 'ResolveHold', lifting).isRecorded();
    again.when(qa, 'ResolveHold', lifting).isRefused('HOLD_HAS_NEWS', { hold: 'HOLD-1' });
  });

  it("H31: a second one with a stranger's tube in the hand holds nothing of ours", () => {
    misScanned.next
      .when(secondNurse, 'VerifyIdentity', { ...checkOf('T1'), tube: scanOfStranger('T1') })
      .isStopped('WRONG_PRODUCT');
  });

  it('H28: after a match by two people is a first one again', () => {
    misScanned.next
      .and(nurse, checked('T1', 2))
      .and(secondNurse, checked('T1', 2))
      .when(neurologist, 'VerifyIdentity', { ...checkOf('T1'), wristband: wristbandOfStranger })
      .isStopped('WRONG_PERSON');
  });

  it('H2: of a replaced label holds the tube at once', () => {
    ready
      .and(nurse, {
        type: 'LabelSuperseded',
        data: { item: 'T1', label: serialOf('T1'), by: serialOf('T1', 2) },
      })
      .when(nurse, 'VerifyIdentity', checkOf('T1'))
      .isStopped('LABEL_NOT_CURRENT', unit('T1'));
  });
});

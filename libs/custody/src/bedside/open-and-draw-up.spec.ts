import { checked, drawnUp } from '../../test/at-the-bedside.js';
import { labelled } from '../../test/chapter.js';
import { broke } from '../../test/given-when-then.js';
import { given, unit } from '../../test/journey-story.js';
import { keeper, nurse, operator, qa, secondNurse, ward } from '../../test/people.js';
import { scan, scanOfStranger } from '../../test/scans.js';
import { HOUR_MS, MINUTE_MS, after, timestampOf } from '../kernel/instant.js';

const checkedNow = checked('T1');
const opening = { tube: scan('T1') };

describe('opening the tube', () => {
  const ready = given('checked-twice');
  const opened = (useBy: Parameters<typeof timestampOf>[0]) =>
    ({ type: 'TubeOpened', data: { item: 'T1', useBy: timestampOf(useBy) } }) as const;

  it('starts the clock of an hour', () => {
    ready.when(nurse, 'OpenTube', opening).happens(opened(after(ready.now, HOUR_MS)));
  });

  it('H22: told late, it started when it happened', () => {
    ready
      .onDeviceOffBy(-2 * MINUTE_MS)
      .when(nurse, 'OpenTube', opening)
      .happens(opened(after(ready.now, HOUR_MS - 2 * MINUTE_MS)));
  });

  it('H22: waits for fresh checks when one of them is older than ten minutes', () => {
    ready
      .at(after(given('checked-once').events.at(-1)!.recordedAt, 10 * MINUTE_MS))
      .when(nurse, 'OpenTube', opening)
      .isRecorded();
    ready
      .at(after(given('checked-once').events.at(-1)!.recordedAt, 10 * MINUTE_MS + 1))
      .when(nurse, 'OpenTube', opening)
      .isRefused('VERIFICATION_TOO_OLD');
  });

  it('H32: is done where the dose is planned', () => {
    ready.when({ ...nurse, post: 'icu' }, 'OpenTube', opening).isStopped('DOSE_NOT_PLANNED');
    ready.without('InfusionPlanned').when(nurse, 'OpenTube', opening).isStopped('DOSE_NOT_PLANNED');
  });

  it('H35: of a frozen product that was never frozen is refused: nobody knows what it went through', () => {
    ready
      .without('TubesFrozen', 'UnitThawed')
      .when(nurse, 'OpenTube', opening)
      .isRefused('ITEM_NOT_READY', { item: 'T1' });
  });

  it('H35: of a frozen tube that was not thawed is refused', () => {
    ready
      .without('UnitThawed')
      .when(nurse, 'OpenTube', opening)
      .isRefused('ITEM_NOT_READY', { item: 'T1' });
  });

  it('H35: of fresh cells that somebody froze is refused', () => {
    given('checked-twice', 'fresh')
      .and(operator, {
        type: 'TubesFrozen',
        data: { items: ['T1'], freezer: 'F', program: 'SLOW', traceSha256: 'sha256' },
      })
      .when(nurse, 'OpenTube', opening)
      .isRefused('ITEM_NOT_READY', { item: 'T1' });
  });

  it('H22: an hour after the thaw is stopped', () => {
    const late = ready
      .after('UnitThawed', HOUR_MS)
      .and(nurse, checkedNow)
      .and(secondNurse, checkedNow);
    late.when(nurse, 'OpenTube', opening).isStopped('EXPIRED');
  });

  it('H34: past the expiry of fresh cells is stopped', () => {
    given('checked-twice', 'fresh')
      .after('TubesFilled', 48 * HOUR_MS)
      .and(nurse, checkedNow)
      .and(secondNurse, checkedNow)
      .when(nurse, 'OpenTube', opening)
      .isStopped('EXPIRED');
  });

  it('H13: without the release that the protocol wants is stopped', () => {
    ready.without('BatchCertified').when(nurse, 'OpenTube', opening).isStopped('NOT_RELEASED');
    const conditional = { batch: 'B1', stage: 'conditional', units: ['T1'], labels: [] } as const;
    ready
      .without('BatchCertified')
      .and(qa, { type: 'BatchCertified', data: conditional })
      .and(nurse, checkedNow)
      .and(secondNurse, checkedNow)
      .when(nurse, 'OpenTube', opening)
      .isStopped('NOT_RELEASED');
  });

  it('H14: of a tube whose seal leaked is refused', () => {
    ready
      .and(operator, { type: 'SealTested', data: { item: 'T1', method: 'visual', tight: false } })
      .when(nurse, 'OpenTube', opening)
      .isRefused('ITEM_NOT_READY', { item: 'T1' });
  });
});

describe('drawing up', () => {
  const ready = given('syringe-labelled');
  const drawing = (change: object = {}) => ({
    tube: scan('T1'),
    syringe: scan('S1'),
    volumeMicrolitres: 1_500,
    ...change,
  });

  it('fills a labelled syringe, with the clocks and the lineage of its tube', () => {
    const { items, bedside } = ready
      .when(nurse, 'DrawUp', drawing())
      .happens(drawnUp('T1', 'S1')).state;
    const tube = ready.state.items.T1;
    expect(items.T1?.status).toBe('consumed');
    expect(items.S1).toMatchObject({
      status: 'present',
      parents: ['T1'],
      volumeMicrolitres: 1_500,
      custodian: ward,
      expiresAt: tube?.expiresAt,
      openedUseBy: tube?.openedUseBy,
    });
    expect(bedside.syringe).toBe('S1');
  });

  it('H38: of what a scale cannot tell from the filled volume is right; of more is stopped', () => {
    ready.when(nurse, 'DrawUp', drawing({ volumeMicrolitres: 1_650 })).isRecorded();
    ready
      .when(nurse, 'DrawUp', drawing({ volumeMicrolitres: 1_651 }))
      .isStopped('VOLUME_IMPLAUSIBLE');
  });

  it('H38: of a part leaves the rest in the tube, for another syringe and no more', () => {
    const first = ready.when(nurse, 'DrawUp', drawing({ volumeMicrolitres: 700 }));
    expect(first.state.items.T1).toMatchObject({ status: 'opened', volumeMicrolitres: 800 });
    const second = first.next.and(nurse, ...labelled('syringe', 'S2'));
    second
      .when(nurse, 'DrawUp', drawing({ syringe: scan('S2'), volumeMicrolitres: 951 }))
      .isStopped('VOLUME_IMPLAUSIBLE');
    const { items } = second
      .when(nurse, 'DrawUp', drawing({ syringe: scan('S2'), volumeMicrolitres: 800 }))
      .happens(drawnUp('T1', 'S2', 800)).state;
    expect(items.T1?.status).toBe('consumed');
  });

  it('H38: from a tube that is empty is refused', () => {
    given('drawn-up')
      .and(nurse, ...labelled('syringe', 'S2'))
      .when(nurse, 'DrawUp', drawing({ syringe: scan('S2') }))
      .isRefused('ITEM_NOT_READY', { item: 'T1', status: 'consumed' });
  });

  it('H3: into a syringe without a label of its own is refused', () => {
    given('drawn-up').when(nurse, 'DrawUp', drawing()).isRefused('ITEM_NOT_READY', { item: 'T1' });
    given('tube-opened')
      .and(nurse, ...labelled('tube', 'T3'))
      .when(nurse, 'DrawUp', drawing({ syringe: scan('T3') }))
      .isRefused('ITEM_NOT_READY', { item: 'T3' });
    given('tube-opened')
      .when(nurse, 'DrawUp', drawing({ syringe: scan('T1') }))
      .isRefused('SAME_CONTAINER');
  });

  it('H28: from the tube of another participant is stopped, and voids the checks', () => {
    const { bedside } = ready
      .when(nurse, 'DrawUp', drawing({ tube: scanOfStranger('T1') }))
      .isStopped('WRONG_PRODUCT').state;
    expect(bedside.verifications).toEqual([]);
  });

  it('H19: from a tube that another post holds is stopped', () => {
    ready
      .and(keeper, {
        type: 'UnitsHandedOver',
        data: { items: ['T1'], from: ward, to: { ...ward, post: 'icu' } },
      })
      .when(nurse, 'DrawUp', drawing())
      .isStopped('NOT_CUSTODIAN');
  });

  it('H32: at another post than the planned one is stopped', () => {
    ready.when({ ...nurse, post: 'icu' }, 'DrawUp', drawing()).isStopped('DOSE_NOT_PLANNED');
  });

  it('H22: an hour after the thaw or the opening is stopped', () => {
    ready.after('UnitThawed', HOUR_MS).when(nurse, 'DrawUp', drawing()).isStopped('EXPIRED');
    given('syringe-labelled', 'fresh')
      .after('TubeOpened', HOUR_MS - 1)
      .when(nurse, 'DrawUp', drawing())
      .isRecorded();
    given('syringe-labelled', 'fresh')
      .after('TubeOpened', HOUR_MS)
      .when(nurse, 'DrawUp', drawing())
      .isStopped('EXPIRED');
  });

  it('H22: too late, and done all the same, is recorded, and both containers are held', () => {
    ready
      .after('UnitThawed', 2 * HOUR_MS)
      .whenToldAfterwards(nurse, 'DrawUp', drawing())
      .isRecorded(broke('EXPIRED', unit('T1'), unit('S1')));
  });
});

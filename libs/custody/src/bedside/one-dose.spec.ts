import {
  aborting,
  checkOf,
  ending,
  heldFor,
  starting,
  timeOutOf,
  withSpareDrawnUp,
  withSpareOpened,
  withSpareTube,
} from '../../test/at-the-bedside.js';
import { broke } from '../../test/given-when-then.js';
import { type JourneyStory, given, unit } from '../../test/journey-story.js';
import { investigator, neurologist, nurse, secondNurse, ward } from '../../test/people.js';
import { scan } from '../../test/scans.js';
import { timestampOf } from '../kernel/instant.js';
import type { BedsideEvent } from './events.js';

const infusion = (type: 'InfusionCompleted' | 'InfusionAborted', infusedMicrolitres: number) => {
  const volumes = {
    infusedMicrolitres,
    residualMicrolitres: 1_500 - infusedMicrolitres,
    wasteMicrolitres: 0,
    unaccountedMicrolitres: 0,
    estimated: false,
  };
  const event: BedsideEvent =
    type === 'InfusionCompleted'
      ? { type, data: { syringe: 'S1', volumes, partial: infusedMicrolitres < 1_350 } }
      : { type, data: { syringe: 'S1', volumes, reason: 'pain' } };
  return event;
};

/** The first syringe runs, and the spare dose is ready beside it. */
const twoReady = withSpareDrawnUp(given('timed-out', 'fresh')).and(neurologist, heldFor('S1'), {
  type: 'InfusionStarted',
  data: { syringe: 'S1', route: 'intrathecal', doseNumber: 1 },
});

describe.each([
  ['completed', twoReady.and(neurologist, infusion('InfusionCompleted', 1_500))],
  [
    'completed with less than was planned',
    twoReady.and(neurologist, infusion('InfusionCompleted', 600)),
  ],
  [
    'broken off when it was in already',
    twoReady.and(neurologist, infusion('InfusionAborted', 1_400)),
  ],
])('after an infusion that was %s', (_how, given) => {
  it('H26: no second infusion is planned', () => {
    given
      .when(investigator, 'PlanInfusion', {
        site: ward.site,
        post: ward.post,
        plannedAt: timestampOf(given.now),
      })
      .isStopped('DOSE_ALREADY_GIVEN');
  });

  it('H26: nobody checks another unit', () => {
    given.when(nurse, 'VerifyIdentity', checkOf('S2')).isStopped('DOSE_ALREADY_GIVEN');
  });

  it('H26: no time-out is held for the syringe that is ready, and it is not started', () => {
    given.when(neurologist, 'HoldTimeOut', timeOutOf('S2')).isStopped('DOSE_ALREADY_GIVEN');
    given
      .and(neurologist, heldFor('S2'))
      .when(neurologist, 'StartInfusion', starting('S2'))
      .isStopped('DOSE_ALREADY_GIVEN');
  });
});

describe('a dose that was given', () => {
  it('H26: is not drawn up again from a tube that stands open', () => {
    withSpareOpened(given('timed-out', 'fresh'))
      .and(neurologist, infusion('InfusionCompleted', 1_500))
      .when(nurse, 'DrawUp', { tube: scan('T2'), syringe: scan('S2'), volumeMicrolitres: 1_500 })
      .isStopped('DOSE_ALREADY_GIVEN');
  });

  it('H26: given a second time all the same is recorded, and what it came from is held', () => {
    twoReady
      .and(neurologist, infusion('InfusionCompleted', 1_500))
      .whenToldAfterwards(neurologist, 'StartInfusion', starting('S2'))
      .isRecorded(broke('DOSE_ALREADY_GIVEN', unit('S2')), broke('TIME_OUT_MISSING'));
  });
});

describe('an infusion that was broken off before the dose was in', () => {
  const brokenOff = (story: JourneyStory, infusedMicrolitres: number) =>
    story.when(neurologist, 'AbortInfusion', aborting('S1', infusedMicrolitres));

  it('goes on with the spare tube: nothing was given, and the participant still waits', () => {
    const { state, next } = brokenOff(twoReady, 0).isRecorded();
    expect(state.bedside).toMatchObject({ ended: 'aborted', doseGiven: false, running: undefined });
    next
      .when(neurologist, 'HoldTimeOut', timeOutOf('S2'))
      .happens(heldFor('S2'))
      .next.when(neurologist, 'StartInfusion', starting('S2'))
      .isRecorded();
  });

  it('goes on with a tube that nobody has opened yet', () => {
    const { next } = brokenOff(withSpareTube(given('infusing', 'fresh')), 200).isRecorded();
    next
      .when(nurse, 'VerifyIdentity', checkOf('T2'))
      .isRecorded()
      .next.when(secondNurse, 'VerifyIdentity', checkOf('T2'))
      .isRecorded()
      .next.when(nurse, 'OpenTube', { tube: scan('T2') })
      .isRecorded();
  });

  it('H26: is over when the dose is in, over all its parts together', () => {
    const { state: first, next } = brokenOff(twoReady, 700);
    expect(first.bedside).toMatchObject({ infusedMicrolitres: 700, doseGiven: false });
    const { state: second } = next
      .and(neurologist, heldFor('S2'))
      .and(neurologist, {
        type: 'InfusionStarted',
        data: { syringe: 'S2', route: 'intrathecal', doseNumber: 1 },
      })
      .when(neurologist, 'AbortInfusion', aborting('S2', 650));
    expect(second.bedside).toMatchObject({ infusedMicrolitres: 1_350, doseGiven: true });
  });

  it('H26 H38: for the rest of it no more is drawn up than is left of it', () => {
    const { next } = brokenOff(withSpareOpened(given('infusing', 'fresh')), 600);
    const drawing = (volumeMicrolitres: number) =>
      next.when(nurse, 'DrawUp', { tube: scan('T2'), syringe: scan('S2'), volumeMicrolitres });
    drawing(1_500).isRefused('DOSE_EXCEEDED', { infusedMicrolitres: 600, restMicrolitres: 900 });
    drawing(900).isRecorded();
  });

  it('H26: needs a time-out of its own: the first one was for the first syringe', () => {
    brokenOff(twoReady, 0)
      .next.when(neurologist, 'StartInfusion', starting('S2'))
      .isStopped('TIME_OUT_MISSING');
  });
});

describe('while an infusion runs', () => {
  it('H26: no other syringe is started', () => {
    twoReady
      .and(neurologist, heldFor('S2'))
      .when(neurologist, 'StartInfusion', starting('S2'))
      .isRefused('ALREADY_DONE');
  });

  it('H26: another syringe that is reported as given is recorded, and held: which one went in?', () => {
    const { state } = twoReady
      .when(neurologist, 'CompleteInfusion', ending('S2', 1_500))
      .isRecorded(broke('ITEM_NOT_READY', unit('S2')));
    expect(state.bedside).toMatchObject({ doseGiven: true, running: undefined });
    expect(state.items.S2?.status).toBe('infused');
  });

  it('H26: the one that was completed cannot be completed as new', () => {
    const done = twoReady.when(neurologist, 'CompleteInfusion', ending('S1', 1_500)).isRecorded();
    done.next
      .when(neurologist, 'CompleteInfusion', ending('S1', 1_500))
      .isRecorded(broke('ITEM_NOT_READY', unit('S1')));
  });
});

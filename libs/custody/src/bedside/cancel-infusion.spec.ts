import { broke } from '../../test/given-when-then.js';
import { given } from '../../test/journey-story.js';
import { investigator, neurologist, nurse, ward } from '../../test/people.js';
import { checkOf } from '../../test/at-the-bedside.js';
import { toldAt } from '../../test/told.js';
import { HOUR_MS, MINUTE_MS, after, timestampOf } from '../kernel/instant.js';

const cancelling = { cause: 'participant-unwell' } as const;
const cancelled = { type: 'InfusionCancelled', data: cancelling } as const;

describe('an infusion that is not given today', () => {
  it('is no plan any more, and may be planned again', () => {
    const { next, state } = given('planned')
      .when(neurologist, 'CancelInfusion', cancelling)
      .happens(cancelled);
    expect(state.planned).toBeUndefined();
    next.when(nurse, 'VerifyIdentity', checkOf('T1')).isStopped('DOSE_NOT_PLANNED');
    next
      .when(investigator, 'PlanInfusion', {
        site: ward.site,
        post: ward.post,
        plannedAt: timestampOf(after(next.now, HOUR_MS)),
      })
      .isRecorded()
      .next.when(nurse, 'VerifyIdentity', checkOf('T1'))
      .isRecorded();
  });

  it('H36: when its dose is thawed, QA and QP hear of it at once, and of its clock before it runs out', () => {
    const story = given('thawed');
    const useBy = story.state.items.T1?.thawedUseBy ?? story.now;
    const told = story.when(neurologist, 'CancelInfusion', cancelling);
    told.isRecorded(broke('THAWED_DOSE_WAITS')).as(cancelled);
    expect(Object.values(told.state.deviations)).toMatchObject([{ code: 'THAWED_DOSE_WAITS' }]);
    expect(toldAt(told.next, after(useBy, -15 * MINUTE_MS))).toContain('in-use-time-over-soon T1');
    expect(toldAt(told.next, useBy)).toContain('in-use-time-over T1');
  });

  it('H26: while it runs or once it is given is recorded, and cancels nothing', () => {
    const { state } = given('infusing')
      .when(neurologist, 'CancelInfusion', cancelling)
      .isRecorded(broke('ALREADY_DONE'));
    expect(state.bedside.running).toBe('S1');
    expect(state.planned).toBeDefined();
    given('infused')
      .when(neurologist, 'CancelInfusion', cancelling)
      .isRecorded(broke('ALREADY_DONE'));
  });
});

import { on } from '../../test/chapter.js';
import { given } from '../../test/journey-story.js';
import { investigator, neurologist, nurse } from '../../test/people.js';
import { waitsFor } from '../../test/told.js';
import type { JourneyEvent } from '../journey/events.js';
import { DAY_MS, type Instant, after } from '../kernel/instant.js';

const volumes = {
  infusedMicrolitres: 400,
  residualMicrolitres: 1_100,
  wasteMicrolitres: 0,
  unaccountedMicrolitres: 0,
  estimated: true,
};
const brokenOff: JourneyEvent = {
  type: 'InfusionAborted',
  data: { syringe: 'S1', volumes, reason: 'pain' },
};
const completed: JourneyEvent = {
  type: 'InfusionCompleted',
  data: { syringe: 'S1', volumes, partial: true },
};
const failedPuncture: JourneyEvent = { type: 'PunctureFailed', data: { attempts: 3 } };

const overdueAfter = (infusedAt: Instant): Instant => after(infusedAt, 37 * DAY_MS);

describe('the visits after an infusion', () => {
  const running = given('infusing', 'fresh');
  const begun = on(25, '08:50');

  it.each([
    ['was broken off: what went in went in', running.and(neurologist, brokenOff), begun],
    ['was partial', running.and(neurologist, completed), begun],
    ['is running, and whose end nobody has recorded', running, begun],
    [
      'was recorded afterwards, its end alone',
      given('timed-out', 'fresh').at(on(25, '12:00')).and(neurologist, completed),
      on(25, '12:00'),
    ],
  ])('are counted also from one that %s', (_what, story, infusedAt) => {
    expect(waitsFor(story, 'follow-up-overdue')?.dueAt).toBe(overdueAfter(infusedAt));
  });

  it('are counted from the first of two syringes, and not from a failed puncture', () => {
    const again: JourneyEvent = {
      type: 'InfusionStarted',
      data: { syringe: 'S1', route: 'intrathecal', doseNumber: 1 },
    };
    expect(waitsFor(running.and(nurse, failedPuncture), 'follow-up-overdue')).toBeUndefined();
    const later = running.and(nurse, failedPuncture).at(on(25, '09:10')).and(neurologist, again);
    expect(waitsFor(later, 'follow-up-overdue')?.dueAt).toBe(overdueAfter(on(25, '09:10')));
    const twice = running
      .and(neurologist, brokenOff)
      .and(neurologist, again)
      .and(nurse, failedPuncture);
    expect(waitsFor(twice, 'follow-up-overdue')?.dueAt).toBe(overdueAfter(begun));
  });

  it('are waited for one by one: another visit is not this one', () => {
    const other: JourneyEvent = { type: 'FollowUpRecorded', data: { visit: 'V2' } };
    const infused = given('infused', 'fresh');
    expect(waitsFor(infused.and(investigator, other), 'follow-up-overdue')?.subject).toBe('V1');
  });
});

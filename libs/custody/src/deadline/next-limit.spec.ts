import { on } from '../../test/chapter.js';
import { given, wholeJourney } from '../../test/journey-story.js';
import { nurse } from '../../test/people.js';
import { tells, waitsFor } from '../../test/told.js';
import type { DeviationEvent } from '../deviation/events.js';
import { timestampOf } from '../kernel/instant.js';
import { nextLimit } from './next-limit.js';

describe('the next limit of a therapy', () => {
  it('is the first of all that run', () => {
    expect(nextLimit(given('departed').state)).toMatchObject({
      kind: 'processing-overdue',
      subject: 'B1',
      dueAt: on(1, '08:30'),
    });
    expect(nextLimit(given('isolated', 'fresh').state)?.kind).toBe('culture-too-long');
    expect(nextLimit(given('infused', 'fresh').state)?.kind).toBe('follow-up-overdue');
  });

  it('stands when people were told that it has passed, and before it no warning takes its place', () => {
    const story = given('departed');
    const limit = nextLimit(story.state);
    const late = on(1, '08:31');
    expect(waitsFor(story, 'processing-due-soon')).toBeDefined();
    const told = tells(story, 'processing-overdue', late).next;
    expect(nextLimit(told.state)).toEqual(limit);
  });

  it('H30: is none of a deviation, which stands with that', () => {
    const reported: DeviationEvent = {
      type: 'DeviationReported',
      data: {
        deviation: 'DEV-1',
        scope: wholeJourney,
        what: 'a wet box',
        happenedAt: timestampOf(on(0, '08:00')),
        immediateAction: 'dried it',
      },
    };
    const story = given('started').and(nurse, reported);
    expect(waitsFor(story, 'deviation-unclassified')).toBeDefined();
    expect(nextLimit(story.state)).toBeUndefined();
  });

  it('is none where nothing is waited for', () => {
    expect(nextLimit(given('started').state)).toBeUndefined();
  });
});

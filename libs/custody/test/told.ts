import type { DeadlineKind } from '../src/deadline/deadline-kinds.js';
import { type Deadline, isDue } from '../src/deadline/deadline.js';
import { deadlinesOf } from '../src/deadline/deadlines-of.js';
import { type Instant, timestampOf } from '../src/kernel/instant.js';
import type { JourneyStory } from './journey-story.js';
import { reactor } from './people.js';

/** What people would be told at a moment: `processing-overdue B1`. */
export const toldAt = (story: JourneyStory, moment: Instant): readonly string[] =>
  deadlinesOf(story.state)
    .filter(deadline => isDue(deadline, moment))
    .map(({ kind, subject }) => `${kind} ${subject}`);

export const dataOf = ({ deadline, kind, subject, dueAt }: Deadline) => ({
  deadline,
  kind,
  subject,
  dueAt: timestampOf(dueAt),
});

export const waitsFor = (story: JourneyStory, kind: DeadlineKind): Deadline | undefined =>
  deadlinesOf(story.state).find(deadline => deadline.kind === kind);

/** The reactor tells a deadline of this kind at a moment, or tries to. */
export function tells(story: JourneyStory, kind: DeadlineKind, moment: Instant) {
  const deadline = waitsFor(story, kind);
  if (deadline === undefined) throw new Error(`The story does not wait for ${kind}`);
  return story.at(moment).when(reactor, 'PassDeadline', dataOf(deadline));
}

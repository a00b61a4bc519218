import { people } from '../world/people.js';
import { type Mischief, always, refused } from './mischief.js';

interface Stretch {
  readonly after: string | null;
  readonly to: string;
}

export const officeMischief: readonly Mischief[] = [
  {
    hazard: 'H43',
    moment: 'before-certification',
    what: 'somebody of QA reviews a stretch of the audit trail in which he acted himself',
    possible: always,
    commit: async ({ parts: { api } }) => {
      // The protocols were published by him, when the trial began.
      const { rows } = await api.read(people.qa, '/audit-trail/coverage?limit=1');
      const [oldest] = rows as readonly Stretch[];
      const told = await api.give(people.qa, '/audit-trail/reviews', {
        to: oldest?.to,
        findings: [],
      });
      return [refused(told, 'OWN_ACTS_IN_RANGE')];
    },
  },
];

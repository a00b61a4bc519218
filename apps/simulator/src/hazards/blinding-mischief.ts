import { people } from '../world/people.js';
import { sealArm } from '../story/blinding.js';
import { type Mischief, refused } from './mischief.js';

export const blindingMischief: readonly Mischief[] = [
  {
    hazard: 'H40',
    moment: 'while-growing',
    what: 'somebody who must not know it asks in which arm a participant is',
    possible: () => true,
    commit: async scene => {
      const { api, body } = scene.parts;
      await sealArm(scene);
      const { subjectNumber } = body;
      const curious = await api.give(people.investigator, '/allocation-readings', {
        subjectNumber,
        purpose: 'analysis',
      });
      const alarmed = await api.give(people.nurse, '/unblindings', {
        subjectNumber,
        reason: 'treatment-depends-on-it',
      });
      return [refused(curious, 'FORBIDDEN'), refused(alarmed, 'FORBIDDEN')];
    },
  },
];
